// FormPage: a form in the side panel - heading, fields, Save and Cancel - with the keys and checks all forms share.
#pragma once

#include "ui/kit/panel.h"

namespace ui
{

class Button;
class FormField;

/// Ctrl+Enter saves, Esc leaves; the first wrong field gets the focus.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    explicit FormPage(Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Left without saving.
    void cancelled();
    /// Cancel was pressed: what was typed is not wanted any more. cancelled() follows. Esc and the cross leave it to be gone
    /// on with.
    void thrownAway();

protected:
    Theme& theme() const { return m_theme; }
    PanelPage& page() const { return *m_page; }
    PanelHeading& heading() const { return *m_heading; }
    Button& saveButton() const { return *m_save; }
    Button& cancelButton() const { return *m_cancel; }
    /// Puts a part below the last one, `gap` px away.
    void add(QWidget* part, int gap = 12);
    /// Puts a further button between Cancel and Save.
    void addButton(QWidget* button);
    /// Marks each field with its sentence (empty: it is good) and focuses the first wrong one. True when all are good.
    bool check(const std::vector<std::pair<FormField*, QString>>& complaints);
    /// Checks and saves.
    virtual void save() = 0;
    /// What Esc and Cancel do.
    virtual void leave();
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
    PanelPage* m_page;
    PanelHeading* m_heading;
    Button* m_cancel;
    Button* m_save;
};

} // namespace ui
