// The reviews screen's widgets and how they hang together.
#include "ui/reviews/reviews_screen.h"

#include "models/policy.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/reviews/review_form.h"
#include "ui/reviews/review_list.h"
#include "ui/shell/loose_widget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

ReviewsScreen::ReviewsScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                             QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_memory(memory),
      m_model(commands.store())
{
    connect(&m_model, &ReviewItemModel::failed, this, &Screen::failed);
    connect(&m_model, &ReviewItemModel::reloaded, this, &ReviewsScreen::showRating);
}

QString ReviewsScreen::subtitle() const
{
    const auto tenths = m_model.rating().averageTenths();
    if (!tenths)
        return {};
    return tr("%1 from %2", "4.8 from 63")
        .arg(m_locale.toString(*tenths / 10.0, 'f', 1), m_locale.toString(m_model.rating().count()));
}

void ReviewsScreen::build()
{
    if (m_content)
        return;
    m_start = new QWidget;
    m_views = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch,
                            {tr("All"), m_locale.toString(5), m_locale.toString(4), tr("1–3")});
    m_views->setObjectName(u"reviewViews"_s);
    const QStringList names{tr("All reviews"), tr("5 stars"), tr("4 stars"), tr("1 to 3 stars")};
    for (int i = 0; i < m_views->count(); ++i)
        m_views->part(i)->setAccessibleName(names[i]);
    rowLayout(m_start, 8, {8, 0, 0, 0})->addWidget(m_views);
    connect(m_views, &ChoiceBar::chosen, this, &ReviewsScreen::load);

    m_content = new QWidget;
    auto* column = columnLayout(m_content, 0);
    m_summary = new QWidget;
    auto* summary = rowLayout(m_summary, 32, {20, 20, 20, 20});
    auto* figures = columnLayout(nullptr, 4);
    m_average = new Text(m_theme, {}, Type::Figure);
    m_average->setObjectName(u"averageRating"_s);
    m_from = new Text(m_theme, {}, Type::Body, &Tokens::text2);
    m_few = new Text(m_theme, tr("Few: an average says little yet"), Type::Small, &Tokens::text2);
    m_platform = new Text(m_theme, {}, Type::Small, &Tokens::text2);
    for (Text* text : {m_average, m_from, m_few, m_platform})
        figures->addWidget(text);
    figures->addStretch(1);
    summary->addLayout(figures);
    m_bars = new RatingBars(m_theme);
    m_bars->setMaximumWidth(m_theme.scaled(400));
    summary->addWidget(m_bars, 1);
    summary->addStretch(0);
    column->addWidget(m_summary);
    column->addWidget(new Hairline(m_theme));
    m_pages = new QStackedWidget;
    m_list = new ReviewList(m_theme);
    m_list->setObjectName(u"reviewList"_s);
    m_list->setAccessibleName(tr("Reviews"));
    m_list->setModel(&m_model);
    m_empty = new EmptyState(m_theme, u"star"_s, {}, {});
    m_pages->addWidget(m_list);
    m_pages->addWidget(inTheMiddle(m_empty));
    column->addWidget(m_pages, 1);
    connect(m_list, &ReviewList::chosen, this, [this](const QModelIndex& index) { choose(index, true); });
    connect(m_list, &ReviewList::copyRequested, this, [this](const QModelIndex& index) {
        QGuiApplication::clipboard()->setText(index.data(ReviewItemModel::CommentRole).toString());
        say(tr("Copied"));
    });
    m_panel = new PanelPage(m_theme);
    m_end = new QWidget;
    m_add = new Button(m_theme, tr("Add words"), Button::Kind::Primary, u"plus"_s);
    m_add->setObjectName(u"addReview"_s);
    rowLayout(m_end, 12)->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ReviewsScreen::startAdding);
    m_form = new ReviewForm(m_theme, m_commands, m_memory);
    ownUntilTaken(this, {m_start, m_end, m_content, m_panel, m_form});
    connect(m_form, &ReviewForm::cancelled, this, &ReviewsScreen::leaveForm);
    connect(m_form, &ReviewForm::failed, this, &Screen::failed);
    connect(m_form, &ReviewForm::saved, this, [this](const Uuid& review) {
        leaveForm();
        open({u"reviews"_s, review, {}});
        sayUndoable(tr("Review added"));
    });
}

void ReviewsScreen::startAdding()
{
    refresh();
    if (!m_practice)
        return;
    m_adding = true;
    m_add->setKind(Button::Kind::Default);
    Q_EMIT panelChanged();
    Q_EMIT panelRequested(true);
    m_form->start(*m_practice, *m_wording);
}

void ReviewsScreen::leaveForm()
{
    m_adding = false;
    m_add->setKind(Button::Kind::Primary);
    Q_EMIT panelChanged();
    m_list->setFocus(Qt::TabFocusReason);
}

QWidget* ReviewsScreen::headerEnd()
{
    build();
    return m_end;
}

std::vector<Command> ReviewsScreen::commands()
{
    std::vector<Command> list;
    list.push_back({u"reviews.add"_s,
                    tr("Add words of a client"),
                    u"star"_s,
                    QKeySequence(Qt::Key_N),
                    MenuOf::Client,
                    [this] { startAdding(); },
                    {},
                    id()});
    const auto add = [&](int digit, const QString& text, int view) {
        list.push_back({u"reviews.stars_%1"_s.arg(digit),
                        text,
                        u"star"_s,
                        QKeySequence(Qt::Key(Qt::Key_0 + digit)),
                        MenuOf::View,
                        [this, view] {
                            build();
                            m_views->setCurrent(view);
                            load();
                        },
                        {},
                        id()});
    };
    add(0, tr("All reviews"), 0);
    add(5, tr("Reviews with 5 stars"), 1);
    add(4, tr("Reviews with 4 stars"), 2);
    // One to three stars are one view: each of the digits leads there.
    for (const int digit : {3, 2, 1})
        add(digit, tr("Reviews with 1 to 3 stars"), 3);
    return list;
}

void ReviewsScreen::refresh()
{
    build();
    auto practice = readPractice(m_commands.store().reader());
    if (!practice) {
        Q_EMIT failed(practice.error());
        return;
    }
    m_wording.emplace(calendar::TimeText(practice->zone, m_locale), practice->settings.currency);
    m_practice = std::move(*practice);
    load();
}

void ReviewsScreen::load()
{
    if (!m_practice)
        return;
    const int view = m_views->current();
    const int lowest = view == 1 ? 5 : view == 2 ? 4 : 1;
    const int highest = view == 3 ? 3 : view == 2 ? 4 : 5;
    if (const auto done = m_model.load(*m_practice, *m_wording, lowest, highest); !done)
        Q_EMIT failed(done.error());
}

void ReviewsScreen::showRating()
{
    if (!m_content)
        return;
    const models::RatingSummary& rating = m_model.rating();
    const auto tenths = rating.averageTenths();
    m_average->setText(tenths ? m_locale.toString(*tenths / 10.0, 'f', 1) : u"\u2013"_s);
    m_average->setAccessibleName(tenths ? tr("%1 of 5 stars on average").arg(m_average->text())
                                        : tr("No public reviews"));
    m_from->setText(rating.count() == 1 ? tr("from 1 public review")
                                        : tr("from %1 public reviews").arg(m_locale.toString(rating.count())));
    const auto policy = models::Policy::fromJson(m_practice->settings.policy);
    m_few->setVisible(rating.count() > 0 && rating.count() < (policy ? policy->fewReviewsUnder : 5));
    // The platform's own average is never ours to change; it is shown when it differs.
    const auto platform = m_practice->profile.avgRating;
    const bool differs = platform && (!tenths || qRound(*platform * 10) != *tenths);
    m_platform->setVisible(differs);
    if (differs)
        m_platform->setText(tr("The platform says %1").arg(m_locale.toString(*platform, 'f', 1)));
    m_bars->set(rating, m_locale);
    const bool isEmpty = m_model.rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_summary->setVisible(rating.count() > 0);
    if (isEmpty && m_views->current() != 0)
        m_empty->set(u"search"_s, tr("No reviews with these stars"), tr("Choose All to see the others."));
    else if (isEmpty)
        m_empty->set(u"star"_s, tr("No reviews yet"), tr("Reviews appear after sessions are completed."));
    Q_EMIT titleChanged();
}

void ReviewsScreen::choose(const QModelIndex& index, bool openPanel)
{
    const ReviewRow& row = m_model.entry(index.row());
    m_shown = row.review.id;
    m_adding = false;
    m_add->setKind(Button::Kind::Primary);
    emptyLayout(m_panel->body());
    auto* heading = new PanelHeading(m_theme, row.client);
    heading->setInitials(initialsOf(row.client));
    connect(heading->close(), &QPushButton::clicked, this, [this] {
        m_shown = {};
        Q_EMIT panelChanged();
        m_list->setFocus(Qt::TabFocusReason);
    });
    m_panel->body()->addWidget(heading);
    m_panel->body()->addSpacing(12);
    QPixmap stars(QSize(98, 18) * m_content->devicePixelRatioF());
    stars.setDevicePixelRatio(m_content->devicePixelRatioF());
    stars.fill(Qt::transparent);
    QPainter painter(&stars);
    paintStars(&painter, QPoint(0, 0), row.review.rating, m_theme, Qt::LeftToRight, 18);
    painter.end();
    auto* mark = new QLabel;
    mark->setPixmap(stars);
    mark->setAccessibleName(tr("%1 of 5").arg(row.review.rating));
    auto* line = rowLayout(nullptr, 8);
    line->addWidget(mark);
    line->addStretch(1);
    line->addWidget(row.review.isPublic ? new Chip(m_theme, tr("Public"))
                                        : new Chip(m_theme, tr("Private"), ChipTone::Neutral, u"lock"_s));
    m_panel->body()->addLayout(line);
    m_panel->body()->addSpacing(12);
    auto* words = new Text(m_theme, row.review.comment.value_or(tr("No words, only stars.")), Type::Long,
                           row.review.comment ? &Tokens::text : &Tokens::text2);
    words->setObjectName(u"reviewText"_s);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_panel->body()->addWidget(words);
    m_panel->body()->addSpacing(24);
    m_panel->body()->addWidget(new SectionHeading(m_theme, tr("Session")));
    m_panel->body()->addSpacing(4);
    auto* session = new PanelRow(m_theme, m_wording->dayAndTime(row.session, m_commands.store().now()), row.service);
    session->setClickable(true);
    const Uuid booking = row.review.bookingId, client = row.review.clientId;
    connect(session, &QAbstractButton::clicked, this, [this, booking] {
        Q_EMIT openRequested({u"bookings"_s, booking, {}});
    });
    m_panel->body()->addWidget(session);
    auto* person = new PanelRow(m_theme, row.client, tr("Open client"));
    person->setClickable(true);
    connect(person, &QAbstractButton::clicked, this, [this, client] {
        Q_EMIT openRequested({u"users"_s, client, {}});
    });
    m_panel->body()->addWidget(person);
    m_panel->body()->addStretch(1);
    Q_EMIT panelChanged();
    if (openPanel)
        Q_EMIT panelRequested(true);
}

QWidget* ReviewsScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* ReviewsScreen::content()
{
    build();
    return m_content;
}

QWidget* ReviewsScreen::panel()
{
    return m_adding ? static_cast<QWidget*>(m_form) : m_shown.isNull() ? nullptr : m_panel;
}

bool ReviewsScreen::open(const RecordLink& link)
{
    if (link.kind == u"draft" && link.hint == u"review") {
        // The window shows this screen right after; the form takes the focus then.
        QMetaObject::invokeMethod(this, &ReviewsScreen::startAdding, Qt::QueuedConnection);
        return true;
    }
    if (link.kind != u"reviews")
        return false;
    refresh();
    m_views->setCurrent(0);
    load();
    int row = m_model.rowOf(link.id);
    while (row < 0 && m_model.canFetchMore({})) {
        m_model.fetchMore({});
        row = m_model.rowOf(link.id);
    }
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model.index(row));
    choose(m_model.index(row), true);
    return true;
}

void ReviewsScreen::showState(const QString& state)
{
    refresh();
    m_shown = {};
    m_adding = false;
    m_add->setKind(Button::Kind::Primary);
    m_views->setCurrent(0);
    load();
    if (state == u"selected" && m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0));
        choose(m_model.index(0), true);
        return;
    }
    m_list->clearSelection();
    Q_EMIT panelChanged();
    if (state == u"add")
        startAdding();
    if (state == u"empty") {
        m_summary->hide();
        m_empty->set(u"star"_s, tr("No reviews yet"), tr("Reviews appear after sessions are completed."));
        m_pages->setCurrentIndex(1);
    }
}

} // namespace ui
