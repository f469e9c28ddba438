// PointsPanel: one client's balance, badges, referral code and the people they brought.
#pragma once

#include "ui/core/loyalty/badge_board.h"
#include "ui/core/wording.h"
#include "ui/kit/panel.h"

namespace ui
{

class PointsPanel : public QWidget
{
    Q_OBJECT

public:
    PointsPanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Shows a client; an error is answered, and the panel keeps what it had.
    models::Status show(const models::Uuid& clientId, const Wording& wording);
    models::Uuid clientId() const { return m_client; }

Q_SIGNALS:
    void closeRequested();
    void giveRequested();
    void takeBackRequested();
    void redeemRequested();
    /// The client brought somebody.
    void referralRequested();
    void copied(const QString& code);

private:
    void addBadges(const ClientBadges& badges, const Wording& wording);
    void addReferrals(const QString& code, const std::vector<std::tuple<QString, models::ReferralStatus>>& people);

    Theme& m_theme;
    Commands& m_commands;
    PanelPage* m_page;
    models::Uuid m_client;
};

} // namespace ui
