// FailurePage: shown instead of everything when the desk cannot be used: what happened, what is safe, what to do.
#pragma once

#include "models/result.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

class Strip;

class FailurePage : public QWidget
{
    Q_OBJECT

public:
    /// A desk that does not open, or one that stopped working while it was open: then what was typed lies behind the page.
    enum class Moment { Opening, Open };

    /// `folder` is where the desk lies; it is named, and can be opened in the file manager.
    FailurePage(Theme& theme, const models::Error& error, const QString& folder, Moment moment = Moment::Opening,
                QWidget* parent = nullptr);

    /// The heading and what is safe, for each reason.
    static QString titleOf(models::ErrorCode code, Moment moment = Moment::Opening);
    static QString whatIsSafe(models::ErrorCode code, Moment moment = Moment::Opening);
    /// What became of an export or a restore; an error in the tone of one.
    void tell(const QString& sentence, bool isTrouble);

Q_SIGNALS:
    void retryRequested();
    /// "Export a copy" and "Restore a backup".
    void exportRequested();
    void restoreRequested();
    /// Back to what was typed (of an open desk), or out of the program.
    void backRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
    Strip* m_told;
    Strip* m_trouble;
};

} // namespace ui
