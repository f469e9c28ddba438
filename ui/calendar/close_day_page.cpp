// The rows of "Close the day".
#include "ui/calendar/close_day_page.h"

#include "ui/acts/consequence_list.h"
#include "ui/calendar/block_words.h"
#include "ui/calendar/service_mark.h"
#include "ui/core/calendar/session_query.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{

/// More are settled in a second go.
constexpr int kMostRows = 200;

struct SettlingKey {
    Qt::Key key;
    QString name; ///< of its button
    QString icon;
    Settling settling;
};

const std::vector<SettlingKey>& settlingKeys()
{
    static const std::vector<SettlingKey> keys{
        {Qt::Key_C, u"close.complete"_s, u"check"_s, {Settling::Kind::Complete}},
        {Qt::Key_N, u"close.no_show"_s, u"circle-x"_s, {Settling::Kind::NoShow}},
        {Qt::Key_L, u"close.late"_s, u"clock"_s, {Settling::Kind::Cancel, models::CancelledBy::Client}},
        {Qt::Key_T, u"close.trainer"_s, u"undo-2"_s, {Settling::Kind::Cancel, models::CancelledBy::Trainer}},
    };
    return keys;
}

QString settlingWords(const SettlingKey& one)
{
    switch (one.key) {
    case Qt::Key_C:
        return CloseDayPage::tr("Completed");
    case Qt::Key_N:
        return CloseDayPage::tr("No-show");
    case Qt::Key_L:
        return CloseDayPage::tr("Client cancelled late");
    default:
        return CloseDayPage::tr("I cancelled");
    }
}

} // namespace

/// One booking: name, service and time, four buttons. One Tab stop; its keys act.
class CloseDayRow : public QWidget
{
public:
    CloseDayRow(Theme& theme, const Block& block, const TimeText& times) : m_theme(theme)
    {
        setObjectName(u"close.row"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(blockSentence(block, times));
        auto* line = rowLayout(this, 8, {4, 6, 0, 6});
        line->addWidget(new ServiceMark(theme, ServiceMark::Shape::Bar, block.service.hue()));
        auto* words = columnLayout(nullptr, 0);
        auto* name = new Text(theme, calendar::fullName(block.people.front()), Type::Body, &Tokens::text, 500);
        name->setElided(true);
        words->addWidget(name);
        auto* detail = new Text(
            theme, CloseDayPage::tr("%1, %2", "time, service").arg(times.clock(block.start()), block.service.name),
            Type::Small, &Tokens::text2);
        detail->setElided(true);
        words->addWidget(detail);
        line->addLayout(words, 1);
        auto* buttons = rowLayout(nullptr, 0);
        for (const SettlingKey& one : settlingKeys()) {
            const QString buttonWords = CloseDayPage::tr("%1 (%2)", "what a button does, its key")
                                            .arg(settlingWords(one), QKeySequence(one.key).toString());
            auto* button = Button::iconOnly(theme, one.icon, buttonWords, Button::Kind::Quiet, 16);
            button->setCompact(true);
            button->setObjectName(one.name);
            button->setFocusPolicy(Qt::NoFocus);
            QObject::connect(button, &QPushButton::clicked, this, [this, settling = one.settling] { act(settling); });
            buttons->addWidget(button);
        }
        line->addLayout(buttons);
    }

    std::function<void(const Settling&)> act;
    std::function<void(int)> step;
    std::function<void()> focused;
    std::function<void()> opened;

protected:
    void focusInEvent(QFocusEvent*) override
    {
        focused();
        update();
    }
    void focusOutEvent(QFocusEvent*) override { update(); }
    void mousePressEvent(QMouseEvent*) override { setFocus(Qt::MouseFocusReason); }
    void mouseDoubleClickEvent(QMouseEvent*) override { opened(); }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus())
            paintBox(&painter, rect(), 6, m_theme->accentSoft);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->modifiers() == Qt::NoModifier) {
            for (const SettlingKey& one : settlingKeys()) {
                if (event->key() == one.key) {
                    act(one.settling);
                    return;
                }
            }
            switch (event->key()) {
            case Qt::Key_Down:
                return step(1);
            case Qt::Key_Up:
                return step(-1);
            case Qt::Key_Return:
            case Qt::Key_Enter:
                return opened();
            default:
                break;
            }
        }
        QWidget::keyPressEvent(event);
    }

private:
    Theme& m_theme;
};

CloseDayPage::CloseDayPage(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times,
                           QWidget* parent)
    : PanelPage(theme, parent), m_theme(theme), m_model(model), m_actions(actions), m_times(std::move(times))
{
    setObjectName(u"calendar.close_day"_s);
    setAccessibleName(tr("Close the day"));
    // Undo and other windows change what is to be settled.
    connect(&actions.commands().store(), &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        const bool concerns =
            std::any_of(changes.rows.begin(), changes.rows.end(), [](const models::RowChange& change) {
                return change.table == &models::tableOf<models::Booking>();
            });
        if (concerns && isVisible() && !m_acting)
            rebuild();
    });
}

void CloseDayPage::open()
{
    m_current = 0;
    rebuild();
    focusRow(0);
}

void CloseDayPage::read()
{
    const SessionQuery query(m_actions.commands().store().reader(), m_model.practice().profile.id, false);
    m_blocks.clear();
    const auto found = query.unsettled(models::UtcTime{}, m_model.now(), kMostRows);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    for (const Session& session : *found) {
        Block block;
        block.people = {session};
        block.status = session.status;
        if (const Service* service = m_model.service(session.serviceId))
            block.service = *service;
        m_blocks.push_back(std::move(block));
    }
}

void CloseDayPage::rebuild()
{
    read();
    m_rows.clear();
    m_consequences = nullptr;
    emptyLayout(body());
    setActions({});
    auto* heading = new PanelHeading(m_theme, tr("Close the day"));
    heading->close()->setObjectName(u"close.close"_s);
    connect(heading->close(), &QPushButton::clicked, this, &CloseDayPage::closeRequested);
    body()->addWidget(heading);
    if (m_blocks.empty()) {
        auto* empty = new EmptyState(m_theme, u"circle-check"_s, tr("Everything is settled"),
                                     tr("Every past session says how it went."));
        empty->setFixedWidth(264);
        body()->addSpacing(48);
        body()->addWidget(empty, 0, Qt::AlignHCenter);
        body()->addStretch();
        setFocusPolicy(Qt::StrongFocus);
        return;
    }
    body()->addWidget(new Text(m_theme,
                               tr("%Ln session(s) are over. Say how each went.", nullptr, int(m_blocks.size())),
                               Type::Body, &Tokens::text2));
    QDate day;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const Block& block = m_blocks[i];
        const QDate own = m_times.zone().dateOf(block.start());
        if (own != day) {
            body()->addSpacing(16);
            body()->addWidget(new SectionHeading(m_theme, m_times.date(own, m_model.today())));
            day = own;
        }
        auto* row = new CloseDayRow(m_theme, block, m_times);
        const int at = int(i);
        row->act = [this, at](const Settling& settling) { settle(at, settling); };
        row->step = [this, at](int by) { focusRow(at + by); };
        row->focused = [this, at] { showConsequences(at); };
        row->opened = [this, id = block.id()] { Q_EMIT openRequested({u"bookings"_s, id, {}}); };
        body()->addWidget(row);
        body()->addWidget(new Hairline(m_theme));
        m_rows.push_back(row);
    }
    body()->addStretch();
    auto* foot = new QWidget;
    auto* column = columnLayout(foot, 8);
    column->addWidget(new SectionHeading(m_theme, tr("If you complete it")));
    m_consequences = new ConsequenceList(m_theme);
    column->addWidget(m_consequences);
    auto* keys = new Text(m_theme, tr("C completed, N no-show, L client cancelled late, T I cancelled"), Type::Small,
                          &Tokens::text2);
    keys->setWordWrap(true);
    column->addWidget(keys);
    setActions({foot});
    showConsequences(std::min(m_current, int(m_rows.size()) - 1));
}

void CloseDayPage::showConsequences(int row)
{
    if (row < 0 || row >= int(m_blocks.size()) || !m_consequences)
        return;
    m_current = row;
    const Plan plan = m_actions.settlePlan(m_blocks[size_t(row)], {Settling::Kind::Complete});
    if (plan)
        m_consequences->preview(m_actions.commands(), plan, Wording(m_times, m_model.practice().settings.currency),
                                m_private);
}

void CloseDayPage::settle(int row, const Settling& settling)
{
    if (row < 0 || row >= int(m_blocks.size()))
        return;
    const Block block = m_blocks[size_t(row)];
    m_acting = true;
    const bool done = m_actions.settle(block, settling);
    m_acting = false;
    if (!done)
        return;
    // The row that acted is still at work; the list is made anew after it.
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            rebuild();
            focusRow(std::min(row, int(m_rows.size()) - 1));
        },
        Qt::QueuedConnection);
}

void CloseDayPage::focusRow(int row)
{
    if (m_rows.empty()) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    m_current = std::clamp(row, 0, int(m_rows.size()) - 1);
    m_rows[size_t(m_current)]->setFocus(Qt::OtherFocusReason);
    if (auto* area = findChild<QScrollArea*>())
        area->ensureWidgetVisible(m_rows[size_t(m_current)]);
}

void CloseDayPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        PanelPage::keyPressEvent(event);
}

} // namespace ui::calendar
