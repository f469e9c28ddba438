// Asking one question and taking the answer.
#include "ui/sync/review_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"
#include "ui/sync/version_box.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

using sync::Side;

namespace
{

/// An icon in a token, following the theme.
class Sign : public QWidget
{
public:
    Sign(Theme& theme, QString name, Ink ink) : m_theme(theme), m_name(std::move(name)), m_ink(ink)
    {
        setFixedSize(16, 20);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, QRect(0, (height() - 16) / 2, 16, 16), m_name, m_theme.ink(m_ink));
    }

private:
    Theme& m_theme;
    QString m_name;
    Ink m_ink;
};

Text* wrapped(Theme& theme, const QString& words, Type type, Ink ink, int weight = 0)
{
    auto* text = new Text(theme, words, type, ink, weight);
    text->setWordWrap(true);
    return text;
}

} // namespace

ReviewPanel::ReviewPanel(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_locale(locale)
{
    setObjectName(u"reviewPanel"_s);
    auto* column = columnLayout(this, 0);
    m_page = new PanelPage(theme);
    column->addWidget(m_page, 1);
    m_keys = new Text(theme, {}, Type::Small, &Tokens::text3);
    auto* foot = columnLayout(nullptr, 0, {16, 4, 16, 16});
    foot->addWidget(m_keys);
    column->addLayout(foot);
}

void ReviewPanel::clear()
{
    emptyLayout(m_page->body());
    m_page->setActions({});
    m_fields.clear();
    m_sides.clear();
    m_result = nullptr;
    m_use = nullptr;
    m_timeRow = nullptr;
    m_date = nullptr;
    m_time = nullptr;
}

void ReviewPanel::addHeading(const QString& subject, int at, int count)
{
    auto* row = rowLayout(nullptr, 0);
    auto* title =
        new Text(m_theme, tr("Review %1 of %2").arg(m_locale.toString(at + 1), m_locale.toString(count)), Type::Panel);
    title->setObjectName(u"reviewTitle"_s);
    row->addWidget(title, 1);
    for (const auto& [icon, name, by] : {std::tuple{u"chevron-left"_s, tr("Previous question"), -1},
                                         std::tuple{u"chevron-right"_s, tr("Next question"), 1}}) {
        auto* button = Button::iconOnly(m_theme, icon, name);
        button->setCompact(true);
        button->setObjectName(by < 0 ? u"reviewBack"_s : u"reviewNext"_s);
        button->setEnabled(by < 0 ? at > 0 : at + 1 < count);
        connect(button, &QPushButton::clicked, this, [this, by] { Q_EMIT stepRequested(by); });
        row->addWidget(button);
    }
    m_page->body()->addLayout(row);
    m_page->body()->addWidget(wrapped(m_theme, subject, Type::Body, &Tokens::text2));
}

void ReviewPanel::showReview(const sync::Words& words, const sync::Review& review, int at, int count)
{
    clear();
    m_isReview = true;
    m_review = review;
    m_wording.emplace(words.wording);
    m_now = words.now;
    addHeading(review.heading, at, count);
    addSides(review);
    for (size_t i = 0; i < review.fields.size(); ++i) {
        m_sides.push_back(review.fields[i].inForce);
        addField(i);
    }
    if (!review.same.isEmpty()) {
        m_page->body()->addSpacing(16);
        m_page->body()->addWidget(
            wrapped(m_theme, tr("Same on both sides: %1").arg(review.same), Type::Small, &Tokens::text2));
    }
    addResult();
    refreshResult();
    m_keys->setText(tr("←→ side     ↑↓ field     Ctrl+Enter use     L later"));
    m_keys->show();
}

void ReviewPanel::addSides(const sync::Review& review)
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 16, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    const auto side = [&](int column, const QString& icon, const QString& name, const QString& by) {
        auto* row = rowLayout(nullptr, 8);
        row->addWidget(new Sign(m_theme, icon, &Tokens::text));
        row->addWidget(new Text(m_theme, name, Type::Body, &Tokens::text, 600), 1);
        grid->addLayout(row, 0, column);
        grid->addWidget(wrapped(m_theme, by, Type::Small, &Tokens::text2), 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    side(0, u"monitor"_s, tr("This computer"), review.mineBy);
    side(1, u"cloud-check"_s, tr("Server"), review.theirsBy);
    m_page->body()->addLayout(grid);
}

void ReviewPanel::addField(size_t index)
{
    const sync::ReviewField& field = m_review.fields[index];
    FieldWidgets widgets;
    m_page->body()->addSpacing(16);
    auto* head = rowLayout(nullptr, 8);
    head->addWidget(new Text(m_theme, field.name, Type::Small, &Tokens::text2, 500), 1);
    if (field.isText) {
        widgets.both = new QCheckBox(tr("Keep both"));
        widgets.both->setObjectName(u"keepBoth_%1"_s.arg(index));
        widgets.both->setFont(m_theme.font(Type::Small));
        widgets.both->setAccessibleDescription(field.name);
        connect(widgets.both, &QCheckBox::clicked, this,
                [this, index](bool on) { choose(index, on ? Side::Both : m_review.fields[index].inForce); });
        head->addWidget(widgets.both);
    }
    m_page->body()->addLayout(head);
    m_page->body()->addSpacing(4);
    auto* row = rowLayout(nullptr, 8);
    const sync::Difference marks = sync::differenceOf(field.mine, field.theirs);
    widgets.mine = new VersionBox(m_theme, tr("%1, this computer", "a field").arg(field.name), field.mine, marks.mine);
    widgets.theirs = new VersionBox(m_theme, tr("%1, server", "a field").arg(field.name), field.theirs, marks.theirs);
    widgets.mine->setObjectName(u"mine_%1"_s.arg(index));
    widgets.theirs->setObjectName(u"theirs_%1"_s.arg(index));
    // Both sides of a pair are equally tall, whatever each holds.
    for (VersionBox* box : {widgets.mine, widgets.theirs}) {
        box->installEventFilter(this);
        row->addWidget(box, 1);
    }
    if (widgets.both)
        widgets.both->installEventFilter(this);
    connect(widgets.mine, &QAbstractButton::clicked, this, [this, index] { choose(index, Side::Mine); });
    connect(widgets.theirs, &QAbstractButton::clicked, this, [this, index] { choose(index, Side::Theirs); });
    m_page->body()->addLayout(row);
    m_fields.push_back(widgets);
}

void ReviewPanel::addResult()
{
    m_page->body()->addSpacing(16);
    auto* card = new Card(m_theme, 12);
    card->setGround(&Tokens::canvas);
    card->setObjectName(u"reviewResult"_s);
    m_result = columnLayout(nullptr, 0);
    card->body()->addLayout(m_result);
    m_page->body()->addWidget(card);
    m_page->body()->addSpacing(16);
    auto* row = rowLayout(nullptr, 8);
    row->addSpacing(-12); // its words, not its ground, stand at the edge
    auto* later = new Button(m_theme, tr("Decide later"), Button::Kind::Quiet);
    later->setObjectName(u"reviewLater"_s);
    later->installEventFilter(this);
    connect(later, &QPushButton::clicked, this, &ReviewPanel::laterRequested);
    m_use = new Button(m_theme, tr("Use this result"), Button::Kind::Primary);
    m_use->setObjectName(u"reviewUse"_s);
    m_use->setToolTip(tr("Ctrl+Enter"));
    connect(m_use, &QPushButton::clicked, this, &ReviewPanel::useResult);
    row->addWidget(later);
    row->addStretch(1);
    row->addWidget(m_use);
    m_page->body()->addLayout(row);
    m_page->body()->addSpacing(16);
    m_page->body()->addWidget(
        wrapped(m_theme, tr("Both versions stay in this record’s history for a year. Undo works after review."),
                Type::Small, &Tokens::text3));
}

void ReviewPanel::refreshResult()
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const FieldWidgets& field = m_fields[i];
        field.mine->setChecked(m_sides[i] != Side::Theirs);
        field.theirs->setChecked(m_sides[i] != Side::Mine);
        if (field.both)
            field.both->setChecked(m_sides[i] == Side::Both);
    }
    emptyLayout(m_result);
    const storage::Reader reader = m_commands.store().reader();
    const sync::ReviewResult result = sync::previewReview(m_commands, {reader, *m_wording, m_now}, m_review, m_sides);
    m_result->addWidget(new Text(m_theme, tr("Result before it is used"), Type::Small, &Tokens::text2, 500));
    m_result->addSpacing(4);
    QString said;
    for (qsizetype i = 0; i < result.lines.size(); ++i) {
        m_result->addWidget(wrapped(m_theme, result.lines[i], Type::Body, &Tokens::text, i == 0 ? 600 : 400));
        m_result->addSpacing(2);
        said += result.lines[i] + u". ";
    }
    if (!result.check.isEmpty()) {
        const Ink ink = !result.isAllowed  ? Ink(&Tokens::danger)
                        : result.isWarning ? Ink(&Tokens::warn)
                                           : Ink(&Tokens::ok);
        auto* row = rowLayout(nullptr, 8, {0, 6, 0, 0});
        row->addWidget(new Sign(m_theme,
                                !result.isAllowed  ? u"circle-x"_s
                                : result.isWarning ? u"triangle-alert"_s
                                                   : u"circle-check"_s,
                                ink),
                       0, Qt::AlignTop);
        auto* words = wrapped(m_theme, result.check, Type::Small, ink);
        words->setObjectName(u"reviewCheck"_s);
        row->addWidget(words, 1);
        m_result->addLayout(row);
    }
    if (auto* card = findChild<Card*>(u"reviewResult"_s))
        card->setAccessibleName(said + result.check);
    m_use->setEnabled(result.isAllowed);
}

void ReviewPanel::choose(size_t field, Side side)
{
    m_sides[field] = side;
    refreshResult();
}

void ReviewPanel::useResult()
{
    if (!m_isReview || !m_use || !m_use->isEnabled())
        return;
    settle(sync::useReview(m_commands, m_review, m_sides), tr("Result used: %1").arg(m_review.title), true);
}

void ReviewPanel::settle(const models::Status& outcome, const QString& words, bool undoable)
{
    if (outcome)
        Q_EMIT settled(words, undoable);
    else
        Q_EMIT failed(outcome.error());
}

void ReviewPanel::showRefused(const sync::Words& words, const sync::Refused& refused, int at, int count)
{
    clear();
    m_isReview = false;
    m_refused = refused;
    m_wording.emplace(words.wording);
    m_now = words.now;
    addHeading(refused.title, at, count);
    QVBoxLayout* body = m_page->body();
    body->addSpacing(16);
    auto* strip = new Strip(m_theme, refused.isQuestion ? Strip::Tone::Warn : Strip::Tone::Danger,
                            refused.isQuestion ? u"git-merge"_s : u"circle-x"_s, refused.reason);
    strip->setTitle(refused.isQuestion ? tr("Keep it or remove it?") : tr("The server did not accept this"));
    body->addWidget(strip);
    if (!refused.values.isEmpty()) {
        body->addSpacing(16);
        body->addWidget(new Text(m_theme, refused.isQuestion ? tr("Changed here") : tr("Your values"), Type::Body,
                                 &Tokens::text, 600));
        body->addSpacing(4);
        for (const QString& value : refused.values)
            body->addWidget(wrapped(m_theme, value, Type::Body, &Tokens::text2));
    }
    if (refused.act.dependents > 0) {
        body->addSpacing(12);
        body->addWidget(wrapped(m_theme, tr("%Ln other change(s) wait for this one.", nullptr, refused.act.dependents),
                                Type::Small, &Tokens::text2));
    }
    const auto add = [&](const QString& name, const QString& words_, Button::Kind kind, auto&& act) {
        auto* button = new Button(m_theme, words_, kind);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    QList<QWidget*> actions;
    if (refused.isQuestion) {
        if (!refused.canBringBack) {
            body->addSpacing(12);
            body->addWidget(wrapped(
                m_theme, tr("What was removed is not kept on this computer, so it cannot be brought back here."),
                Type::Small, &Tokens::text2));
        }
        auto* remove =
            add(u"refusedRemove"_s, refused.isRemovedThere ? tr("Leave it removed") : tr("Remove it"),
                Button::Kind::Default, [this] {
                    settle(sync::removeRecord(m_commands, m_refused), tr("Removed"), !m_refused.isRemovedThere);
                });
        auto* keep = add(u"refusedKeep"_s, tr("Keep it"), Button::Kind::Primary, [this] {
            settle(sync::keepRecord(m_commands, m_refused), tr("Kept"), m_refused.isRemovedThere);
        });
        keep->setEnabled(refused.canBringBack);
        actions = {remove, keep};
    } else {
        if (refused.wanted)
            addTimes(words);
        actions.append(add(u"refusedDrop"_s, tr("Drop"), Button::Kind::Default, [this] {
            settle(sync::dropRefused(m_commands, m_refused), tr("Dropped. Its values stay in the journal."), false);
        }));
        if (!refused.wanted)
            actions.append(add(u"refusedRetry"_s, tr("Try again"), Button::Kind::Primary, [this] {
                settle(sync::tryAgain(m_commands, m_refused), tr("It is sent again"), true);
            }));
    }
    body->addSpacing(16);
    body->addWidget(wrapped(m_theme,
                            refused.isQuestion
                                ? tr("Both stay in the journal. Undo works after the decision.")
                                : tr("Nothing is sent to the client before the server has accepted a time."),
                            Type::Small, &Tokens::text3));
    m_page->setActions(actions);
    m_keys->hide();
}

void ReviewPanel::addTimes(const sync::Words& words)
{
    QVBoxLayout* body = m_page->body();
    body->addSpacing(24);
    body->addWidget(new Text(m_theme, tr("New time"), Type::Body, &Tokens::text, 600));
    body->addSpacing(8);
    const calendar::TimeText& times = words.wording.times();
    const QDate today = times.zone().dateOf(words.now);
    auto* free = rowLayout(nullptr, 8);
    int number = 0;
    for (const models::UtcTime start : m_refused.free) {
        auto* button =
            new Button(m_theme, u"%1 %2"_s.arg(times.weekday(times.zone().dateOf(start)), times.clock(start)));
        button->setCompact(true);
        button->setObjectName(u"freeTime_%1"_s.arg(number++));
        button->setToolTip(u"%1, %2"_s.arg(times.longDate(times.zone().dateOf(start)), times.clock(start)));
        connect(button, &QPushButton::clicked, this,
                [this, start] { settle(sync::takeNewTime(m_commands, m_refused, start), tr("New time taken"), true); });
        free->addWidget(button);
    }
    free->addStretch(1);
    body->addLayout(free);
    body->addSpacing(8);
    m_timeRow = new QWidget;
    auto* row = rowLayout(m_timeRow, 8);
    m_date = new DateField(m_theme, m_locale, [today] { return today; });
    m_date->setAccessibleName(tr("Day"));
    m_date->setDate(times.zone().dateOf(m_refused.wanted->start));
    m_time = new TimeField(m_theme, m_locale, times.isTwelveHour());
    m_time->setAccessibleName(tr("Time"));
    m_time->setTime(times.zone().toLocal(m_refused.wanted->start).time);
    m_date->setObjectName(u"newDate"_s);
    m_time->setObjectName(u"newTime"_s);
    auto* take = new Button(m_theme, tr("Take this time"), Button::Kind::Primary);
    take->setObjectName(u"takeTime"_s);
    row->addWidget(m_date, 1);
    row->addWidget(m_time, 1);
    row->addWidget(take);
    connect(take, &QPushButton::clicked, this, [this, zone = times.zone()] {
        const auto date = m_date->date();
        const auto time = m_time->time();
        m_date->setProblem(!date);
        m_time->setProblem(!time);
        if (!date || !time) {
            (date ? static_cast<QWidget*>(m_time) : m_date)->setFocus();
            return;
        }
        settle(sync::takeNewTime(m_commands, m_refused, zone.toUtc(*date, *time)), tr("New time taken"), true);
    });
    body->addWidget(m_timeRow);
    body->addSpacing(16);
    auto* others = rowLayout(nullptr, 8);
    auto* replace = new Button(m_theme, tr("Replace the other"));
    replace->setObjectName(u"refusedReplace"_s);
    replace->setEnabled(!m_refused.holders.empty());
    replace->setToolTip(m_refused.holders.empty() ? tr("Nothing stands in the way any more")
                                                  : tr("Cancels the session that holds this time"));
    connect(replace, &QPushButton::clicked, this,
            [this] { settle(sync::replaceOther(m_commands, m_refused), tr("The other session was cancelled"), true); });
    auto* message = new Button(m_theme, tr("Message client"), Button::Kind::Default, u"message-square"_s);
    message->setObjectName(u"refusedMessage"_s);
    message->setEnabled(!m_refused.client.isEmpty());
    connect(message, &QPushButton::clicked, this, [this] { Q_EMIT messageRequested(m_refused); });
    others->addWidget(replace);
    others->addWidget(message);
    others->addStretch(1);
    body->addLayout(others);
}

void ReviewPanel::openNewTime()
{
    if (m_time) {
        m_time->setFocus(Qt::TabFocusReason);
        m_time->selectAll();
    }
}

void ReviewPanel::focusFirst()
{
    if (!m_fields.empty())
        (m_sides.front() == Side::Theirs ? m_fields.front().theirs : m_fields.front().mine)
            ->setFocus(Qt::TabFocusReason);
    else if (auto* later = findChild<Button*>(u"reviewLater"_s))
        later->setFocus(Qt::TabFocusReason);
}

void ReviewPanel::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event))
        QWidget::keyPressEvent(event);
}

bool ReviewPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Before the scroll area around them takes the arrows for itself.
    return event->type() == QEvent::KeyPress ? takeKey(static_cast<QKeyEvent*>(event))
                                             : QWidget::eventFilter(watched, event);
}

bool ReviewPanel::takeKey(QKeyEvent* event)
{
    if (!m_isReview)
        return false;
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier) {
        Q_EMIT laterRequested();
        return true;
    }
    if (m_fields.empty())
        return false;
    const auto at = [this]() -> std::optional<size_t> {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i].mine->hasFocus() || m_fields[i].theirs->hasFocus() ||
                (m_fields[i].both && m_fields[i].both->hasFocus()))
                return i;
        }
        return std::nullopt;
    }();
    const auto focus = [this](size_t field) {
        (m_sides[field] == Side::Theirs ? m_fields[field].theirs : m_fields[field].mine)->setFocus(Qt::TabFocusReason);
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const size_t field = at.value_or(0);
        choose(field, (event->key() == Qt::Key_Left) != mirrored ? Side::Mine : Side::Theirs);
        focus(field);
        return true;
    }
    case Qt::Key_Up:
        focus(at && *at > 0 ? *at - 1 : 0);
        return true;
    case Qt::Key_Down:
        focus(at ? std::min(*at + 1, m_fields.size() - 1) : 0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!(event->modifiers() & Qt::ControlModifier))
            return false;
        useResult();
        return true;
    default:
        return false;
    }
}

} // namespace ui
