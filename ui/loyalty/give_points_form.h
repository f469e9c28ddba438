// GivePointsForm: points by hand, with a reason - giving, taking back, redeeming.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/form_page.h"

class QSettings;

namespace ui
{

class Field;
class FormDraft;
class NumberField;

namespace calendar
{
class ClientField;
}

class GivePointsForm : public FormPage
{
    Q_OBJECT

public:
    enum class Mode { Give, TakeBack, Redeem };

    GivePointsForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent = nullptr);

    /// Starts for a client, or with the choice of one when the id is null; what was typed about that and not saved comes
    /// back.
    models::Status start(const models::Uuid& clientId, Mode mode);
    void focusFirst();

Q_SIGNALS:
    /// `words` say what was done ("Gave 25 points").
    void saved(const models::Uuid& clientId, const QString& words);
    void failed(const models::Error& error);

protected:
    void save() override;

private:
    Commands& m_commands;
    QWidget* m_clientPlace;
    calendar::ClientField* m_client = nullptr;
    FormField* m_clientForm = nullptr;
    NumberField* m_points;
    FormField* m_pointsForm;
    Field* m_reason;
    FormField* m_reasonForm;
    QSettings* m_memory;
    FormDraft* m_draft = nullptr;
    Mode m_mode = Mode::Give;
};

} // namespace ui
