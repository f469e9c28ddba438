// Body: the content and the side panel beside it, or over it in a narrow window.
#pragma once

#include "ui/kit/theme.h"

#include <QHash>
#include <QVariantAnimation>
#include <QWidget>

class QStackedWidget;

namespace ui
{

class Strip;

class Body : public QWidget
{
    Q_OBJECT

public:
    explicit Body(Theme& theme, QWidget* parent = nullptr);

    /// Shows a content; the widget is kept from then on.
    void showContent(QWidget* content);
    /// Shows a panel, or closes it (nullptr). `width` in px.
    void showPanel(QWidget* panel, int width, bool open, bool animate);
    bool isPanelOpen() const { return m_open; }
    /// Lays the panel over the content instead of beside it.
    void setOverlaid(bool overlaid);
    /// A message above the content; empty takes it away.
    void setTrouble(const QString& sentence);
    QString trouble() const;
    QWidget* contentPlace() const { return m_contentPlace; }
    QWidget* panelPlace() const { return m_panelPlace; }

Q_SIGNALS:
    /// The trainer dragged the panel's edge.
    void panelResized(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    Theme& m_theme;
    QWidget* m_contentPlace;
    QStackedWidget* m_contents;
    Strip* m_trouble = nullptr; ///< made for the first trouble
    QWidget* m_troublePlace;
    QWidget* m_panelPlace;
    QStackedWidget* m_panels;
    QVariantAnimation m_slide;
    double m_shown = 0; ///< 0 closed, 1 open
    int m_panelWidth = 296;
    int m_dragFrom = -1;
    bool m_open = false;
    bool m_overlaid = false;
};

} // namespace ui
