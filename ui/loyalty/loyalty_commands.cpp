// What the loyalty screen offers in menus, by keys and in the palette.
#include "ui/kit/table_view.h"
#include "ui/loyalty/loyalty_screen.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui
{

std::vector<Command> LoyaltyScreen::commands()
{
    const auto chosenReferral = [this]() -> const models::Referral* {
        const bool isChosen = m_content && m_content->currentIndex() == 2 && m_referralTable->currentIndex().isValid();
        return isChosen ? &m_referrals.entry(m_referralTable->currentIndex().row()).referral : nullptr;
    };
    const QString group = u"loyalty"_s;
    std::vector<Command> list;
    list.push_back({u"loyalty.give"_s,
                    tr("Give points, new badge or referral"),
                    u"plus"_s,
                    QKeySequence(Qt::Key_N),
                    MenuOf::Client,
                    [this] { startMain(); },
                    {},
                    group});
    const auto add = [&](const QString& id, const QString& words, const QString& icon, std::function<void()> act) {
        list.push_back({id, words, icon, {}, MenuOf::Client, std::move(act), {}, group});
    };
    add(u"loyalty.new_badge"_s, tr("New badge"), u"award"_s, [this] {
        showView(1);
        startBadge();
    });
    add(u"loyalty.new_referral"_s, tr("Add referral"), u"user-plus"_s, [this] {
        showView(2);
        startReferral({});
    });
    add(u"loyalty.cancel_referral"_s, tr("Cancel referral"), u"x"_s,
        [this] { cancelReferralAt(m_referralTable->currentIndex().row()); });
    list.back().unavailable = [chosenReferral] {
        const models::Referral* referral = chosenReferral();
        return referral && referral->status == models::ReferralStatus::Pending ? QString()
                                                                               : tr("Choose a pending referral first");
    };
    add(u"loyalty.badges"_s, tr("Show badges"), u"award"_s, [this] { showView(1); });
    add(u"loyalty.referrals"_s, tr("Show referrals"), u"users"_s, [this] { showView(2); });
    add(u"loyalty.copy"_s, tr("Copy referral code"), u"copy"_s, [this, chosenReferral] {
        if (const models::Referral* referral = chosenReferral())
            copyCode(referral->referralCode);
    });
    list.back().key = QKeySequence(QKeySequence::Copy);
    return list;
}

} // namespace ui
