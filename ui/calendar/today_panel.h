// TodayPanel: what the side panel shows when nothing is selected: now, next, the rest of the day, what needs attention.
#pragma once

#include "ui/core/calendar/time_text.h"
#include "ui/core/calendar/today.h"
#include "ui/kit/panel.h"
#include "ui/shell/screen.h"

#include <QTimer>

namespace ui::calendar
{

class TodayPanel : public PanelPage
{
    Q_OBJECT

public:
    /// Reads the day itself, whatever the calendar shows; `store` tells when to read again. Where the desk reads in the
    /// background, the first reading waits until the panel has been painted: the calendar comes first.
    TodayPanel(Theme& theme, storage::Store& store, QLocale locale, QWidget* parent = nullptr);

    /// Reads, and lays out again when that is done.
    void refresh();
    /// Privacy mode: amounts are not shown.
    void setPrivate(bool hidden);

Q_SIGNALS:
    void openRequested(const ui::RecordLink& link);
    void joinRequested(const QString& url);
    void failed(const models::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut(const TodayDesk& desk);
    QWidget* nowAndNext(const Today& today, const TimeText& times);
    QWidget* sessionLine(const Block& block, const TimeText& times);
    QWidget* sessionCard(const Block& block, const QString& heading, const QString& below);
    QWidget* figures(const Today& today, const TimeText& times);
    QString nothingToCome(const Today& today, const TimeText& times) const;
    QLayout* nothingWaits();
    QWidget* besideTitle(QWidget* mark) const;
    QWidget* attentionRow(const Attention& line, const TimeText& times);

    Theme& m_theme;
    storage::Store& m_store;
    QLocale m_locale;
    QString m_currency;
    models::UtcTime m_now;
    QDate m_date;
    QTimer m_minute;
    quint64 m_asked = 0; ///< counts readings: the answer to an earlier one is not shown
    bool m_wanted = false;
    bool m_private = false;
};

} // namespace ui::calendar
