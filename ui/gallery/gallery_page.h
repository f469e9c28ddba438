// GalleryPage: every component of the kit in every state, for looking at (trainerdesk --gallery) and for pictures.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ui
{

/// 640 wide. Components are real ones; hover, press and focus are drawn as the style draws them.
class GalleryPage : public QWidget
{
    Q_OBJECT

public:
    /// What the comp of the components shows, or everything that the kit has.
    enum class Scope { Comp, Everything };
    GalleryPage(Theme& theme, const QString& title, Scope scope = Scope::Everything, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHeading(const QString& text);
    void addButtons();
    void addFields();
    void addChoices();
    void addChips();
    void addHues();
    void addRows();
    void addStrips();
    void addFloating();
    void addEmptyState();
    void addSyncLines();
    void addPanelParts();
    void addDialog();
    QWidget* captioned(QWidget* widget, const QString& caption);

    Theme& m_theme;
    Scope m_scope;
    QVBoxLayout* m_column;
};

} // namespace ui
