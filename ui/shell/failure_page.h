// FailurePage: shown instead of everything when the desk cannot be opened: what happened, what is safe, what to do.
#pragma once

#include "models/result.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

class FailurePage : public QWidget
{
    Q_OBJECT

public:
    /// `folder` is where the desk lies; it is named, and can be opened in the file manager.
    FailurePage(Theme& theme, const models::Error& error, const QString& folder, QWidget* parent = nullptr);

    /// The heading and what is safe, for each reason.
    static QString titleOf(models::ErrorCode code);
    static QString whatIsSafe(models::ErrorCode code);

Q_SIGNALS:
    void retryRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
};

} // namespace ui
