// Drawing the ground; every measure is of docs and comps: header 40, notes 24, hour lines, half hours at half strength.
#include "ui/calendar/grid_painter.h"

#include "ui/kit/fitted_font.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{

struct GridWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr int kNoteFrame = 24; ///< around a note's words: its icon and the air
constexpr int kNoteGap = 16;   ///< between notes side by side
constexpr int kNoteLeast = 64; ///< a note narrower than this says nothing
constexpr int kNoteRest = 28;  ///< "+2"

} // namespace

QRect GridScene::mirrored(QRect logical) const
{
    return rightToLeft
               ? QRect(size.width() - logical.x() - logical.width(), logical.y(), logical.width(), logical.height())
               : logical;
}

QRect GridScene::placed(QRect logical) const
{
    return mirrored(logical.translated(0, offset));
}

BlockTimes timesOf(const Block& block, const GridScene& scene, int day)
{
    const TimeText& times = scene.times;
    BlockTimes made{times.clock(block.start()), times.range(block.start(), block.end())};
    if (scene.layout.rows().changesClock(day)) {
        made.start = times.withZone(made.start, block.start());
        made.range = times.withZone(made.range, block.start());
    }
    return made;
}

QString noteIcon(DayNote::Kind kind)
{
    switch (kind) {
    case DayNote::Kind::PackEnds:
        return u"package"_s;
    case DayNote::Kind::CertificateEnds:
        return u"badge-check"_s;
    case DayNote::Kind::Birthday:
        return u"cake"_s;
    case DayNote::Kind::DayOff:
        return u"sun"_s;
    case DayNote::Kind::ExtraHours:
        return u"calendar-days"_s;
    case DayNote::Kind::ClocksBack:
    case DayNote::Kind::ClocksForward:
        break;
    }
    return u"clock"_s;
}

QString noteText(const DayNote& note, const TimeText& times, bool whole)
{
    switch (note.kind) {
    case DayNote::Kind::PackEnds:
        return whole ? GridWords::tr("%1: pack ends, %Ln left", "note of a day", note.left).arg(note.fullName)
                     : GridWords::tr("%1: ends", "note of a day: a client's pack ends").arg(note.firstName);
    case DayNote::Kind::CertificateEnds:
        return whole ? GridWords::tr("%1: certificate ends", "note of a day").arg(note.fullName) : note.fullName;
    case DayNote::Kind::Birthday:
        return GridWords::tr("%1: birthday", "note of a day").arg(whole ? note.fullName : note.firstName);
    case DayNote::Kind::DayOff:
        return note.words.isEmpty() ? GridWords::tr("Day off", "note of a day") : note.words;
    case DayNote::Kind::ClocksBack:
        return whole ? GridWords::tr("Clocks go back at %1", "note of a day").arg(times.clock(note.at))
                     : GridWords::tr("Clocks back", "note of a day");
    case DayNote::Kind::ClocksForward:
        return whole ? GridWords::tr("Clocks go forward at %1", "note of a day").arg(times.clock(note.at))
                     : GridWords::tr("Clocks forward", "note of a day");
    case DayNote::Kind::ExtraHours:
        break;
    }
    QStringList hours;
    for (const models::MinuteRange& range : note.hours)
        hours.append(times.clock(QTime::fromMSecsSinceStartOfDay(range.from * 60'000)) + QChar(0x2013) +
                     times.clock(QTime::fromMSecsSinceStartOfDay(range.to % 1440 * 60'000)));
    return whole ? GridWords::tr("Other hours %1", "note of a day").arg(hours.join(u", "_s)) : hours.join(u", "_s);
}

std::vector<QRect> notePlaces(const GridScene& scene, int day, int rowCount)
{
    const std::vector<DayNote>& notes = scene.model.notes(scene.layout.rows().date(day));
    const QRect column = scene.layout.columnRect(day);
    std::vector<QRect> places;
    if (scene.layout.rows().dayCount() > 1) {
        for (int i = 0; i < int(notes.size()) && i < rowCount; ++i)
            places.emplace_back(column.left() + 2, kHeaderHeight + 4 + i * kNoteHeight, column.width() - 4, 20);
        return places;
    }
    const QFontMetrics metrics(fittedFont(scene.theme.font(Type::Grid), 20));
    int x = column.left() + 2;
    for (size_t i = 0; i < notes.size(); ++i) {
        const int wanted = metrics.horizontalAdvance(noteText(notes[i], scene.times, true)) + kNoteFrame;
        const int room = column.right() - 2 - x - (i + 1 < notes.size() ? kNoteRest + kNoteGap : 0);
        if (room < std::min(wanted, kNoteLeast)) {
            places.emplace_back(x, kHeaderHeight + 4, kNoteRest, 20);
            break;
        }
        places.emplace_back(x, kHeaderHeight + 4, std::min(wanted, room), 20);
        x += places.back().width() + kNoteGap;
    }
    return places;
}

int GridPainter::todayColumn() const
{
    return m_scene.layout.rows().dayOf(m_scene.model.today());
}

int GridPainter::nowY() const
{
    // The row of now, among days that hold it: other weeks have no present.
    const int day = todayColumn();
    if (day < 0)
        return -1;
    const qint64 position = m_scene.layout.rows().positionOf(day, m_scene.model.now());
    if (position < m_scene.layout.scale().from() || position > m_scene.layout.scale().to())
        return -1;
    return m_scene.layout.scale().y(position) + m_scene.offset;
}

void GridPainter::paintClosed(int day)
{
    const HourRows& rows = m_scene.layout.rows();
    const RowScale& scale = m_scene.layout.scale();
    const QRect column = m_scene.layout.columnRect(day);
    const auto fill = [&](qint64 from, qint64 to) {
        const int top = from <= 0 ? 0 : scale.y(from);
        const int bottom = to >= rows.length() ? scale.height() : scale.y(to);
        if (bottom > top)
            m_painter.fillRect(m_scene.placed({column.left(), top, column.width(), bottom - top}),
                               m_scene.theme->canvas);
    };
    qint64 closedFrom = 0;
    for (const models::TimeSpan& open : m_scene.model.availability().openSpans(rows.date(day), m_scene.times.zone())) {
        fill(closedFrom, rows.positionOf(day, open.start));
        closedFrom = rows.positionOf(day, open.end);
    }
    fill(closedFrom, rows.length());
}

void GridPainter::paintChanges(int day)
{
    const HourRows& rows = m_scene.layout.rows();
    const RowScale& scale = m_scene.layout.scale();
    const Theme& theme = m_scene.theme;
    const QRect column = m_scene.layout.columnRect(day);
    const auto label = [&](const QRect& box, const QStringList& choices, const QString& icon) {
        const QFont font = theme.font(Type::Small);
        const QFontMetrics metrics(font);
        for (const QString& text : choices) {
            const int width = metrics.horizontalAdvance(text);
            if (width + 14 + 4 + 16 > box.width())
                continue;
            const QRect line = m_scene.placed({box.right() + 1 - 8 - width, box.top() + 8, width, 16});
            m_painter.setFont(font);
            m_painter.setPen(theme->info);
            paintWords(&m_painter, line, Qt::AlignCenter, text);
            const QRect mark = m_scene.placed({box.right() + 1 - 8 - width - 18, box.top() + 9, 14, 14});
            paintIcon(&m_painter, mark, icon, theme->info, m_scene.rightToLeft);
            return;
        }
    };
    for (const MissingRows& gap : rows.missing(day)) {
        const QRect box(column.left(), scale.y(gap.from), column.width(), scale.y(gap.to) - scale.y(gap.from));
        if (box.height() <= 0)
            continue;
        m_painter.fillRect(m_scene.placed(box), theme->canvas);
        m_painter.fillRect(m_scene.placed(box), QBrush(theme->line2, Qt::BDiagPattern));
        if (gap.kind == MissingRows::Kind::Skipped)
            label(box,
                  {GridWords::tr("Clocks go forward", "on a skipped hour"),
                   GridWords::tr("Skipped", "on a skipped hour")},
                  u"clock"_s);
    }
    if (!rows.changesClock(day))
        return;
    for (const HourRow& row : rows.rows()) {
        const qint64 end = row.top + row.minutes * kMinuteMs;
        if (!row.again || rows.positionOf(day, rows.instantAt(day, row.top)) != row.top)
            continue;
        const QRect box(column.left(), scale.y(row.top), column.width(), scale.y(end) - scale.y(row.top));
        m_painter.fillRect(m_scene.placed(box), blended(theme->infoSoft, theme->canvas, 0.6));
        const TimeText& times = m_scene.times;
        const QString from = times.clock(QTime::fromMSecsSinceStartOfDay((row.wall + row.minutes) % 1440 * 60'000)),
                      to = times.clock(QTime::fromMSecsSinceStartOfDay(row.wall * 60'000));
        label(box,
              {GridWords::tr("Clocks went back from %1 to %2", "on a repeated hour").arg(from, to),
               GridWords::tr("Clocks go back", "on a repeated hour"), GridWords::tr("Again", "on a repeated hour")},
              u"undo-2"_s);
    }
}

void GridPainter::paintBars()
{
    const Theme& theme = m_scene.theme;
    const RowScale& scale = m_scene.layout.scale();
    const TimeText& times = m_scene.times;
    const auto bar = [&](int top, bool folded, QTime from, QTime to) {
        const QRect box = m_scene.placed({0, top, m_scene.size.width() - m_scene.layout.sizes().lane, kFoldBar});
        m_painter.fillRect(box, theme->sunken);
        m_painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme->line);
        const int gutter = m_scene.layout.sizes().gutter;
        // The painter itself mirrors AlignLeft and AlignRight in right-to-left.
        m_painter.setFont(fittedFont(theme.font(Type::Grid), kFoldBar));
        m_painter.setPen(theme->text2);
        const QString text =
            GridWords::tr("Night hours, %1–%2", "bar of folded hours").arg(times.clock(from), times.clock(to));
        const QRect icon = m_scene.placed({gutter + 8, top + 5, 14, 14});
        paintIcon(&m_painter, icon, folded ? u"chevron-right"_s : u"chevron-down"_s, theme->text2, m_scene.rightToLeft);
        const Qt::Alignment start = Qt::AlignLeft;
        paintWords(&m_painter, m_scene.placed({gutter + 30, top, 300, kFoldBar}), start | Qt::AlignVCenter, text);
        m_painter.setFont(fittedFont(theme.font(Type::Grid, 500), kFoldBar));
        m_painter.setPen(theme->accentText);
        const Qt::Alignment end = Qt::AlignRight;
        paintWords(&m_painter, box.adjusted(8, 0, -8, 0), end | Qt::AlignVCenter,
                   folded ? GridWords::tr("Show", "opens the folded night hours")
                          : GridWords::tr("Fold", "closes the night hours"));
    };
    const auto clock = [](int minutes) { return QTime::fromMSecsSinceStartOfDay(minutes % 1440 * 60'000); };
    bar(scale.morningBar(), m_scene.layout.folds().morning, clock(0), clock(kMorning));
    bar(scale.eveningBar(), m_scene.layout.folds().evening, clock(kEvening), clock(0));
}

void GridPainter::paintGround(const QRect& exposed)
{
    const Theme& theme = m_scene.theme;
    const GridLayout& layout = m_scene.layout;
    const RowScale& scale = layout.scale();
    m_painter.fillRect(exposed, theme->surface);
    for (int day = 0; day < layout.rows().dayCount(); ++day) {
        paintClosed(day);
        paintChanges(day);
    }
    const QColor half = blended(theme->line, theme->surface, 0.5);
    const int width = layout.columnEdge(layout.rows().dayCount()) - layout.sizes().gutter;
    const auto hairline = [&](int y, const QColor& colour) {
        if (y + m_scene.offset >= exposed.top() && y + m_scene.offset <= exposed.bottom())
            paintHairline(&m_painter, m_scene.placed({layout.sizes().gutter, y, width, 1}), colour);
    };
    for (const HourRow& row : layout.rows().rows()) {
        if (row.top < scale.from() || row.top > scale.to())
            continue;
        const qint64 middle = row.top + 30 * kMinuteMs;
        hairline(scale.y(row.top), theme->line);
        if (row.minutes > 30 && middle < scale.to())
            hairline(scale.y(middle), half);
    }
    hairline(scale.y(scale.to()), theme->line);
    for (int day = 0; day < layout.rows().dayCount(); ++day)
        paintHairline(&m_painter, m_scene.mirrored({layout.columnEdge(day), exposed.top(), 1, exposed.height()}),
                      theme->line);
    paintBars();
}

void GridPainter::paintHourLabels(const QRect& exposed, std::optional<models::UtcTime> hovered)
{
    const Theme& theme = m_scene.theme;
    const GridLayout& layout = m_scene.layout;
    const HourRows& rows = layout.rows();
    const RowScale& scale = layout.scale();
    const int width = layout.sizes().gutter - 8;
    const int now = nowY();
    const bool showsZone = rows.dayCount() == 1 && rows.changesClock(0);
    const Qt::Alignment end = Qt::AlignRight;
    int hoveredY = -100;
    if (hovered) {
        const int day = rows.dayOf(m_scene.times.zone().dateOf(*hovered));
        hoveredY = day < 0 ? -100 : scale.y(rows.positionOf(day, *hovered)) + m_scene.offset;
    }
    const int half = std::max(8, QFontMetrics(theme.font(Type::Grid)).height() / 2);
    const auto label = [&](int y, const QString& text, const QColor& colour, int weight) {
        m_painter.setFont(theme.font(Type::Grid, weight));
        m_painter.setPen(colour);
        paintWords(&m_painter, m_scene.mirrored({m_scene.secondWidth, y - half, width - m_scene.secondWidth, 2 * half}),
                   end | Qt::AlignVCenter, text);
    };
    const auto secondLabel = [&](int y, models::UtcTime time, const QColor& colour) {
        if (!m_scene.second)
            return;
        m_painter.setFont(theme.font(Type::Grid));
        m_painter.setPen(colour);
        paintWords(&m_painter, m_scene.mirrored({0, y - half, m_scene.secondWidth - 4, 2 * half}),
                   end | Qt::AlignVCenter, m_scene.second->clock(time));
    };
    // Where the zones change their clocks on different days, the column is true of today, else of the first day.
    const int told = std::max(0, todayColumn());
    for (const HourRow& row : rows.rows()) {
        if (row.top < scale.from() || row.top > scale.to() || (row.wall % 60 != 0 && !row.again))
            continue;
        const int y = scale.y(row.top) + m_scene.offset;
        if (y < exposed.top() - half || y > exposed.bottom() + half)
            continue;
        // The label of a line nearer than a quarter of an hour to the now line gives way.
        if ((now >= 0 && std::abs(y - now) * 4 < layout.sizes().hour) || std::abs(y - hoveredY) < 14)
            continue;
        const QTime clock = QTime::fromMSecsSinceStartOfDay(row.wall * 60'000);
        secondLabel(y, rows.instantAt(told, row.top), theme->text3);
        if (row.again) {
            label(y, GridWords::tr("%1 again", "label of an hour that comes twice").arg(m_scene.times.clock(clock)),
                  theme->info, 600);
            continue;
        }
        QString text = m_scene.times.clock(clock);
        if (showsZone)
            text = m_scene.times.withZone(text, rows.instantAt(0, row.top));
        label(y, text, theme->text3, 400);
    }
    if (now >= 0) {
        label(now, m_scene.times.clock(m_scene.model.now()), theme->now, 600);
        secondLabel(now, m_scene.model.now(), theme->now);
    }
    if (hovered && hoveredY >= 0 && std::abs(hoveredY - now) >= 14)
        label(hoveredY, m_scene.times.clock(*hovered), theme->accentText, 600);
}

void GridPainter::paintThinNow()
{
    const int y = nowY();
    if (y < 0)
        return;
    const int left = m_scene.layout.sizes().gutter, right = m_scene.layout.columnEdge(m_scene.layout.rows().dayCount());
    m_painter.setOpacity(0.55);
    m_painter.fillRect(m_scene.mirrored({left, y, right - left, 1}), m_scene.theme->now);
    m_painter.setOpacity(1);
}

void GridPainter::paintNow()
{
    const int y = nowY(), day = todayColumn();
    if (y < 0 || day < 0)
        return;
    const QRect column = m_scene.layout.columnRect(day);
    const QRect line = m_scene.mirrored({column.left(), y - 1, column.width(), 2});
    m_painter.fillRect(line.adjusted(0, -1, 0, 1), m_scene.theme->surface);
    m_painter.fillRect(line, m_scene.theme->now);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_scene.theme->surface, 1));
    m_painter.setBrush(m_scene.theme->now);
    m_painter.drawEllipse(QRectF(m_scene.mirrored({column.left() - 4, y - 4, 8, 8})).adjusted(-0.5, -0.5, 0.5, 0.5));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void GridPainter::paintHeader()
{
    const Theme& theme = m_scene.theme;
    const HourRows& rows = m_scene.layout.rows();
    m_painter.fillRect(QRect(0, 0, m_scene.size.width(), kHeaderHeight), theme->surface);
    if (m_scene.second && rows.dayCount() > 0) {
        // Two columns of hours say whose each is.
        const models::UtcTime noon = rows.dayStart(std::max(0, todayColumn())).plusMinutes(12 * 60);
        const Qt::Alignment end = Qt::AlignRight;
        m_painter.setFont(theme.font(Type::Grid));
        m_painter.setPen(theme->text3);
        m_painter.drawText(m_scene.mirrored({0, 0, m_scene.secondWidth - 4, kHeaderHeight}), end | Qt::AlignVCenter,
                           m_scene.second->withZone({}, noon).trimmed());
        m_painter.drawText(m_scene.mirrored({m_scene.secondWidth, 0,
                                             m_scene.layout.sizes().gutter - 8 - m_scene.secondWidth, kHeaderHeight}),
                           end | Qt::AlignVCenter, m_scene.times.withZone({}, noon).trimmed());
    }
    for (int day = 0; day < rows.dayCount(); ++day) {
        const QRect column = m_scene.layout.columnRect(day);
        const bool today = m_scene.isToday(day), single = rows.dayCount() == 1;
        const bool closed = m_scene.model.availability().openRanges(rows.date(day)).empty();
        const QString weekday = m_scene.times.weekday(rows.date(day)),
                      number = m_scene.times.locale().toString(rows.date(day).day());
        const QFont small = fittedFont(theme.font(Type::Small, today ? 600 : 400), kHeaderHeight),
                    bold = fittedFont(theme.font(Type::Body, 600), kHeaderHeight - 8);
        const int wordWidth = QFontMetrics(small).horizontalAdvance(weekday);
        const int boxWidth = std::max(24, QFontMetrics(bold).horizontalAdvance(number) + 8);
        const int total = wordWidth + 4 + boxWidth;
        int x = column.left() + (single ? 8 : (column.width() - total) / 2);
        m_painter.setFont(small);
        m_painter.setPen(today ? theme->accentText : theme->text2);
        paintWords(&m_painter, m_scene.mirrored({x, 0, wordWidth + 2, kHeaderHeight}), Qt::AlignVCenter | Qt::AlignLeft,
                   weekday);
        x += wordWidth + 4;
        const int boxHeight = std::max(24, QFontMetrics(bold).height());
        const QRect box = m_scene.mirrored({x, (kHeaderHeight - boxHeight) / 2, boxWidth, boxHeight});
        if (today) {
            m_painter.setRenderHint(QPainter::Antialiasing);
            paintBox(&m_painter, box, 6, theme->accent);
            m_painter.setRenderHint(QPainter::Antialiasing, false);
        }
        m_painter.setFont(bold);
        m_painter.setPen(today ? theme->onAccent : closed ? theme->text3 : theme->text);
        paintWords(&m_painter, box, Qt::AlignCenter, number);
        if (single) {
            int sessions = 0;
            for (const Block& block : m_scene.layout.blocks(day))
                sessions += block.status != models::BookingStatus::Cancelled;
            const int minutes = rows.dayMinutes(day);
            QString count =
                sessions == 1
                    ? GridWords::tr("1 session", "sessions of a day")
                    : GridWords::tr("%1 sessions", "sessions of a day").arg(m_scene.times.locale().toString(sessions));
            if (minutes != 1440)
                count = GridWords::tr("%1, %2", "length of a day, sessions of the day")
                            .arg(GridWords::tr("%1 hours", "length of a day")
                                     .arg(m_scene.times.locale().toString(minutes / 60.0, 'g', 4)),
                                 count);
            m_painter.setFont(theme.font(Type::Small));
            m_painter.setPen(theme->text2);
            paintWords(&m_painter, m_scene.mirrored({x + boxWidth + 12, 0, 300, kHeaderHeight}),
                       Qt::AlignVCenter | Qt::AlignLeft, count);
        }
    }
    m_painter.fillRect(QRect(0, kHeaderHeight - 1, m_scene.size.width(), 1), theme->line);
}

void GridPainter::paintNotes(int rowCount)
{
    const Theme& theme = m_scene.theme;
    const HourRows& rows = m_scene.layout.rows();
    const int height = rowCount * kNoteHeight + 4;
    m_painter.fillRect(QRect(0, kHeaderHeight, m_scene.size.width(), height), theme->surface);
    const QFont font = fittedFont(theme.font(Type::Grid), 20);
    const QFontMetrics metrics(font);
    const Qt::Alignment start = Qt::AlignLeft;
    for (int day = 0; day < rows.dayCount(); ++day) {
        const QRect column = m_scene.layout.columnRect(day);
        m_painter.fillRect(m_scene.mirrored({column.left(), kHeaderHeight, 1, height}), theme->line);
        const std::vector<DayNote>& notes = m_scene.model.notes(rows.date(day));
        const std::vector<QRect> places = notePlaces(m_scene, day, rowCount);
        for (int i = 0; i < int(places.size()); ++i) {
            const bool rest = i == int(places.size()) - 1 && notes.size() > places.size();
            const DayNote& note = notes[size_t(i)];
            const bool warns =
                !rest && (note.kind == DayNote::Kind::PackEnds || note.kind == DayNote::Kind::CertificateEnds);
            const QRect logical = places[size_t(i)];
            const QRect box = m_scene.mirrored(logical);
            m_painter.setRenderHint(QPainter::Antialiasing);
            paintBox(&m_painter, box, 4, warns ? theme->warnSoft : theme->sunken);
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            const QColor ink = warns ? theme->warn : theme->text2;
            m_painter.setFont(font);
            m_painter.setPen(ink);
            if (rest) {
                paintWords(&m_painter, box.adjusted(4, 0, -4, 0), start | Qt::AlignVCenter,
                           u"+%L1"_s.arg(int(notes.size()) - i));
                continue;
            }
            paintIcon(&m_painter, m_scene.mirrored({logical.left() + 4, logical.top() + 4, 12, 12}),
                      noteIcon(note.kind), ink);
            const QRect textBox = m_scene.mirrored({logical.left() + 20, logical.top(), logical.width() - 24, 20});
            QString text = noteText(note, m_scene.times, true);
            if (metrics.horizontalAdvance(text) > textBox.width())
                text = metrics.elidedText(noteText(note, m_scene.times, false), Qt::ElideRight, textBox.width());
            paintWords(&m_painter, textBox, start | Qt::AlignVCenter, text);
        }
    }
    m_painter.fillRect(QRect(0, kHeaderHeight + height - 1, m_scene.size.width(), 1), theme->line2);
}

} // namespace ui::calendar
