// Languages: nothing untranslated and nothing cut in a longer language; every screen stands in a right-to-left one and at 200 %.
#include "tests/support/pseudo_language.h"
#include "tests/support/temp_desk.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/today_panel.h"
#include "ui/clients/clients_screen.h"
#include "ui/core/demo/demo.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"
#include "ui/loyalty/loyalty_screen.h"
#include "ui/packages/packages_screen.h"
#include "ui/profile/profile_screen.h"
#include "ui/reviews/reviews_screen.h"
#include "ui/services/services_screen.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/body.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

/// A window with every screen over a sample desk.
struct EveryScreen {
    tests::TempDesk& desk;
    Theme theme;
    Commands commands{desk.store()};
    std::unique_ptr<MainWindow> window;

    EveryScreen(tests::TempDesk& shown, const QLocale& locale, double scale) : desk(shown)
    {
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        theme.setTextScale(scale);
        window = std::make_unique<MainWindow>(theme, UndoDoor{});
        auto calendar = std::make_unique<calendar::CalendarScreen>(theme, commands, locale);
        window->setTodayPanel(calendar->todayPanel());
        window->addScreen(std::move(calendar));
        window->addScreen(std::make_unique<ClientsScreen>(theme, commands, locale, nullptr));
        window->addScreen(std::make_unique<PackagesScreen>(theme, commands, locale, nullptr));
        window->addScreen(std::make_unique<EarningsScreen>(
            theme, commands, [this] { return desk.now; }, locale));
        window->addScreen(std::make_unique<ServicesScreen>(theme, commands, locale, nullptr));
        window->addScreen(std::make_unique<ReviewsScreen>(theme, commands, locale, nullptr));
        window->addScreen(std::make_unique<LoyaltyScreen>(theme, commands, locale, nullptr));
        window->addScreen(std::make_unique<ProfileScreen>(theme, commands, locale, nullptr));
        window->addScreen(std::make_unique<InboxScreen>(theme, commands, locale));
        window->addScreen(std::make_unique<SettingsScreen>(SettingsNeeds{
            theme, commands, locale, nullptr, SystemLook{}, window->commands(), desk.folder(), u"1"_s, {}}));
        window->resize(1280, 800);
        window->goTo(u"calendar"_s);
        window->show();
        settle();
    }
    ~EveryScreen()
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// Goes through every screen and state that is no dialog.
    void each(const std::function<void(const QString& where)>& look)
    {
        for (const QString& id : window->screenIds()) {
            window->goTo(id);
            Screen* screen = window->screen(id);
            for (const QString& state : QStringList{QString()} + screen->states()) {
                if (state == u"print" || state == u"history")
                    continue;
                screen->showState(state);
                settle();
                look(id % u' ' % state);
                if (QWidget* dialog = QApplication::activeModalWidget())
                    dialog->close();
            }
            screen->showState({});
        }
    }
    template <class W>
    QList<W*> shown()
    {
        QList<W*> widgets;
        for (W* widget : window->findChildren<W*>()) {
            if (widget->isVisible() && widget->width() > 0)
                widgets.append(widget);
        }
        return widgets;
    }
};

struct Languages : testing::Test {
    tests::TempDesk desk;
    Languages() { EXPECT_TRUE(demo::fill(desk.store(), {1, 20, 1})); }
    ~Languages() override { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// Whether a button's words can be read: in full, elided with the rest in its tooltip, or by its icon alone. One without
/// words has the size it was given.
bool canBeRead(const Button& button)
{
    if (button.text().isEmpty() || !button.isTight())
        return true;
    const int least = button.iconName().isEmpty() ? 56 : button.iconExtent() + 8;
    return button.width() >= least;
}

/// Whether a text has letters of its own beside what a trainer or a locale wrote.
bool saysSomething(const QString& text)
{
    return text.contains(QRegularExpression(u"[A-Za-z]{3}"_s));
}

} // namespace

TEST_F(Languages, NoButtonSpeaksEnglishAndNoneIsCutInALongerLanguage)
{
    const tests::PseudoLanguage pseudo;
    EveryScreen screens(desk, QLocale(u"en_GB"_s), 1);
    QStringList untranslated, cut;
    screens.each([&](const QString& where) {
        for (const Button* button : screens.shown<Button>()) {
            // Keys, a month, a currency, and what is paid for are the locale's and the trainer's words.
            static const QStringList kNotOurs{u"periodButton"_s, u"currencyButton"_s, u"paymentFor"_s};
            if (saysSomething(button->text()) && !button->text().contains(tests::PseudoLanguage::kOpen) &&
                !button->objectName().startsWith(u"key_"_s) && !kNotOurs.contains(button->objectName()))
                untranslated.append(where % u": "_s % button->text());
            if (!canBeRead(*button))
                cut.append(where % u": "_s % button->text());
        }
        for (const QHeaderView* header : screens.shown<QHeaderView>()) {
            if (header->orientation() != Qt::Horizontal)
                continue;
            for (int column = 0; column < header->count(); ++column) {
                const QString words = header->model()->headerData(column, Qt::Horizontal).toString();
                if (saysSomething(words) && !words.contains(tests::PseudoLanguage::kOpen))
                    untranslated.append(where % u": "_s % words);
            }
        }
    });
    untranslated.removeDuplicates();
    cut.removeDuplicates();
    EXPECT_TRUE(untranslated.isEmpty()) << untranslated.join(u'\n').toStdString();
    EXPECT_TRUE(cut.isEmpty()) << cut.join(u'\n').toStdString();
}

TEST_F(Languages, EveryMenuAndCommandIsTranslated)
{
    const tests::PseudoLanguage pseudo;
    EveryScreen screens(desk, QLocale(u"en_GB"_s), 1);
    for (const Command& command : screens.window->commands().all())
        EXPECT_TRUE(command.text.contains(tests::PseudoLanguage::kOpen)) << command.id.toStdString();
}

TEST_F(Languages, RightToLeftMirrorsThePanes)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    EveryScreen screens(desk, QLocale(u"ar_EG"_s), 1);
    MainWindow& window = *screens.window;
    window.setPanelOpen(true);
    EveryScreen::settle();
    const auto left = [&](const QWidget* widget) { return widget->mapTo(&window, QPoint(0, 0)).x(); };
    EXPECT_EQ(left(&window.sidebar()) + window.sidebar().width(), window.width()) << "the sidebar stands at the right";
    EXPECT_EQ(left(window.body().panelPlace()), 0) << "the panel at the left";
    screens.each([&](const QString& where) {
        for (const Button* button : screens.shown<Button>())
            EXPECT_TRUE(canBeRead(*button)) << where.toStdString() << ' ' << button->text().toStdString();
    });
}

TEST_F(Languages, AtTwiceTheSizeEveryButtonIsWholeAndInReach)
{
    EveryScreen screens(desk, QLocale(u"de_DE"_s), 2);
    QStringList lost;
    screens.each([&](const QString& where) {
        for (Button* button : screens.shown<Button>()) {
            if (!canBeRead(*button))
                lost.append(where % u": cut "_s % button->text());
            // What scrolls into view is in reach.
            bool scrolls = false;
            for (QWidget* up = button->parentWidget(); up; up = up->parentWidget())
                scrolls |= qobject_cast<QAbstractScrollArea*>(up) != nullptr;
            const QRect place(button->mapTo(screens.window.get(), QPoint(0, 0)), button->size());
            if (!scrolls && !screens.window->rect().contains(place))
                lost.append(where % u": outside "_s % button->text() % button->toolTip());
        }
    });
    lost.removeDuplicates();
    EXPECT_TRUE(lost.isEmpty()) << lost.join(u'\n').toStdString();
}

TEST(Translations, HaveTheSamePlaceMarkersAsTheirSources)
{
    const QDir folder(QStringLiteral(TRAINERDESK_SOURCE_DIR "/resources/translations"));
    const QStringList files = folder.entryList({u"trainerdesk_*.ts"_s});
    for (const QString& language : {u"de"_s, u"en"_s, u"es"_s, u"fr"_s})
        EXPECT_TRUE(files.contains(u"trainerdesk_%1.ts"_s.arg(language))) << language.toStdString();
    static const QRegularExpression kMarker(u"%[0-9n]"_s);
    const auto markers = [](const QString& text) {
        QSet<QString> found;
        for (auto it = kMarker.globalMatch(text); it.hasNext();)
            found.insert(it.next().captured());
        return found;
    };
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"source"_s) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == u"translation"_s) {
                EXPECT_NE(xml.attributes().value(u"type"_s), u"unfinished"_s)
                    << name.toStdString() << ": " << source.toStdString();
                const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                EXPECT_FALSE(words.trimmed().isEmpty() && !source.trimmed().isEmpty())
                    << name.toStdString() << ": " << source.toStdString();
                EXPECT_EQ(markers(words), markers(source))
                    << name.toStdString() << ": " << source.toStdString() << " -> " << words.toStdString();
            }
        }
        EXPECT_FALSE(xml.hasError()) << name.toStdString();
        EXPECT_GT(messages, name.contains(u"_en"_s) ? 30 : 1500) << name.toStdString();
    }
}
