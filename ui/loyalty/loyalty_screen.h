// LoyaltyScreen: the points ledger, the badges, the referrals.
#pragma once

#include "ui/core/loyalty/ledger_item_model.h"
#include "ui/core/loyalty/referral_item_model.h"
#include "ui/shell/screen.h"
#include "ui/core/commands.h"

class QSettings;
class QStackedWidget;

namespace ui
{

class BadgeForm;
class BadgesPage;
class Button;
class ChoiceBar;
class EmptyState;
class Field;
class FilterChip;
class GivePointsForm;
class PointsPanel;
class ReferralForm;
class TableView;
class Text;
class Theme;

class LoyaltyScreen : public Screen
{
    Q_OBJECT

public:
    LoyaltyScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                  QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("loyalty"); }
    bool isForTrainerOnly() const override { return true; }
    QString title() const override { return tr("Loyalty"); }
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    std::vector<Command> commands() override;
    bool find() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    QVariantMap place() const override;
    void goToPlace(const QVariantMap& place) override;
    void setPrivate(bool hidden) override;
    QStringList states() const override
    {
        return {QStringLiteral("selected"),  QStringLiteral("give"),      QStringLiteral("badges"),
                QStringLiteral("new-badge"), QStringLiteral("referrals"), QStringLiteral("new-referral")};
    }
    void showState(const QString& state) override;

    LedgerItemModel& ledger() { return m_ledger; }

private:
    enum class PanelKind { Today, Client, Form, Badge, Referral };

    void build();
    QWidget* buildPoints();
    void showView(int view);
    void applyFilter();
    void showHeld();
    void showBadges();
    void showClient(const models::Uuid& id, bool openPanel);
    void startGiving(int mode);
    void startGiving(int mode, const models::Uuid& client);
    bool openDraft(const RecordLink& link);
    void startBadge();
    void startReferral(const models::Uuid& referrer);
    void startMain();
    void retire(const models::Uuid& badge, const QString& name);
    void cancelReferralAt(int row);
    void showPanel(PanelKind kind, bool openPanel);
    void copyCode(const QString& code);

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    LedgerItemModel m_ledger;
    ReferralItemModel m_referrals;
    std::optional<Wording> m_wording;
    QWidget* m_start = nullptr;
    QWidget* m_end = nullptr;
    QStackedWidget* m_content = nullptr;
    ChoiceBar* m_views = nullptr;
    Button* m_give = nullptr;
    Field* m_search = nullptr;
    QList<FilterChip*> m_kinds;
    Text* m_held = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    BadgesPage* m_badges = nullptr;
    TableView* m_referralTable = nullptr;
    QStackedWidget* m_panels = nullptr;
    PointsPanel* m_client = nullptr;
    GivePointsForm* m_form = nullptr;
    BadgeForm* m_badgeForm = nullptr;
    ReferralForm* m_referralForm = nullptr;
    PanelKind m_panelKind = PanelKind::Today;
};

} // namespace ui
