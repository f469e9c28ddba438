// The calendar: a week out of a large desk, the layout of a full day, painting a hundred blocks, a frame of a drag.
#include "tests/bench/measurements.h"
#include "tests/bench/paired.h"
#include "tests/support/practice_week.h"
#include "ui/calendar/grid_view.h"
#include "ui/core/calendar/session_query.h"
#include "ui/core/demo/demo.h"

#include <QApplication>
#include <QMouseEvent>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ui::calendar;

namespace
{

const QDate kBenchMonday(2025, 6, 9);
const char* const kClientNames[] = {"Lukas Weber", "Aoife Brennan", "Kwame Mensah", "Hannah Goldberg", "Yuki Tanaka"};

void readAWeek()
{
    tests::TempDesk desk;
    if (!ui::demo::fill(desk.store(), {1, 400, 10}))
        return;
    CalendarModel model(desk.store());
    if (!model.load())
        return;
    std::printf("a desk of %lld bookings\n", desk.number(u"SELECT count(*) FROM bookings"_s));
    const SessionQuery query(desk.reader(), model.practice().profile.id, false);
    const QDate monday = model.today().addDays(-model.today().dayOfWeek() + 1);
    bench::measure("calendar: a week with names and payments", 200, 1.0, [&] {
        const auto week = query.between(model.zone().startOfDay(monday), model.zone().startOfDay(monday.addDays(7)));
        if (!week || week->empty())
            std::puts("no week");
    });
}

/// A desk with a hundred blocks in its week: the practice's forty and sixty in the free and the crowded hours.
struct FullWeek {
    FullWeek()
    {
        storage::Store::Batch together(desk.store());
        for (int i = 0; i < 60; ++i)
            week.book(i % 6, u"%1:%2"_s.arg(7 + i / 6).arg(i % 2 ? u"30"_s : u"00"_s, 2, u'0').rightJustified(5, u'0'),
                      u"Strength"_s, QString::fromLatin1(kClientNames[i % 5]));
        if (!together.finish() || !model.load() || !model.show(kBenchMonday, kBenchMonday.addDays(6)))
            std::puts("the week cannot be made");
        ui::loadTypefaces();
        view.resize(1440, 900);
        view.showDays(kBenchMonday, 7);
        view.setHourHeight(44);
        view.show();
        view.scrollToWork();
        QApplication::processEvents();
    }

    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    ui::Theme theme;
    CalendarModel model{desk.store()};
    GridView view{
        theme, model,
        TimeText(models::Zone::fromId(u"Europe/Berlin"_s).value(), QLocale(QLocale::English, QLocale::UnitedKingdom))};
};

void paintAndDrag()
{
    FullWeek full;
    GridView& view = full.view;
    size_t blocks = 0;
    for (int day = 0; day < 7; ++day)
        blocks += view.gridLayout().blocks(day).size();
    std::printf("%zu blocks at 1440x900\n", blocks);
    for (const double scale : {1.0, 2.0}) {
        QImage image(view.size() * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        view.render(&image);
        bench::measure(scale == 1.0 ? "calendar: full paint" : "calendar: full paint at 2x", 60, 8.0 * scale,
                       [&] { view.render(&image); });
    }
    const QRect block = view.rectOf(full.week.bookingAt(3, u"10:30"_s));
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          buttons, {});
        QApplication::sendEvent(&view, &event);
    };
    send(QEvent::MouseButtonPress, block.center(), Qt::LeftButton);
    int frame = 0;
    bench::measure("calendar: a frame of a drag", 60, 8.0, [&] {
        ++frame;
        send(QEvent::MouseMove, block.center() + QPoint(-20 * (frame % 20), 12 * (frame % 16) + 12), Qt::LeftButton);
        QApplication::processEvents();
    });
    view.cancelDrag();
    bench::measure("calendar: the next week, read and painted", 40, 100.0, [&] {
        const QDate first = view.firstDay() == kBenchMonday ? kBenchMonday.addDays(7) : kBenchMonday;
        if (full.model.show(first, first.addDays(6)))
            view.showDays(first, 7);
        view.repaint();
    });
}

void layOutADay()
{
    FullWeek full;
    const models::Uuid wednesday = full.week.bookingAt(2, u"10:15"_s);
    const auto one = full.model.blockOf(wednesday);
    if (!one)
        return;
    std::vector<Block> sixty;
    for (int i = 0; i < 60; ++i) {
        Block block = *one;
        block.people[0].id = full.desk.ids.next(full.desk.now);
        block.people[0].start = one->start().plusMinutes(-180 + i * 10);
        block.people[0].end = block.people[0].start.plusMinutes(30 + i % 4 * 15);
        sixty.push_back(std::move(block));
    }
    GridLayout layout(HourRows(full.model.zone(), {QDate(2025, 6, 11)}), GridSizes{}, {true, true});
    bench::measure("calendar: the layout of a day of 60", 200, 1.0, [&] {
        layout.setBlocks(0, sixty);
        if (layout.day(0).blocks.empty())
            std::puts("no layout");
    });
}

const bench::Registration kReadAWeek("calendar week", readAWeek);
const bench::Registration kPaint("calendar paint", paintAndDrag);
const bench::Registration kLayout("calendar layout", layOutADay);

} // namespace
