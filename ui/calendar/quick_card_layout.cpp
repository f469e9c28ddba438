// The widgets of the card: 384 wide, padding 16, labels in a 64 column, fields 32 with 8 between.
#include "ui/calendar/client_field.h"
#include "ui/calendar/quick_card.h"
#include "ui/calendar/series_dates.h"
#include "ui/calendar/service_mark.h"
#include "ui/kit/button.h"
#include "ui/kit/day_picker.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{
constexpr int kCardWidth = 384;
constexpr int kLabelWidth = 64;

/// As wide as `px` says, at whatever size of letters the trainer chooses later.
void keepWidth(Theme& theme, QWidget* widget, int px)
{
    widget->setFixedWidth(theme.scaled(px));
    QObject::connect(&theme, &Theme::changed, widget,
                     [&theme, widget, px] { widget->setFixedWidth(theme.scaled(px)); });
}

} // namespace

QuickCard::QuickCard(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_actions(actions), m_times(std::move(times))
{
    setObjectName(u"calendar.card"_s);
    setAccessibleName(tr("Booking card"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    hide();
}

QHBoxLayout* QuickCard::addLine(const QString& label)
{
    auto* line = new QWidget;
    auto* row = rowLayout(line, 8);
    auto* words = new Text(m_theme, label, Type::Body, &Tokens::text2);
    keepWidth(m_theme, words, kLabelWidth - 8);
    row->addWidget(words);
    line->setMinimumHeight(32);
    m_body->layout()->addWidget(line);
    return row;
}

void QuickCard::fit()
{
    const QSize room = parentWidget()->size() - QSize(16, 16);
    setFixedWidth(std::min(m_theme.scaled(kCardWidth), room.width()));
    // What is inside a scroll area does not tell the layout around it, and a line that has just been shown not even its own.
    for (QLayout* inner : m_lines->widget()->findChildren<QLayout*>())
        inner->invalidate();
    m_lines->widget()->layout()->activate();
    m_lines->updateGeometry();
    layout()->activate();
    resize(width(), std::min(layout()->totalHeightForWidth(width()), room.height()));
}

void QuickCard::build()
{
    // Margins of 16 and the hairline; what scrolls keeps room for the rings of focus.
    auto* outer = columnLayout(this, 8, {13, 17, 13, 17});
    auto* top = rowLayout(nullptr, 8, {4, 0, 4, 0});
    m_title = new Text(m_theme, {}, Type::Panel);
    top->addWidget(m_title, 1);
    auto* closing = Button::iconOnly(m_theme, u"x"_s, tr("Close"), Button::Kind::Quiet, 16);
    closing->setCompact(true);
    closing->setObjectName(u"card.close"_s);
    closing->setFocusPolicy(Qt::TabFocus);
    connect(closing, &QPushButton::clicked, this, &QuickCard::close);
    top->addWidget(closing);
    outer->addLayout(top);

    m_body = new QWidget;
    columnLayout(m_body, 8);
    auto* lines = new QWidget;
    auto* column = columnLayout(lines, 12, {4, 4, 4, 4});
    column->addWidget(m_body);
    m_lines = new FittingScroll(lines);
    outer->addWidget(m_lines);

    QHBoxLayout* line = addLine(tr("Client"));
    m_client = new ClientField(m_theme, m_actions.commands().store(), m_model.practice().profile.id);
    m_client->setObjectName(u"card.client"_s);
    line->addWidget(m_client, 1);

    line = addLine(tr("Service"));
    m_service = new QComboBox;
    m_service->setObjectName(u"card.service"_s);
    m_service->setAccessibleName(tr("Service"));
    m_service->setIconSize({8, 8});
    line->addWidget(m_service, 1);

    line = addLine(tr("When", "date and times of a booking"));
    m_date = new Field(m_theme);
    m_date->setObjectName(u"card.date"_s);
    m_date->setAccessibleName(tr("Date"));
    m_date->setTrailingIcon(u"calendar-days"_s);
    auto* days = new DayPicker(m_theme, m_times.locale(), m_date);
    connect(m_date, &Field::trailingClicked, days,
            [this, days] { days->open(m_times.zone().dateOf(m_start), m_model.today()); });
    connect(days, &DayPicker::chosen, this, [this](QDate day) {
        m_date->setText(day.toString(Qt::ISODate));
        m_date->setModified(true);
        onTimesTyped();
    });
    m_from = new Field(m_theme);
    m_from->setObjectName(u"card.from"_s);
    m_from->setAccessibleName(tr("Start time"));
    m_to = new Field(m_theme);
    m_to->setObjectName(u"card.to"_s);
    m_to->setAccessibleName(tr("End time"));
    keepWidth(m_theme, m_from, 68);
    keepWidth(m_theme, m_to, 68);
    line->addWidget(m_date, 1);
    line->addWidget(m_from);
    line->addWidget(new Text(m_theme, QString(QChar(0x2013)), Type::Body, &Tokens::text2));
    line->addWidget(m_to);

    line = addLine(tr("Pays", "how a booking is paid"));
    m_payLine = line->parentWidget();
    m_byPack = new QRadioButton;
    m_byPack->setObjectName(u"card.by_pack"_s);
    m_single = new QRadioButton;
    m_single->setObjectName(u"card.single"_s);
    line->addWidget(m_byPack);
    line->addWidget(m_single);
    line->addStretch();

    line = addLine(tr("Repeat", "a weekly series"));
    m_repeatLine = line->parentWidget();
    m_weekly = new QCheckBox(tr("Weekly"));
    m_weekly->setObjectName(u"card.weekly"_s);
    m_count = new Field(m_theme);
    m_count->setObjectName(u"card.count"_s);
    m_count->setAccessibleName(tr("Number of sessions"));
    keepWidth(m_theme, m_count, 48);
    m_count->setEnabled(false);
    line->addWidget(m_weekly);
    line->addWidget(m_count);
    m_count->setToolTip(tr("Empty: every week until you stop it"));
    line->addWidget(new Text(m_theme, tr("times", "after a number of sessions"), Type::Body, &Tokens::text3));
    line->addStretch();
    m_dates = new SeriesDates(m_theme, m_model, m_actions.commands(), m_times);
    m_body->layout()->addWidget(m_dates);
    m_dates->hide();
    connect(m_dates, &SeriesDates::changed, this, [this] {
        m_touched = true;
        review();
    });

    line = addLine(tr("Applies", "to which sessions of a series a change applies"));
    m_scopeLine = line->parentWidget();
    m_scope = new QComboBox;
    m_scope->setObjectName(u"card.scope"_s);
    m_scope->setAccessibleName(tr("Which sessions of the series"));
    m_scope->addItems({tr("To this session"), tr("To this and later ones"), tr("To all to come")});
    line->addWidget(m_scope, 1);
    m_scopeLine->hide();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &QuickCard::review);

    m_moreLines = new QWidget;
    columnLayout(m_moreLines, 8);
    QWidget* body = std::exchange(m_body, m_moreLines);
    m_notes = new Field(m_theme, tr("optional"));
    m_notes->setObjectName(u"card.notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    addLine(tr("Notes"))->addWidget(m_notes, 1);
    m_link = new Field(m_theme, tr("https://, optional"));
    m_link->setObjectName(u"card.link"_s);
    m_link->setAccessibleName(tr("Meeting link"));
    addLine(tr("Online", "label of the meeting link"))->addWidget(m_link, 1);
    m_pending = new QCheckBox(tr("Asked for, not yet confirmed"));
    m_pending->setObjectName(u"card.pending"_s);
    addLine(tr("State", "of a booking"))->addWidget(m_pending, 1);
    m_body = body;
    m_body->layout()->addWidget(m_moreLines);
    m_moreLines->hide();

    m_strip = new QWidget;
    columnLayout(m_strip, 8);
    m_strip->hide();
    column->addWidget(m_strip);

    auto* foot = rowLayout(nullptr, 8, {4, 0, 4, 0});
    m_more = new LinkButton(m_theme, tr("More options"));
    m_more->setObjectName(u"card.more"_s);
    foot->addWidget(m_more);
    foot->addStretch();
    auto* cancel = new Button(m_theme, tr("Cancel", "closes the booking card"));
    cancel->setObjectName(u"card.cancel"_s);
    foot->addWidget(cancel);
    m_save = new Button(m_theme, tr("Save booking"), Button::Kind::Primary);
    m_save->setObjectName(u"card.save"_s);
    foot->addWidget(m_save);
    outer->addSpacing(4);
    outer->addLayout(foot);

    connect(m_more, &QPushButton::clicked, this, [this] {
        m_moreLines->show();
        m_more->hide();
        fit();
        Q_EMIT resized();
        m_notes->setFocus(Qt::OtherFocusReason);
    });
    connect(cancel, &QPushButton::clicked, this, &QuickCard::close);
    connect(m_save, &QPushButton::clicked, this, &QuickCard::save);
    connect(m_client, &ClientField::chosen, this, [this] {
        m_touched = m_touched || !m_filling;
        review();
    });
    connect(m_client, &QLineEdit::textEdited, this, &QuickCard::review);
    connect(m_client, &ClientField::createRequested, this, &QuickCard::addClientRequested);
    connect(m_service, &QComboBox::currentIndexChanged, this, &QuickCard::onServiceChosen);
    for (Field* field : {m_date, m_from, m_to})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified())
                onTimesTyped();
        });
    connect(m_byPack, &QRadioButton::toggled, this, &QuickCard::review);
    connect(m_single, &QRadioButton::clicked, this, [this] { m_single->setProperty("chosen", true); });
    connect(m_byPack, &QRadioButton::clicked, this, [this] { m_single->setProperty("chosen", false); });
    connect(m_weekly, &QCheckBox::toggled, this, [this](bool on) {
        m_count->setEnabled(on);
        review();
    });
    connect(m_count, &QLineEdit::editingFinished, this, &QuickCard::review);
    connect(m_pending, &QCheckBox::toggled, this, &QuickCard::review);
}

void QuickCard::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_client->keepListBelow();
}

void QuickCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), 8, m_theme->raised, m_theme->line2);
}

} // namespace ui::calendar
