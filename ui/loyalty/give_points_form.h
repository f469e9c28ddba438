// GivePointsForm: points given or taken back by hand - a client, a number, a reason.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/panel.h"

class QStringListModel;

namespace ui
{

class Button;
class Field;
class FormField;

class GivePointsForm : public QWidget
{
    Q_OBJECT

public:
    GivePointsForm(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Starts for a client, or with the choice of one when the id is null.
    void start(const models::Uuid& clientId, const QString& name, bool takeBack);
    void focusFirst();

Q_SIGNALS:
    /// `words` say what was done ("25 points given to Kwame Mensah").
    void saved(const models::Uuid& clientId, const QString& words);
    void cancelled();
    void failed(const models::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void findClients(const QString& typed);
    void save();

    Theme& m_theme;
    Commands& m_commands;
    PanelHeading* m_heading;
    Field* m_client;
    Field* m_points;
    Field* m_reason;
    FormField* m_clientForm;
    FormField* m_pointsForm;
    FormField* m_reasonForm;
    Button* m_save;
    QStringListModel* m_names;
    std::vector<models::Uuid> m_found;
    models::Uuid m_clientId;
    bool m_takeBack = false;
};

} // namespace ui
