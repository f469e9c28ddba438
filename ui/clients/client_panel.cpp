// The panel's frame: heading, chips, tabs, actions.
#include "ui/clients/client_panel.h"

#include "ui/core/sync/sync_lists.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/versions_chip.h"

#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// The tabs' place: their hairline runs over the panel's full width; a tab of the menu is underlined like the others.
class TabPlace : public QWidget
{
public:
    explicit TabPlace(Theme& theme) : m_theme(theme) {}
    void setUnderlined(const QWidget* tab)
    {
        m_underlined = tab;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, m_theme->line);
        if (m_underlined)
            painter.fillRect(m_underlined->x(), height() - 2, m_underlined->width(), 2, m_theme->accent);
    }

private:
    Theme& m_theme;
    const QWidget* m_underlined = nullptr;
};

constexpr int kFirstMoreTab = 3;

} // namespace

ClientPanel::ClientPanel(Theme& theme, Commands& commands, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands)
{
    setObjectName(u"clientPanel"_s);
    m_page = new PanelPage(theme);
    columnLayout(this, 0)->addWidget(m_page);
    m_heading = new PanelHeading(theme, {});
    m_heading->setInitials(u"?"_s);
    Button* more = m_heading->more();
    connect(more, &QPushButton::clicked, this, [this, more] {
        QMenu menu(this);
        menu.addAction(tr("Edit details"), this, &ClientPanel::editRequested);
        const bool archived = m_file.roster.status == models::ClientStatus::Archived;
        const bool paused = m_file.roster.status == models::ClientStatus::Paused;
        if (!archived)
            menu.addAction(paused ? tr("Training again") : tr("Pause"), this,
                           [this, paused] { Q_EMIT pauseRequested(!paused); });
        menu.addAction(archived ? tr("Bring back to the list") : tr("Archive"), this,
                       [this, archived] { Q_EMIT archiveRequested(!archived); });
        menu.addSeparator();
        menu.addAction(tr("Export everything"), this, &ClientPanel::exportRequested);
        menu.addAction(tr("Erase for ever"), this, &ClientPanel::eraseRequested);
        menu.exec(more->mapToGlobal(QPoint(0, more->height() + 4)));
    });
    connect(m_heading->close(), &QPushButton::clicked, this, &ClientPanel::closeRequested);
    auto* head = columnLayout(nullptr, 0, {16, 16, 16, 0});
    head->addWidget(m_heading);
    head->addSpacing(8);
    m_chips = new QWidget;
    rowLayout(m_chips, 8);
    head->addWidget(m_chips);
    head->addSpacing(16);
    m_page->top()->addLayout(head);
    auto* tabs = new TabPlace(theme);
    m_tabPlace = tabs;
    auto* tabRow = rowLayout(tabs, 0, {16, 0, 8, 0});
    m_tabs = new ChoiceBar(theme, ChoiceBar::Look::Tabs, {tr("Overview"), tr("Sessions"), tr("Packs")});
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tabRow->addWidget(m_tabs);
    m_more = new Button(theme, tr("More"), Button::Kind::Quiet);
    m_more->setTrailingIconName(u"chevron-down"_s);
    m_more->setCompact(true);
    m_more->setTrailingGap(4);
    m_more->setObjectName(u"moreTabs"_s);
    tabRow->addWidget(m_more);
    tabRow->addStretch(1);
    m_page->top()->addWidget(tabs);
    connect(m_tabs, &ChoiceBar::chosen, this, &ClientPanel::setTab);
    connect(m_more, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        const QStringList names{tr("Payments"), tr("Notes"), tr("Health (locked)"), tr("Loyalty")};
        for (int i = 0; i < names.size(); ++i) {
            auto* tab = menu.addAction(names[i], this, [this, i] { setTab(kFirstMoreTab + i); });
            tab->setCheckable(true);
            tab->setChecked(m_tab == kFirstMoreTab + i);
        }
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    });
    auto* book = new Button(theme, tr("Book"), Button::Kind::Default, u"plus"_s);
    book->setObjectName(u"panelBook"_s);
    auto* sell = new Button(theme, tr("Sell pack"));
    sell->setObjectName(u"panelSell"_s);
    auto* message = Button::iconOnly(theme, u"message-square"_s, tr("Write a message"), Button::Kind::Default, 16);
    m_page->setActions({book, sell, message});
    message->setObjectName(u"panelMessage"_s);
    connect(book, &QPushButton::clicked, this, &ClientPanel::bookRequested);
    connect(sell, &QPushButton::clicked, this, &ClientPanel::sellRequested);
    connect(message, &QPushButton::clicked, this, &ClientPanel::messageRequested);
    connect(&theme, &Theme::changed, this, [this] {
        if (m_wording)
            rebuild();
    });
}

models::Status ClientPanel::show(const models::Uuid& clientId, const Wording& wording, const Practice& practice)
{
    TD_ASSIGN(ClientFile file,
              readClientFile(m_commands.store().reader(), practice, m_commands.store().now(), clientId));
    if (file.user.id != m_file.user.id)
        m_healthOpen = false;
    m_file = std::move(file);
    m_wording = wording;
    rebuild();
    return {};
}

void ClientPanel::setPrivate(bool hidden)
{
    m_private = hidden;
    if (hidden)
        m_healthOpen = false;
    if (m_wording)
        rebuild();
}

void ClientPanel::setTab(int tab)
{
    m_tab = tab;
    m_tabs->setCurrent(tab < kFirstMoreTab ? tab : -1);
    if (m_wording)
        rebuild();
}

QString ClientPanel::amount(models::Minor amount, const QString& currency) const
{
    return m_private ? u"•••"_s : moneyWords(amount, currency, m_wording->locale());
}

void ClientPanel::rebuild()
{
    const QString name = fullName(m_file.user.firstName, m_file.user.lastName);
    setAccessibleName(name);
    m_heading->setTitle(name);
    m_heading->setInitials(initialsOf(name));

    auto* chips = static_cast<QHBoxLayout*>(m_chips->layout());
    emptyLayout(chips);
    switch (m_file.roster.status) {
    case models::ClientStatus::Active:
        chips->addWidget(new Chip(m_theme, tr("Active"), ChipTone::Ok, u"circle-check"_s));
        break;
    case models::ClientStatus::Paused:
        chips->addWidget(new Chip(m_theme, tr("Paused"), ChipTone::Warn, u"circle-pause"_s));
        break;
    case models::ClientStatus::Archived:
        chips->addWidget(new Chip(m_theme, tr("Archived"), ChipTone::Neutral, u"archive"_s));
        break;
    }
    if (const models::Uuid row =
            sync::conflictAmong(m_commands.store().reader(), m_wording->currency(), {m_file.user.id, m_file.roster.id});
        !row.isNull()) {
        auto* versions = new VersionsChip(m_theme);
        connect(versions, &QAbstractButton::clicked, this, [this, row] { Q_EMIT openRequested({u"sync"_s, row, {}}); });
        chips->addWidget(versions);
    }
    int used = 96;
    for (const QString& tag : std::as_const(m_file.tags)) {
        used += 8 + chipWidth(m_theme, tag, false);
        if (used > 264)
            break;
        chips->addWidget(new Chip(m_theme, tag));
    }
    chips->addStretch(1);

    const QStringList more{tr("Payments"), tr("Notes"), tr("Health"), tr("Loyalty")};
    const bool fromMenu = m_tab >= kFirstMoreTab;
    m_more->setText(fromMenu ? more[m_tab - kFirstMoreTab] : tr("More"));
    // Its name gives way where the tabs beside it need the room; the menu ticks it.
    if (m_tabs->sizeHint().width() + m_more->sizeHint().width() + 16 + 8 > width())
        m_more->setText(tr("More"));
    m_more->setInk(fromMenu ? &Tokens::text : &Tokens::text2);
    m_more->setWeight(fromMenu ? 600 : 400);
    static_cast<TabPlace*>(m_tabPlace)->setUnderlined(fromMenu ? m_more : nullptr);

    emptyLayout(m_page->body());
    switch (m_tab) {
    case 1:
        addSessions();
        break;
    case 2:
        addPacks();
        break;
    case 3:
        addPayments();
        break;
    case 4:
        addNotes();
        break;
    case 5:
        addHealth();
        break;
    case 6:
        addLoyalty();
        break;
    default:
        addOverview();
    }
}

} // namespace ui
