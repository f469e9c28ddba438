// The settings' sections, the search over them, and what all lines share.
#include "ui/settings/settings_screen.h"

#include "ui/core/match.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/loose_widget.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScopeGuard>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr std::array kSections{"general",    "calendar", "money", "notifications", "shortcuts",
                               "appearance", "privacy",  "sync",  "backup",        "about"};

QString sectionTitle(const QString& id)
{
    static const QHash<QString, const char*> kTitles{
        {u"general"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "General")},
        {u"calendar"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Calendar")},
        {u"money"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Money")},
        {u"notifications"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Notifications")},
        {u"shortcuts"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Shortcuts")},
        {u"appearance"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Appearance")},
        {u"privacy"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Privacy and lock")},
        {u"sync"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Sync")},
        {u"backup"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "Backup")},
        {u"about"_s, QT_TRANSLATE_NOOP("ui::SettingsScreen", "About")}};
    return SettingsScreen::tr(kTitles.value(id, ""));
}

} // namespace

SettingsScreen::SettingsScreen(SettingsNeeds needs, QObject* parent)
    : Screen(parent), m_needs(std::move(needs)), m_section(u"general"_s)
{
    if (m_needs.memory)
        m_appearance = readAppearance(*m_needs.memory);
    connect(&m_needs.commands.store(), &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        for (const models::RowChange& row : changes.rows) {
            if (m_content && (row.table->name == u"trainer_settings"_s || row.table->name == u"users"_s ||
                              row.table->name == u"notification_settings"_s)) {
                // The field that wrote is still at work.
                QMetaObject::invokeMethod(this, &SettingsScreen::rebuild, Qt::QueuedConnection);
                return;
            }
        }
    });
}

void SettingsScreen::build()
{
    if (m_content)
        return;
    m_end = new QWidget;
    m_search = new Field(m_needs.theme, tr("Search settings"));
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setLeadingIcon(u"search"_s);
    m_search->setClearable(true);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setFixedWidth(m_needs.theme.scaled(272));
    rowLayout(m_end, 0)->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsScreen::show);
    connect(qApp, &QApplication::focusChanged, m_search, [this](const QWidget*, const QWidget* now) {
        if (now == m_search)
            makeOthers();
    });

    m_content = new QWidget;
    auto* across = rowLayout(m_content, 0);
    m_list = new QListWidget;
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(m_needs.theme.scaled(192));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const char* id : kSections) {
        auto* item = new QListWidgetItem(sectionTitle(QLatin1String(id)), m_list);
        item->setSizeHint({0, m_needs.theme.scaled(34)});
        item->setData(Qt::UserRole, QString(QLatin1String(id)));
    }
    m_list->setProperty("places", true);
    // A click shows the section; the focus stays where keys are wanted.
    m_list->setFocusPolicy(Qt::TabFocus);
    auto* places = columnLayout(nullptr, 0, {0, 12, 0, 12});
    places->addWidget(m_list);
    across->addLayout(places);
    ownUntilTaken(this, {m_end, m_content});
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* row = rowLayout(page, 0, {20, 20, 24, 24});
    auto* place = new QWidget;
    place->setMaximumWidth(m_needs.theme.scaled(680));
    m_column = columnLayout(place, 0);
    m_noMatch = new EmptyState(m_needs.theme, u"search"_s, tr("No such setting"), {});
    auto* clear = new Button(m_needs.theme, tr("Clear the search"));
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    m_noMatch->setButtons({clear});
    m_column->addWidget(m_noMatch);
    m_column->addStretch(1);
    row->addWidget(place, 1);
    row->addStretch(0);
    m_scroll->setWidget(page);
    across->addWidget(m_scroll, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item)
            return;
        m_section = item->data(Qt::UserRole).toString();
        if (!m_search->text().isEmpty())
            m_search->clear();
        else
            show();
    });
    connect(&m_needs.theme, &Theme::changed, m_content.data(), [this] {
        // Heights and widths follow the text size: lines are made anew, after the control that changed it is done.
        m_search->setFixedWidth(m_needs.theme.scaled(272));
        m_list->setFixedWidth(m_needs.theme.scaled(192));
        for (int at = 0; at < m_list->count(); ++at)
            m_list->item(at)->setSizeHint({0, m_needs.theme.scaled(34)});
        m_column->parentWidget()->setMaximumWidth(m_needs.theme.scaled(680));
        QMetaObject::invokeMethod(this, &SettingsScreen::rebuild, Qt::QueuedConnection);
    });
    rebuild();
}

QWidget* SettingsScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* SettingsScreen::content()
{
    build();
    return m_content;
}

void SettingsScreen::refresh()
{
    build();
    rebuild();
}

bool SettingsScreen::find()
{
    build();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void SettingsScreen::rebuild()
{
    if (!m_content)
        return;
    const auto practice = readPractice(m_needs.commands.store().reader());
    const auto policy = practice ? models::Policy::fromJson(practice->settings.policy)
                                 : models::Result<models::Policy>(models::fail(practice.error()));
    if (!policy) {
        Q_EMIT failed(policy.error());
        return;
    }
    m_practice = *practice;
    m_policy = *policy;
    // The control in use keeps the focus though its line is another one.
    QWidget* focused = QApplication::focusWidget();
    // A part of a choice has no name of its own.
    const QWidget* named = focused && focused->objectName().isEmpty() ? focused->parentWidget() : focused;
    const QString focus = named && m_scroll->isAncestorOf(named) ? named->objectName() : QString();
    const auto* line = qobject_cast<QLineEdit*>(focused);
    const QString typed = line && line->isModified() ? line->text() : QString();
    for (SettingsPage* old : std::exchange(m_pages, {})) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    show();
    if (focus.isEmpty())
        return;
    for (SettingsPage* made : m_pages) {
        if (auto* again = made->findChild<QWidget*>(focus); again && made->isVisibleTo(m_content)) {
            focusPart(*again);
            // News from elsewhere does not take away what is being typed.
            if (auto* field = qobject_cast<QLineEdit*>(again); field && !typed.isEmpty() && field->text() != typed) {
                field->setText(typed);
                field->setModified(true);
            }
            return;
        }
    }
}

SettingsPage* SettingsScreen::madePage(const QString& id) const
{
    const auto at =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const SettingsPage* made) { return made->id() == id; });
    return at == m_pages.end() ? nullptr : *at;
}

SettingsPage* SettingsScreen::page(const QString& id)
{
    if (SettingsPage* known = madePage(id))
        return known;
    auto* made = new SettingsPage(m_needs.theme, id, sectionTitle(id));
    using Fill = void (SettingsScreen::*)(SettingsPage&);
    static const QHash<QString, Fill> kFills{
        {u"general"_s, &SettingsScreen::fillGeneral},     {u"calendar"_s, &SettingsScreen::fillCalendar},
        {u"money"_s, &SettingsScreen::fillMoney},         {u"notifications"_s, &SettingsScreen::fillNotifications},
        {u"shortcuts"_s, &SettingsScreen::fillShortcuts}, {u"appearance"_s, &SettingsScreen::fillAppearance},
        {u"privacy"_s, &SettingsScreen::fillPrivacy},     {u"sync"_s, &SettingsScreen::fillSync},
        {u"backup"_s, &SettingsScreen::fillBackup},       {u"about"_s, &SettingsScreen::fillAbout}};
    (this->*kFills.value(id))(*made);
    made->keepTyped(m_needs.memory);
    m_pages.append(made);
    return made;
}

void SettingsScreen::makeOthers()
{
    for (const char* name : kSections) {
        const QString id = QLatin1String(name);
        if (madePage(id))
            continue;
        SettingsPage* made = page(id);
        made->hide();
        m_column->insertWidget(int(m_pages.size()) - 1, made);
        // What a widget works out when it is first shown, it works out now.
        for (QWidget* part : made->findChildren<QWidget*>())
            part->ensurePolished();
        made->layout()->activate();
        QTimer::singleShot(0, m_content.data(), [this] { makeOthers(); });
        return;
    }
    if (!m_search->text().isEmpty())
        show();
    Q_EMIT sectionsMade();
}

void SettingsScreen::show()
{
    if (!m_content)
        return;
    const QString search = m_search->text().trimmed();
    // The lines change behind a closed door: in a shown column each of them would lay out all the others anew.
    QWidget* lines = m_column->parentWidget();
    const bool isShown = !lines->isHidden();
    lines->hide();
    const auto shownAgain = qScopeGuard([&] { lines->setVisible(isShown); });
    bool any = false, lacks = false;
    int place = 0;
    for (const char* name : kSections) {
        const QString id = QLatin1String(name);
        const bool wanted = !search.isEmpty() || id == m_section;
        if (!wanted) {
            if (SettingsPage* made = madePage(id))
                made->hide();
            continue;
        }
        // A search waits for no section: those that are missing are made between other events, and looked at then.
        if (id != m_section && !madePage(id)) {
            lacks = true;
            continue;
        }
        SettingsPage* made = page(id);
        m_column->insertWidget(place++, made);
        const bool left = made->filter(search, !search.isEmpty());
        made->setVisible(left);
        any |= left;
    }
    m_noMatch->set(u"search"_s, tr("No such setting"), tr("Nothing here has to do with “%1”.").arg(search));
    m_noMatch->setVisible(!any && !lacks);
    if (lacks)
        QTimer::singleShot(0, m_content.data(), [this] { makeOthers(); });
    // While searching, no section is the chosen one.
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; search.isEmpty() && row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_section)
            m_list->setCurrentRow(row);
    }
}

void SettingsScreen::showSection(const QString& id)
{
    build();
    m_section =
        std::any_of(kSections.begin(), kSections.end(), [&](const char* known) { return id == QLatin1String(known); })
            ? id
            : u"general"_s;
    m_search->clear();
    show();
}

std::vector<Command> SettingsScreen::commands()
{
    const auto lead = [this](const QString& section) {
        return [this, section] { Q_EMIT openRequested({u"settings"_s, {}, section}); };
    };
    std::vector<Command> list;
    list.push_back({u"settings.open"_s,
                    tr("Settings"),
                    u"settings"_s,
                    QKeySequence(u"Ctrl+,"_s),
                    MenuOf::File,
                    lead(u"general"_s),
                    {},
                    {}});
    for (const char* id : kSections) {
        const QString section = QLatin1String(id);
        if (section == u"general" || section == u"about" || section == u"shortcuts")
            continue;
        list.push_back({u"settings."_s % section,
                        tr("Settings: %1", "a section").arg(sectionTitle(section)),
                        u"settings"_s,
                        {},
                        MenuOf::Go,
                        lead(section),
                        {},
                        {}});
    }
    list.push_back({u"help.keys"_s,
                    tr("Keyboard shortcuts"),
                    {},
                    QKeySequence(u"F1"_s),
                    MenuOf::Help,
                    lead(u"shortcuts"_s),
                    {},
                    {}});
    list.push_back({u"help.about"_s, tr("About TrainerDesk"), u"info"_s, {}, MenuOf::Help, lead(u"about"_s), {}, {}});
    list.push_back(
        {u"file.backup"_s, tr("Save a backup…"), u"database"_s, {}, MenuOf::File, [this] { askBackup(); }, {}, {}});
    list.push_back({u"file.restore"_s,
                    tr("Restore a backup…"),
                    u"undo-2"_s,
                    {},
                    MenuOf::File,
                    [this] {
                        build();
                        askRestore();
                    },
                    {},
                    {}});
    return list;
}

bool SettingsScreen::open(const RecordLink& link)
{
    const bool isDraft = link.kind == u"draft" && link.hint.startsWith(u"settings "_s);
    if (link.kind != u"settings"_s && !isDraft)
        return false;
    const QString section = link.hint.section(u' ', isDraft ? 1 : 0, isDraft ? 1 : 0);
    const QString control = isDraft ? QString() : link.hint.section(u' ', 1);
    showSection(section);
    if (!isDraft && control.isEmpty())
        return true;
    // The window shows this screen right after; the control takes the focus then.
    QMetaObject::invokeMethod(
        this,
        [this, section, control, isDraft] {
            SettingsPage* made = page(section);
            auto* part = made->findChild<QWidget*>(control);
            if (isDraft)
                made->goOn();
            if (!isDraft && part) {
                focusPart(*part);
                m_scroll->ensureWidgetVisible(part, 0, m_needs.theme.scaled(96));
            }
        },
        Qt::QueuedConnection);
    return true;
}

void SettingsScreen::focusPart(QWidget& part)
{
    // A choice has its focus on the part that is chosen.
    auto* bar = qobject_cast<ChoiceBar*>(&part);
    (bar ? bar->part(bar->current()) : &part)->setFocus(Qt::ShortcutFocusReason);
}

std::vector<SettingsScreen::Found> SettingsScreen::found(const QString& query, int limit)
{
    build();
    if (m_pages.size() < qsizetype(kSections.size()))
        QTimer::singleShot(0, m_content.data(), [this] { makeOthers(); });
    std::vector<Found> all;
    const QString needle = foldedText(query).trimmed();
    if (needle.isEmpty())
        return all;
    for (const SettingsPage* made : std::as_const(m_pages)) {
        for (const SettingsPage::Line& line : made->lines()) {
            const auto match = matchText(query, line.words);
            // What only its hint speaks of comes after what is called so.
            if (!match && !line.folded.contains(needle))
                continue;
            all.push_back({made->id() % u' ' % line.control, line.words, made->title(),
                           match ? match->letters : QList<int>(), match ? match->score : 1});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.score > b.score; });
    if (all.size() > size_t(limit))
        all.resize(size_t(limit));
    return all;
}

QStringList SettingsScreen::states() const
{
    QStringList names{u"search"_s};
    for (const char* id : kSections)
        names.append(QLatin1String(id));
    return names;
}

void SettingsScreen::showState(const QString& state)
{
    showSection(state);
    if (state == u"search"_s)
        m_search->setText(tr("session"));
}

} // namespace ui
