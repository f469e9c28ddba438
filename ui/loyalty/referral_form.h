// ReferralForm: noting that one client brought another.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/form_page.h"

class QSettings;

namespace ui
{

class Field;
class FormDraft;

namespace calendar
{
class ClientField;
}

class ReferralForm : public FormPage
{
    Q_OBJECT

public:
    /// What is typed and not saved yet is kept in `memory`.
    ReferralForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent = nullptr);

    /// Opens it; the referrer may be known.
    models::Status start(const models::Uuid& referrer = {});

Q_SIGNALS:
    void saved(const QString& words);
    void failed(const models::Error& error);

protected:
    void save() override;

private:
    void build(const Practice& practice);

    Commands& m_commands;
    QSettings* m_memory;
    FormDraft* m_draft = nullptr;
    calendar::ClientField* m_from = nullptr;
    FormField* m_fromField = nullptr;
    calendar::ClientField* m_to = nullptr;
    FormField* m_toField = nullptr;
    Field* m_code = nullptr;
    FormField* m_codeField = nullptr;
};

} // namespace ui
