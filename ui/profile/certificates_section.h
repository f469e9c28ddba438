// CertificatesSection: licences and insurances, by their ending.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/kit/theme.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QSettings;
class QVBoxLayout;

namespace ui
{

class Chip;
class FormDraft;

class CertificatesSection : public QWidget
{
    Q_OBJECT

public:
    /// What is typed into its form and not saved yet is kept in `memory`.
    CertificatesSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act, QSettings* memory,
                        QWidget* parent = nullptr);
    void show(std::vector<models::Certification> certificates, const Wording& wording, QDate today);

    /// Opens the form: for a certificate that is shown, else for a new one.
    void edit(const models::Uuid& certificate);

Q_SIGNALS:
    /// The valid certificates on paper.
    void proofSheetRequested();

private:
    void rebuild();
    void addHeader();
    void addRow(const models::Certification& certificate);
    Chip* standingOf(const models::Certification& certificate);
    QWidget* fileOf(const models::Certification& certificate);
    QWidget* form();

    Theme& m_theme;
    QLocale m_locale;
    std::function<bool(const Plan&)> m_act;
    std::vector<models::Certification> m_certificates;
    std::optional<Wording> m_wording;
    QDate m_today;
    QVBoxLayout* m_rows;
    std::optional<models::Certification> m_editing;
    QSettings* m_memory;
    bool m_takesFocus = false;   ///< the form, when it is made next
    QPointer<FormDraft> m_draft; ///< of the form that is open
};

} // namespace ui
