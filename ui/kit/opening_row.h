// OpeningRow: any line of widgets that opens something, clicked or activated as one.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace ui
{

/// Put the widgets in its layout; `name` says what it opens.
class OpeningRow : public QAbstractButton
{
    Q_OBJECT

public:
    OpeningRow(Theme& theme, const QString& name, QWidget* parent = nullptr);
    /// Opens nothing: a line like the others, but no button.
    void setQuiet();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Theme& m_theme;
};

} // namespace ui
