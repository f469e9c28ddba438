// The blocks of the gallery.
#include "ui/gallery/block_samples.h"

#include "ui/kit/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui
{

namespace
{

constexpr int kSampleWidth = 90;
constexpr int kSampleGap = 16;
constexpr int kSampleRow = 86; ///< a block of an hour, its caption and the air
constexpr int kSampleSeats = 8;
constexpr int kSampleTaken = 6;

} // namespace

BlockSamples::BlockSamples(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_painter(theme)
{
    setFixedSize(576, 2 * kSampleRow);
    setAccessibleName(tr("Sessions in every state"));
    add(0, u"Lukas Weber"_s, u"Strength"_s, 0, 54, u"confirmed"_s);
    add(0, u"Rasa Petrauskaitė"_s, u"Strength"_s, 0, 54, u"pending"_s);
    m_samples.back().block.status = BookingStatus::Pending;
    add(0, u"Zoë van Dijk"_s, u"Strength"_s, 0, 54, u"completed"_s);
    m_samples.back().block.status = BookingStatus::Completed;
    add(0, u"Mateo Herrera"_s, u"Strength"_s, 0, 54, u"no-show"_s);
    m_samples.back().block.status = BookingStatus::NoShow;
    add(0, u"Mateo Herrera"_s, u"Strength"_s, 0, 54, u"cancelled"_s);
    m_samples.back().block.status = BookingStatus::Cancelled;
    add(1, u"Chidi Okonkwo"_s, u"Boxing"_s, 4, 54, u"clash"_s);
    m_samples.back().block.clash = true;
    add(1, {}, u"Group HIIT"_s, 2, 40, u"45 min, group"_s);
    m_samples.back().block.service.isGroup = true;
    m_samples.back().block.service.seats = kSampleSeats;
    m_samples.back().block.people = std::vector<calendar::Session>(kSampleTaken, session());
    add(1, u"Yuki Tanaka"_s, u"Online coaching"_s, 3, 26, u"30 min"_s);
    session().meetingUrl = u"https://example.org"_s;
    add(1, u"Ana Duarte"_s, u"Intro call"_s, 5, 20, u"20 min"_s);
    add(1, u"Wei Chen"_s, u"Mobility"_s, 1, 54, u"selected, unpaid"_s);
    session().cover = calendar::Cover::Unpaid;
    m_samples.back().selected = true;
    for (Sample& sample : m_samples) {
        for (calendar::Session& person : sample.block.people)
            person.status = sample.block.status;
    }
    connect(&theme, &Theme::changed, this, [this] {
        m_painter.clear();
        update();
    });
}

void BlockSamples::add(int row, const QString& client, const QString& service, int hue, int height,
                       const QString& caption)
{
    int before = 0;
    for (const Sample& sample : m_samples)
        before += sample.place.top() / kSampleRow == row;
    Sample sample;
    sample.caption = caption;
    sample.place = QRect(before * (kSampleWidth + kSampleGap) + 2, row * kSampleRow + 2, kSampleWidth, height);
    calendar::Session person;
    // The painter keeps its words by id.
    models::IdSource ids(quint64(m_samples.size()) + 1);
    person.id = ids.next({});
    person.firstName = client.section(u' ', 0, 0);
    person.lastName = client.section(u' ', 1);
    person.status = BookingStatus::Confirmed;
    sample.block.people = {person};
    sample.block.service.name = service;
    sample.block.service.order = hue;
    m_samples.push_back(std::move(sample));
}

void BlockSamples::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const calendar::BlockTimes times{u"09:00"_s, u"09:00–10:00"_s};
    for (const Sample& sample : m_samples) {
        m_painter.paint(&painter, sample.place, sample.block, times, {sample.selected, false, false});
        painter.setFont(m_theme.font(Type::Grid));
        painter.setPen(m_theme->text3);
        paintWords(&painter, QRect(sample.place.left(), sample.place.bottom() + 4, kSampleWidth + kSampleGap, 16),
                   Qt::AlignLeft | Qt::AlignVCenter, sample.caption);
    }
}

} // namespace ui
