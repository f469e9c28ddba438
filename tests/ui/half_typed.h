// HalfTyped: forms that were left half typed when the program was killed.
#pragma once

#include "tests/ui/trade_window.h"
#include "ui/core/drafts.h"
#include "ui/core/plans/client_plans.h"
#include "ui/kit/choice.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tests
{

using namespace Qt::StringLiterals;
using namespace ui;

struct HalfTyped : TradeWindow {
    /// Waits until `last` is kept; then the window is gone without a word, and another one stands there.
    void kill(const QString& last)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] {
            for (const Draft& draft : Drafts(&memory).all()) {
                for (const QString& value : draft.values) {
                    if (value == last)
                        return true;
                }
            }
            return false;
        })) << last.toStdString();
        openWindow();
    }
    /// As the button of the offer at the start does.
    void goOn(const Draft& draft)
    {
        window->openLink({u"draft"_s, draft.id, draft.place()});
        settle();
    }
    void goOnWithTheOnlyOne()
    {
        const auto kept = Drafts(&memory).all();
        ASSERT_EQ(kept.size(), 1u);
        goOn(kept.front());
    }
    bool isNothingKept() { return Drafts(&memory).all().empty(); }
    QString lineText(const QString& name) { return find<QLineEdit>(name)->text(); }
    QString areaText(const QString& name) { return find<QPlainTextEdit>(name)->toPlainText(); }
    void type(const QString& area, const QString& text)
    {
        auto* field = find<QPlainTextEdit>(area);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    void pick(const QString& bar, int part)
    {
        QTest::mouseClick(find<ChoiceBar>(bar)->part(part), Qt::LeftButton);
        settle();
    }
    void giveMail(const QString& client)
    {
        plans::ClientDetails details;
        details.email = std::optional(u"%1@example.org"_s.arg(client.section(u' ', 0, 0).toLower()));
        ASSERT_TRUE(commands.perform(plans::updateClient(week.clients[client].toString(), details)));
    }
    void openMessage(const QString& client, const QString& hint)
    {
        window->openLink({u"message"_s, week.clients[client], hint});
        settle();
    }
};

} // namespace tests
