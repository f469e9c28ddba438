// PseudoLanguage: every translated string accented, 40 % longer and in brackets - what is not translated, or cut, shows itself.
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace tests
{

class PseudoLanguage : public QTranslator
{
public:
    static constexpr QChar kOpen{u'⟦'};
    static constexpr QChar kClose{u'⟧'};

    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        static const QString kPlain = QStringLiteral("aeiouAEIOUcnsy"), kAccented = QStringLiteral("áéíóúÁÉÍÓÚçñšý");
        QString words = QString::fromUtf8(text);
        qsizetype letters = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            // Place markers stay what they are.
            if (words[i] == u'%' && i + 1 < words.size()) {
                ++i;
                continue;
            }
            letters += words[i].isLetter();
            if (const qsizetype at = kPlain.indexOf(words[i]); at >= 0)
                words[i] = kAccented[at];
        }
        QString longer;
        while (longer.size() < letters * 4 / 10)
            longer += QStringLiteral("õ");
        return kOpen + words + longer + kClose;
    }
};

} // namespace tests
