// ClientField: type-ahead over the roster; recent people first, "Create ..." last.
#pragma once

#include "ui/core/calendar/client_choices.h"
#include "ui/core/commands.h"
#include "ui/kit/field.h"

#include <QListWidget>
#include <QPointer>

namespace ui
{
class FormDraft;
}

namespace ui::calendar
{

class ClientField : public Field
{
    Q_OBJECT

public:
    ClientField(Theme& theme, storage::Store& store, models::Uuid trainerId, QWidget* parent = nullptr);
    ~ClientField() override;

    std::optional<ClientChoice> choice() const { return m_choice; }
    void choose(const ClientChoice& choice);
    void clearChoice();
    /// Whether the list offers to create a client of the typed name.
    void setCreates(bool creates) { m_creates = creates; }
    /// The list under the field, for tests and screen readers.
    QListWidget* list() const { return m_list; }
    /// Puts the open list under the field again: what the field lies in was moved.
    void keepListBelow();

Q_SIGNALS:
    void chosen();
    void createRequested(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void placeList();
    void take(int row);

    Theme& m_theme;
    storage::Store& m_store;
    models::Uuid m_trainerId;
    std::optional<ClientChoice> m_choice;
    std::vector<ClientChoice> m_found;
    QPointer<QListWidget> m_list; ///< a child of the window, so that it may lie over everything
    bool m_creates = true;
};

/// Lets a draft keep who was chosen, not the name alone.
void keepChoice(FormDraft& draft, ClientField& field);

} // namespace ui::calendar
