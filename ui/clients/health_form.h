// HealthForm: a client's health data, opened only from the unlocked tab.
#pragma once

#include "ui/core/roster/client_file.h"
#include "ui/core/wording.h"
#include "ui/kit/form_page.h"

class QPlainTextEdit;

namespace ui
{

class DateField;
class Field;
class Switch;

/// Special-category data (GDPR Art. 9): the consent stands beside it with its date. What is typed here is no draft (see
/// FormDraft): drafts lie as plain text in the window's file, beside the database, and stay when the desk is locked.
class HealthForm : public FormPage
{
    Q_OBJECT

public:
    HealthForm(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    void start(const ClientFile& file, const Wording& wording);
    models::Uuid clientId() const { return m_client; }
    /// Empties the fields, so that nothing of it stays in the window.
    void forget();

Q_SIGNALS:
    void saved();
    void failed(const models::Error& error);

protected:
    void save() override;

private:
    std::optional<double> measure(const Field& field, bool& good) const;

    Commands& m_commands;
    QLocale m_locale;
    models::Uuid m_client;
    QWidget* m_datePlace;
    DateField* m_born = nullptr;
    FormField* m_bornField = nullptr;
    Field* m_height;
    FormField* m_heightField;
    Field* m_weight;
    FormField* m_weightField;
    QPlainTextEdit* m_conditions;
    Switch* m_consent;
};

} // namespace ui
