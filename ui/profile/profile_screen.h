// ProfileScreen: who the trainer is, when they work, what they are certified in; with a preview of what clients see.
#pragma once

#include "models/availability.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/shell/screen.h"

class QScrollArea;
class QSettings;

namespace ui
{

class AboutSection;
class AccountSection;
class CertificatesSection;
class ChoiceBar;
class HoursSection;
class ProfilePreview;
class Text;
class Theme;

/// One scrolled page of sections; the words in the header lead to them. Every field saves itself.
class ProfileScreen : public Screen
{
    Q_OBJECT

public:
    ProfileScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                  QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("profile"); }
    QString title() const override { return tr("Profile"); }
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    int panelWidth() const override { return 360; }
    std::vector<Command> commands() override;
    bool open(const RecordLink& link) override;
    /// The certificates that are valid today, as a proof sheet.
    bool print() override;
    void refresh() override;
    QStringList states() const override { return {QStringLiteral("certificates"), QStringLiteral("day-off")}; }
    void showState(const QString& state) override;

private:
    void build();
    void reload();
    void goToSection(int index);
    /// The sessions that these hours of a day would leave outside, a line each.
    QStringList hits(QDate day, const std::vector<models::MinuteRange>& ranges);
    /// Runs a plan; refusals are said. Answers whether it was done.
    bool act(const Plan& plan);

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    QWidget* m_start = nullptr;
    ChoiceBar* m_anchors = nullptr;
    QWidget* m_end = nullptr;
    Text* m_zone = nullptr;
    QScrollArea* m_content = nullptr;
    HoursSection* m_hours = nullptr;
    AboutSection* m_about = nullptr;
    AccountSection* m_account = nullptr;
    CertificatesSection* m_certificates = nullptr;
    ProfilePreview* m_preview = nullptr;
    bool m_stale = true;
};

} // namespace ui
