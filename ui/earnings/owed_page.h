// OwedPage: the sessions that are still owed, in the side panel, by age, each with "Record payment".
#pragma once

#include "ui/core/earnings/earnings_desk.h"
#include "ui/kit/panel.h"

namespace ui
{

class OwedPage : public PanelPage
{
    Q_OBJECT

public:
    OwedPage(Theme& theme, const QLocale& locale, QWidget* parent = nullptr);

    void show(const earnings::EarningsView& view, const QString& currency, const models::Zone& zone, bool isPrivate);

Q_SIGNALS:
    void recordRequested(const ui::earnings::OwedLine& line);
    /// Write to the client about it.
    void messageRequested(const models::Uuid& client);
    void closeRequested();
    /// More of the list is wanted: show() it again.
    void moreRequested();

private:
    Theme& m_dress;
    QLocale m_locale;
    size_t m_most; ///< rows shown
};

} // namespace ui
