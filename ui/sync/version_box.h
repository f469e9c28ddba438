// VersionBox: one side of a value that was changed in two places, with the differing characters marked. A radio button.
#pragma once

#include "ui/core/sync/text_difference.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace ui
{

class VersionBox : public QAbstractButton
{
    Q_OBJECT

public:
    /// `name` says field and side to a screen reader ("Start, this computer").
    VersionBox(Theme& theme, const QString& name, const QString& text, sync::Stretch marked, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override { setChecked(true); }

private:
    Theme& m_theme;
    sync::Stretch m_marked;
};

} // namespace ui
