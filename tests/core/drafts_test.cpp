// Drafts: one for each form and record, the newest first, and not without end.
#include "ui/core/drafts.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using models::Uuid;
using ui::Draft;

namespace
{

struct KeptDrafts : testing::Test {
    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    ui::Drafts drafts{&memory};
    const Uuid anna = Uuid::timeOrdered({0}, 0, 1), ben = Uuid::timeOrdered({0}, 0, 2);

    static Draft about(const QString& form, const Uuid& id, const QString& hint, const QString& text)
    {
        return {form, u"A form"_s, u"users"_s, id, hint, {{u"notes"_s, text}}};
    }
    std::vector<QString> texts() const
    {
        std::vector<QString> found;
        for (const Draft& one : drafts.all())
            found.push_back(one.values.value(u"notes"_s));
        return found;
    }
};

} // namespace

TEST_F(KeptDrafts, EachRecordOfAFormHasItsOwn)
{
    const Draft first = about(u"client"_s, anna, {}, u"one"_s), second = about(u"client"_s, ben, {}, u"two"_s);
    const Draft fresh = about(u"client"_s, {}, {}, u"three"_s), topic = about(u"client"_s, anna, u"debt"_s, u"four"_s);
    for (const Draft& one : {first, second, fresh, topic})
        drafts.keep(one);
    for (const Draft& one : {first, second, fresh, topic})
        EXPECT_EQ(drafts.of({one.form, {}, {}, one.id, one.hint, {}}), one);
    EXPECT_THAT(texts(), testing::ElementsAre(u"four"_s, u"three"_s, u"two"_s, u"one"_s));
    drafts.forget(fresh);
    EXPECT_THAT(texts(), testing::ElementsAre(u"four"_s, u"two"_s, u"one"_s)) << "the records keep theirs";
    drafts.forgetAbout({anna});
    EXPECT_THAT(texts(), testing::ElementsAre(u"two"_s));
}

TEST_F(KeptDrafts, WhatNamesARecordInItsValuesOrPeopleIsAboutItToo)
{
    drafts.keep(about(u"message"_s, {}, u"free "_s + anna.toString() + u' ' + ben.toString(), u"both"_s));
    drafts.keep(about(u"review"_s, {}, {}, anna.toString() + u" Anna"_s));
    drafts.keep(about(u"badge"_s, {}, {}, u"neither"_s));
    drafts.forgetAbout({anna});
    EXPECT_THAT(texts(), testing::ElementsAre(u"neither"_s));
}

TEST_F(KeptDrafts, TheOldestMakesRoom)
{
    for (int i = 0; i < 25; ++i)
        drafts.keep(about(u"client"_s, Uuid::timeOrdered({0}, 0, 10 + i), {}, QString::number(i)));
    EXPECT_EQ(texts().size(), 20u);
    EXPECT_EQ(texts().front(), u"24"_s);
    EXPECT_EQ(texts().back(), u"5"_s);
    // One that is typed on takes its own place.
    drafts.keep(about(u"client"_s, Uuid::timeOrdered({0}, 0, 20), {}, u"on"_s));
    EXPECT_EQ(texts().size(), 20u);
}
