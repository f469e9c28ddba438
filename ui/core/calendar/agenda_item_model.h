// AgendaItemModel: the sessions of a stretch of days as a plain list with a heading for each day.
#pragma once

#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/time_text.h"

#include <QAbstractListModel>

namespace ui::calendar
{

class AgendaItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeading = Qt::UserRole, BookingId, Date };

    AgendaItemModel(CalendarModel& model, TimeText times, QObject* parent = nullptr);

    void setTimes(const TimeText& times);
    /// Lists the dates [from, to] of the model's range; days without sessions are left out, today never.
    void setDates(QDate from, QDate to);
    /// The block of a row, or nullptr for a heading.
    const Block* block(int row) const;
    QDate date(int row) const;
    /// The row of a booking, or -1.
    bool hasSessions() const;
    int rowOf(const models::Uuid& booking) const;
    /// A sentence for a session, given by the interface ("Aoife Brennan, Strength, ...").
    void setSentence(std::function<QString(const Block&)> sentence) { m_sentence = std::move(sentence); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QDate date;
        std::optional<Block> block;
    };
    void rebuild();

    CalendarModel& m_model;
    TimeText m_times;
    QDate m_from;
    QDate m_to;
    std::vector<Row> m_rows;
    std::function<QString(const Block&)> m_sentence;
};

} // namespace ui::calendar
