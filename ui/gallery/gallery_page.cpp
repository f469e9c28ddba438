// The gallery's sections.
#include "ui/gallery/gallery_page.h"

#include "ui/gallery/block_samples.h"
#include "ui/gallery/samples.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/panel.h"
#include "ui/kit/text.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/sidebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QHBoxLayout* addSampleRow(QVBoxLayout* column, int gap = 16)
{
    auto* row = rowLayout(nullptr, gap);
    row->setAlignment(Qt::AlignTop);
    column->addLayout(row);
    return row;
}

class HueSwatch : public QWidget
{
public:
    HueSwatch(Theme& theme, Hue hue, const QString& name) : m_theme(theme), m_hue(hue), m_name(name)
    {
        setFixedSize(65, 24);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const HueColours& hue = m_theme->hue(m_hue);
        paintBox(&painter, rect(), 5, hue.fill);
        for (int y = 0; y < height(); y += hue.dotted ? 5 : height())
            painter.fillRect(0, y, 3, hue.dotted ? 3 : height(), hue.bar);
        painter.setFont(m_theme.font(Type::Grid));
        painter.setPen(hue.text);
        paintWords(&painter, rect().adjusted(9, 0, 0, 0), Qt::AlignVCenter, m_name);
    }

private:
    Theme& m_theme;
    Hue m_hue;
    QString m_name;
};

QIcon hueIcon(const QColor& colour)
{
    QPixmap pixmap(8, 8);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBox(&painter, QRectF(0, 0, 8, 8), 2, colour);
    return QIcon(pixmap);
}

} // namespace

GalleryPage::GalleryPage(Theme& theme, const QString& title, Scope scope, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scope(scope)
{
    setProperty("galleryPage", true);
    setFixedWidth(640);
    m_column = columnLayout(this, 0, {32, 20, 32, 32});
    auto* head = addSampleRow(m_column);
    head->addWidget(new Text(theme, title, Type::Panel), 1);
    head->addWidget(new Text(theme, u"IBM Plex Sans 400, 500, 600"_s, Type::Small, &Tokens::text3));
    addButtons();
    addFields();
    addChoices();
    addChips();
    addHeading(u"Booking blocks, 90 wide in a week of 768"_s);
    m_column->addWidget(new BlockSamples(theme));
    addHues();
    addRows();
    addStrips();
    addFloating();
    addSyncLines();
    if (m_scope == Scope::Everything) {
        addEmptyState();
        addPanelParts();
    }
    addDialog();
    m_column->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GalleryPage::addHeading(const QString& text)
{
    m_column->addSpacing(24);
    m_column->addWidget(new Text(m_theme, text, Type::Small, &Tokens::text2, 500));
    m_column->addSpacing(4);
    m_column->addWidget(new Hairline(m_theme));
    m_column->addSpacing(8);
}

QWidget* GalleryPage::captioned(QWidget* widget, const QString& caption)
{
    auto* both = new QWidget;
    auto* layout = columnLayout(both, 4);
    layout->addWidget(widget, 0, Qt::AlignLeft);
    layout->addWidget(new Text(m_theme, caption, Type::Grid, &Tokens::text3));
    layout->addStretch(1);
    both->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return both;
}

void GalleryPage::addButtons()
{
    addHeading(u"Buttons, 32 tall (compact 28)"_s);
    using Kind = Button::Kind;
    const QStyle::State rest = QStyle::State_Enabled;
    const QStyle::State hover = rest | QStyle::State_MouseOver;
    const QStyle::State press = hover | QStyle::State_Sunken;
    const QStyle::State focus = rest | QStyle::State_HasFocus;
    const auto sample = [this](const QString& text, Kind kind, QStyle::State state, const QString& caption) {
        return captioned(new ButtonSample(m_theme, new Button(m_theme, text, kind), state), caption);
    };
    auto* row = addSampleRow(m_column);
    row->addWidget(sample(u"Save booking"_s, Kind::Primary, rest, u"primary"_s));
    row->addWidget(sample(u"Save booking"_s, Kind::Primary, hover, u"hover"_s));
    row->addWidget(sample(u"Save booking"_s, Kind::Primary, press, u"press"_s));
    row->addWidget(sample(u"Save booking"_s, Kind::Primary, focus, u"focus"_s));
    row->addStretch(1);
    m_column->addSpacing(12);
    row = addSampleRow(m_column);
    row->addWidget(sample(u"Cancel"_s, Kind::Default, rest, u"default"_s));
    row->addWidget(sample(u"Cancel"_s, Kind::Default, hover, u"hover"_s));
    row->addWidget(sample(u"Cancel"_s, Kind::Default, press, u"press"_s));
    row->addWidget(sample(u"Cancel"_s, Kind::Default, focus, u"focus"_s));
    row->addWidget(sample(u"Cancel"_s, Kind::Default, QStyle::State_None, u"disabled"_s));
    auto* compact = new Button(m_theme, u"Compact"_s);
    compact->setCompact(true);
    row->addWidget(captioned(compact, u"28"_s));
    row->addStretch(1);
    m_column->addSpacing(12);
    row = addSampleRow(m_column);
    row->addWidget(sample(u"More options"_s, Kind::Quiet, rest, u"quiet"_s));
    row->addWidget(sample(u"More options"_s, Kind::Quiet, hover, u"hover"_s));
    row->addWidget(sample(u"Cancel session"_s, Kind::Danger, rest, u"danger"_s));
    row->addWidget(sample(u"Refund €45,00"_s, Kind::DangerFilled, rest, u"danger, in a dialog"_s));
    row->addWidget(captioned(Button::iconOnly(m_theme, u"ellipsis"_s, u"More"_s, Kind::Default, 16), u"icon"_s));
    row->addStretch(1);
}

void GalleryPage::addFields()
{
    addHeading(u"Fields"_s);
    const auto framed = [this](const QString& label, QWidget* control, const QString& hint) {
        auto* field = new FormField(m_theme, label, control, hint);
        field->setFixedWidth(176);
        return field;
    };
    auto* row = addSampleRow(m_column);
    row->addWidget(framed(u"Client"_s, new Field(m_theme, u"Type a name"_s), u"Part of a name, phone or mail"_s));
    auto* typed = new Field(m_theme);
    typed->setText(u"Lei"_s);
    row->addWidget(framed(u"Client"_s, new RingSample(m_theme, typed, 6), u"Focus"_s));
    auto* end = new Field(m_theme);
    end->setText(u"08:30"_s);
    auto* wrong = framed(u"Ends"_s, end, {});
    wrong->setProblem(u"Enter a time after 09:00."_s);
    row->addWidget(wrong);
    row->addStretch(1);
    m_column->addSpacing(12);
    row = addSampleRow(m_column);
    auto* price = new Field(m_theme);
    price->setText(u"45,00"_s);
    price->setPrefix(u"€"_s);
    price->setAlignment(Qt::AlignRight);
    row->addWidget(framed(u"Price"_s, price, u"2 digits, by currency"_s));
    auto* service = new QComboBox;
    service->setIconSize({8, 8});
    service->addItem(hueIcon(m_theme->hue(Hue::Teal).bar), u"Strength, 60 min"_s);
    service->addItem(hueIcon(m_theme->hue(Hue::Blue).bar), u"Mobility, 45 min"_s);
    row->addWidget(framed(u"Service"_s, service, u"Recent first"_s));
    auto* off = new Field(m_theme);
    off->setText(u"After sync"_s);
    off->setEnabled(false);
    row->addWidget(framed(u"Meeting link"_s, off, u"Made when online"_s));
    row->addStretch(1);
}

void GalleryPage::addChoices()
{
    addHeading(u"Choice"_s);
    auto* row = addSampleRow(m_column);
    auto* no = new QCheckBox(u"Weekly"_s);
    auto* yes = new QCheckBox(u"Weekly"_s);
    yes->setChecked(true);
    auto* offRadio = new QRadioButton(u"€45,00"_s);
    auto* onRadio = new QRadioButton(u"Pack"_s);
    onRadio->setAutoExclusive(false);
    onRadio->setChecked(true);
    auto* on = new Switch(m_theme, u"On sale"_s);
    on->setChecked(true);
    auto* view = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {u"Day"_s, u"Week"_s});
    view->setCurrent(1);
    row->addWidget(captioned(no, u"off"_s));
    row->addWidget(captioned(yes, u"on"_s));
    row->addWidget(captioned(offRadio, u"off"_s));
    row->addWidget(captioned(onRadio, u"on"_s));
    row->addWidget(captioned(new Switch(m_theme, u"On sale"_s), u"off"_s));
    row->addWidget(captioned(on, u"on"_s));
    row->addWidget(captioned(view, u"view switch"_s));
    row->addStretch(1);
    if (m_scope == Scope::Comp)
        return;
    m_column->addSpacing(8);
    m_column->addWidget(new ChoiceBar(m_theme, ChoiceBar::Look::Tabs, {u"Overview"_s, u"Sessions"_s, u"Packs"_s}));
}

void GalleryPage::addChips()
{
    addHeading(u"Chips, 24 tall"_s);
    auto* row = addSampleRow(m_column, 8);
    row->addWidget(new Chip(m_theme, u"Paid"_s, ChipTone::Ok, u"circle-check"_s));
    row->addWidget(new Chip(m_theme, u"Waiting"_s, ChipTone::Warn, u"clock"_s));
    row->addWidget(new Chip(m_theme, u"Failed"_s, ChipTone::Danger, u"circle-x"_s));
    row->addWidget(new Chip(m_theme, u"Refunded"_s, ChipTone::Info, u"undo-2"_s));
    row->addWidget(new Chip(m_theme, u"Two versions"_s, ChipTone::Warn, u"git-merge"_s));
    row->addWidget(new Chip(m_theme, u"on_hold"_s));
    row->addStretch(1);
    m_column->addSpacing(8);
    row = addSampleRow(m_column, 8);
    auto* low = new FilterChip(m_theme, u"Pack low"_s);
    low->setCount(7);
    auto* active = new FilterChip(m_theme, u"Active"_s);
    active->setCount(96);
    active->setChecked(true);
    auto* owes = new FilterChip(m_theme, u"Owes"_s);
    owes->setCount(5);
    row->addWidget(low);
    row->addWidget(active);
    row->addWidget(new RingSample(m_theme, owes, 4));
    row->addSpacing(8);
    row->addWidget(new Text(m_theme, u"filter: off, on, focus"_s, Type::Small, &Tokens::text3));
    row->addStretch(1);
}

void GalleryPage::addHues()
{
    addHeading(u"Service colours; the last four with a dotted bar"_s);
    auto* row = addSampleRow(m_column, 8);
    const QStringList names{u"teal"_s, u"blue"_s, u"amber"_s, u"green"_s, u"violet"_s, u"pink"_s, u"red"_s, u"slate"_s};
    for (int i = 0; i < kHueCount; ++i)
        row->addWidget(new HueSwatch(m_theme, Hue(i), names[i]));
    row->addStretch(1);
}

void GalleryPage::addRows()
{
    addHeading(u"Rows"_s);
    using State = RowSample::State;
    m_column->addWidget(new RowSample(m_theme, u"Ana Sofía Duarte"_s, u"€0,00"_s, State::Rest));
    m_column->addWidget(new RowSample(m_theme, u"Fatima Al-Sayed"_s, u"€0,00"_s, State::Hover));
    m_column->addWidget(new RowSample(m_theme, u"Kwame Mensah"_s, u"€0,00"_s, State::Selected));
    m_column->addWidget(new RowSample(m_theme, u"Elif Yıldız"_s, u"€45,00"_s, State::Owes));
}

void GalleryPage::addStrips()
{
    addHeading(u"Strips, inside the page"_s);
    m_column->addWidget(new Strip(
        m_theme, Strip::Tone::Danger, u"triangle-alert"_s,
        u"Could not reach the server. Your changes are kept on this computer and will be sent later."_s, u"Try now"_s));
    m_column->addSpacing(8);
    m_column->addWidget(
        new Strip(m_theme, Strip::Tone::Warn, u"clock"_s, u"Outside your hours. It will be saved all the same."_s));
    if (m_scope == Scope::Comp)
        return;
    m_column->addSpacing(8);
    auto* sold =
        new Strip(m_theme, Strip::Tone::Info, u"lock"_s,
                  u"Changing sessions, price or days makes a new offer. Packs already sold keep their terms."_s);
    sold->setTitle(u"Sold 14 times"_s);
    m_column->addWidget(sold);
}

void GalleryPage::addFloating()
{
    addHeading(u"Toast, menu, tooltip"_s);
    auto* row = addSampleRow(m_column);
    auto* stage = new QWidget;
    stage->setFixedSize(280, 152);
    auto* toast = new ToastBar(m_theme, stage);
    toast->setStay(0);
    toast->show(u"Moved to Thu 08:00"_s, {{u"Undo"_s, {}}});
    row->addWidget(stage);
    const int margin = elevationMargin(Elevation::PopUp);
    auto* pop = new PopUpSample(m_theme, 8, false);
    auto* items = columnLayout(pop, 0, {margin + 5, margin + 5, margin + 5, margin + 5});
    items->addWidget(new MenuRowSample(m_theme, u"Open"_s, u"Enter"_s, MenuRowSample::State::Hover));
    items->addWidget(new MenuRowSample(m_theme, u"Mark as paid"_s, {}, MenuRowSample::State::Rest));
    items->addWidget(new MenuRowSample(m_theme, u"Move"_s, u"Space"_s, MenuRowSample::State::Rest));
    items->addSpacing(4);
    items->addWidget(new Hairline(m_theme));
    items->addSpacing(4);
    items->addWidget(new MenuRowSample(m_theme, u"Cancel booking"_s, u"Del"_s, MenuRowSample::State::Danger));
    pop->setFixedWidth(220 + 2 * margin);
    row->addWidget(pop);
    row->addStretch(1);
    row = addSampleRow(m_column);
    row->addWidget(new TooltipSample(m_theme, u"New booking, Ctrl+N"_s));
    row->addWidget(new Text(m_theme, u"tooltip"_s, Type::Small, &Tokens::text3));
    row->addStretch(1);
}

void GalleryPage::addEmptyState()
{
    addHeading(u"Empty state"_s);
    auto* row = addSampleRow(m_column);
    auto* empty =
        new EmptyState(m_theme, u"users"_s, u"Nobody on your list yet"_s, u"Clients you add or import appear here."_s);
    empty->setFixedWidth(270);
    empty->setFramed(true);
    empty->setButtons({new Button(m_theme, u"Add your first client"_s, Button::Kind::Primary)});
    row->addWidget(empty);
    row->addStretch(1);
}

void GalleryPage::addSyncLines()
{
    addHeading(u"Sync line, seven states"_s);
    auto* grid = new QGridLayout;
    grid->setSpacing(0);
    struct State {
        const char* icon;
        const char* words;
        SyncLine::Tone tone;
    };
    static const std::array<State, 7> kStates{{{"cloud-check", "Synced 2 min ago", SyncLine::Tone::Quiet},
                                               {"refresh-cw", "Syncing 3…", SyncLine::Tone::Quiet},
                                               {"cloud-off", "Offline, 4 waiting", SyncLine::Tone::Quiet},
                                               {"clock", "Paused", SyncLine::Tone::Quiet},
                                               {"git-merge", "2 need you", SyncLine::Tone::Warn},
                                               {"cloud-alert", "Cannot sync", SyncLine::Tone::Danger},
                                               {"lock", "Sign in again", SyncLine::Tone::Quiet}}};
    for (size_t i = 0; i < kStates.size(); ++i) {
        auto* line = new SyncLine(m_theme);
        line->set(QString::fromUtf8(kStates[i].icon), QString::fromUtf8(kStates[i].words), kStates[i].tone);
        grid->addWidget(line, int(i / 3), int(i % 3));
    }
    m_column->addLayout(grid);
}

void GalleryPage::addPanelParts()
{
    addHeading(u"Panel parts"_s);
    auto* row = addSampleRow(m_column, 24);
    auto* start = columnLayout(nullptr, 0);
    auto* heading = new PanelHeading(m_theme, u"Kwame Mensah"_s);
    heading->setInitials(u"KM"_s);
    heading->more();
    heading->close();
    start->addWidget(heading);
    start->addSpacing(16);
    auto* facts = new FactList(m_theme);
    facts->add(u"Phone"_s, u"+49 151 5550 0142"_s);
    facts->add(u"Goal"_s, u"First amateur bout in autumn"_s);
    start->addWidget(facts);
    start->addStretch(1);
    row->addLayout(start, 1);
    auto* end = columnLayout(nullptr, 0);
    auto* card = new Card(m_theme, 12);
    card->body()->addWidget(new SectionHeading(m_theme, u"Boxing, 10 sessions"_s, u"ends 30 Aug"_s));
    card->body()->addSpacing(8);
    auto* bar = new LevelBar(m_theme);
    bar->set(0.4, false, u"4 of 10 left"_s);
    card->body()->addWidget(bar);
    card->body()->addSpacing(8);
    card->body()->addWidget(new Text(m_theme, u"2 free to book, 2 booked"_s, Type::Small, &Tokens::text2));
    end->addWidget(card);
    end->addSpacing(16);
    end->addWidget(new SectionHeading(m_theme, u"Next sessions"_s, new LinkButton(m_theme, u"Book"_s)));
    end->addWidget(new PanelRow(m_theme, u"Thu 12 June, 08:15"_s, u"Boxing"_s));
    auto* paid = new PanelRow(m_theme, u"28 May, Group HIIT"_s);
    paid->addAtEnd(new Chip(m_theme, u"Paid"_s, ChipTone::Ok, u"circle-check"_s));
    end->addWidget(paid);
    row->addLayout(end, 1);
}

void GalleryPage::addDialog()
{
    addHeading(u"Dialog, only where undo is impossible"_s);
    auto* dialog = new PopUpSample(m_theme, 12, true);
    const int margin = elevationMargin(Elevation::Dialog);
    auto* layout = columnLayout(dialog, 0, {margin + 24, margin + 24, margin + 24, margin + 24});
    layout->addWidget(new Text(m_theme, u"Refund €45,00 to Elif Yıldız?"_s, Type::Panel));
    layout->addSpacing(8);
    layout->addWidget(new Text(m_theme, u"The money goes back to the card that paid. This cannot be undone."_s,
                               Type::Body, &Tokens::text2));
    layout->addSpacing(24);
    auto* answers = rowLayout(nullptr, 8);
    answers->addStretch(1);
    answers->addWidget(new Button(m_theme, u"Refund €45,00"_s, Button::Kind::DangerFilled));
    answers->addWidget(new ButtonSample(m_theme, new Button(m_theme, u"Keep payment"_s),
                                        QStyle::State_Enabled | QStyle::State_HasFocus));
    layout->addLayout(answers);
    dialog->setFixedSize(440 + 2 * margin, dialog->sizeHint().height());
    auto* row = rowLayout(nullptr, 0, {0, -20, 0, 0});
    row->addSpacing(-32);
    row->addWidget(dialog);
    row->addStretch(1);
    m_column->addLayout(row);
}

void GalleryPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
}

} // namespace ui
