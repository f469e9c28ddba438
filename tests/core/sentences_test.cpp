// Sentences: the template of a filled-in sentence is found, and what was filled in is kept.
#include "ui/core/sentences.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

/// Says every known sentence in brackets.
struct Brackets : QTranslator {
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return QByteArrayView(context) == "ui::Sentences" ? u"[%1]"_s.arg(QString::fromUtf8(text)) : QString();
    }
    bool isEmpty() const override { return false; }
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
};

} // namespace

TEST(Sentences, WithoutATranslationTheyStayEnglish)
{
    EXPECT_EQ(sentence(u"This pack is off sale. Nothing was changed; choose another."_s),
              u"This pack is off sale. Nothing was changed; choose another."_s);
    EXPECT_EQ(sentence(u"Something nobody wrote"_s), u"Something nobody wrote"_s);
}

TEST(Sentences, AreFoundOneByOneAndKeepWhatWasFilledIn)
{
    const Brackets brackets;
    EXPECT_EQ(sentence(u"This pack is off sale. Nothing was changed; choose another."_s),
              u"[This pack is off sale.] [Nothing was changed; choose another.]"_s);
    EXPECT_EQ(sentence(u"Only 3 are left on this pack. Nothing was changed."_s),
              u"[Only 3 are left on this pack.] [Nothing was changed.]"_s);
    EXPECT_EQ(sentence(u"Complete session"_s), u"[Complete session]"_s);
    EXPECT_EQ(sentence(u"Anna is coming"_s), u"Anna is coming"_s) << "a name of the trainer's own is no template";
}

TEST(Sentences, AFilledInMarkerIsNotFilledAgain)
{
    const Brackets brackets;
    EXPECT_EQ(sentence(u"There is no file %1 of mine.txt."_s), u"[There is no file %1 of mine.txt.]"_s);
}
