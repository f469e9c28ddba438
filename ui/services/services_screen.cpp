// The list of services and its panel.
#include "ui/services/services_screen.h"

#include "ui/core/cell.h"
#include "ui/core/offers/service_order.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/table_view.h"
#include "ui/services/service_panel.h"
#include "ui/shell/loose_widget.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{

/// A page that says when its size changes.
class ServicesPage : public QWidget
{
public:
    explicit ServicesPage(std::function<void()> resized) : m_resized(std::move(resized)) {}

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_resized();
    }

private:
    std::function<void()> m_resized;
};

} // namespace

ServicesScreen::ServicesScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                               QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_memory(memory),
      m_model(commands.store())
{
    connect(&m_model, &ServiceItemModel::failed, this, &Screen::failed);
    connect(&m_model, &ServiceItemModel::reloaded, this, [this] {
        if (m_panelShown && m_panel && !m_panel->isNew())
            showService(m_panel->serviceId(), false);
        Q_EMIT titleChanged();
        arrange();
    });
}

ServicesScreen::~ServicesScreen() = default;

QString ServicesScreen::subtitle() const
{
    return m_loaded && m_model.rowCount() > 0 ? m_locale.toString(m_model.rowCount()) : QString();
}

void ServicesScreen::build()
{
    if (m_content)
        return;
    m_end = new QWidget;
    m_new = new Button(m_theme, tr("New service"), Button::Kind::Primary, u"plus"_s);
    m_new->setObjectName(u"newService"_s);
    rowLayout(m_end, 12)->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, &ServicesScreen::startNew);
    m_content = new ServicesPage([this] { arrange(); });
    m_table =
        new TableView(m_theme, {{0, false, false}, {72, false}, {80, false}, {112, false}, {64, false}, {72, false}});
    m_table->setObjectName(u"servicesTable"_s);
    m_table->setAccessibleName(tr("Services"));
    m_table->setModel(&m_model);
    m_table->remember(m_memory, u"services"_s);
    columnLayout(m_content, 0)->addWidget(m_table, 1);
    m_empty =
        new EmptyState(m_theme, u"dumbbell"_s, tr("Nothing to book yet"),
                       tr("A service is what clients book: a length, a price, one to one or in a group."), m_content);
    auto* first = new Button(m_theme, tr("Add your first service"), Button::Kind::Primary);
    first->setObjectName(u"firstService"_s);
    connect(first, &QPushButton::clicked, this, &ServicesScreen::startNew);
    m_empty->setButtons({first});
    m_empty->hide();
    m_panel = new ServicePanel(m_theme, m_commands);
    ownUntilTaken(this, {m_end, m_content, m_panel});
    const auto shown = [this](const QModelIndex& index) { showService(m_model.entry(index.row()).service.id, true); };
    connect(m_table, &TableView::opened, this, shown);
    connect(m_table, &TableView::fullWidthRequested, this, shown);
    connect(m_table, &QAbstractItemView::clicked, this, shown);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (m_panelShown && index.isValid() && m_table->hasFocus())
            showService(m_model.entry(index.row()).service.id, false);
    });
    connect(m_table, &TableView::keyPressed, this, [this](QKeyEvent* event) {
        const int row = m_table->currentIndex().row();
        const bool moves =
            event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
        if (row >= 0 && moves) {
            move(row, event->key() == Qt::Key_Up ? -1 : 1);
            event->accept();
            return;
        }
        if (event->key() != Qt::Key_Space || row < 0)
            return;
        setActive(row, !m_model.entry(row).service.isActive);
        event->accept();
    });
    connect(m_panel, &ServicePanel::thrownAway, this, [this] { m_draft->end(); });
    connect(m_panel, &ServicePanel::cancelled, this, &ServicesScreen::closePanel);
    connect(m_panel, &ServicePanel::failed, this, &Screen::failed);
    connect(m_panel, &ServicePanel::reviewRequested, this, [this](const Uuid& record) {
        Q_EMIT openRequested({u"sync"_s, record, {}});
    });
    connect(m_panel, &ServicePanel::saved, this, [this](const Uuid& id, const QString& words) {
        m_draft->end();
        sayUndoable(words);
        showService(id, true);
        m_table->selectId(QVariant::fromValue(id));
    });
}

QWidget* ServicesScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* ServicesScreen::content()
{
    build();
    return m_content;
}

QWidget* ServicesScreen::panel()
{
    return m_panelShown ? m_panel : nullptr;
}

void ServicesScreen::refresh()
{
    build();
    if (m_loaded)
        return;
    const auto loaded = m_model.load(m_locale);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_loaded = true;
    Q_EMIT titleChanged();
    arrange();
}

void ServicesScreen::showService(const Uuid& id, bool openPanel)
{
    const ServiceEntry* entry = m_model.find(id);
    if (!entry) {
        closePanel();
        return;
    }
    m_panel->show(*entry, m_model.wording());
    keepDraft(entry->service.name, id);
    const bool other = !m_panelShown;
    m_panelShown = true;
    if (other)
        Q_EMIT panelChanged();
    if (openPanel)
        Q_EMIT panelRequested(true);
    arrange();
}

void ServicesScreen::startNew()
{
    refresh();
    const bool other = !m_panelShown;
    m_panelShown = true;
    if (other)
        Q_EMIT panelChanged();
    Q_EMIT panelRequested(true);
    m_panel->startNew(m_model.wording());
    keepDraft(tr("New service"), {});
    arrange();
}

/// What is typed is kept, and comes back when the same service is opened again.
void ServicesScreen::keepDraft(const QString& title, const Uuid& service)
{
    // The panel has its fields only now.
    if (!m_draft)
        m_draft = new FormDraft(m_panel, u"service"_s, m_memory);
    m_draft->open({{}, title, u"trainer_services"_s, service, {}, {}}, !m_panel->isNew() && m_panel->isChanged());
}

void ServicesScreen::closePanel()
{
    if (!m_panelShown)
        return;
    m_panelShown = false;
    Q_EMIT panelChanged();
    m_table->setFocus(Qt::TabFocusReason);
    arrange();
}

void ServicesScreen::setActive(int row, bool active)
{
    const QString name = m_model.entry(row).service.name;
    plans::ServiceDetails details;
    details.isActive = active;
    const auto done = m_commands.perform(plans::updateService(m_model.entry(row).service.id.toString(), details));
    if (!done)
        Q_EMIT failed(done.error());
    else
        sayUndoable(active ? tr("%1 can be booked").arg(name) : tr("%1 is off").arg(name));
}

void ServicesScreen::move(int row, int by)
{
    const models::TrainerService service = m_model.entry(row).service;
    const auto done = m_commands.perform(moveService(service.id, by));
    if (!done)
        Q_EMIT failed(done.error());
    else if (!done->changes.isEmpty())
        sayUndoable(by < 0 ? tr("%1 moved up", "service").arg(service.name)
                           : tr("%1 moved down", "service").arg(service.name));
    m_table->selectId(QVariant::fromValue(service.id));
}

void ServicesScreen::arrange()
{
    if (!m_content || !m_loaded)
        return;
    const bool nothing = m_model.rowCount() == 0;
    m_new->setKind(nothing || (m_panelShown && m_panel->isNew()) ? Button::Kind::Default : Button::Kind::Primary);
    m_empty->setVisible(nothing);
    const QSize size = m_empty->sizeHint();
    m_empty->setGeometry((m_content->width() - size.width()) / 2,
                         std::max(80, (m_content->height() - size.height()) / 2), size.width(), size.height());
    m_empty->raise();
}

std::vector<Command> ServicesScreen::commands()
{
    const auto chosen = [this] {
        return m_content && m_table->currentIndex().isValid() ? QString() : tr("Choose a service first");
    };
    return {{u"services.new"_s, tr("New service"), u"dumbbell"_s, {}, MenuOf::File, [this] { startNew(); }, {}, {}},
            // The same by a letter; the menu has it once.
            {u"services.add"_s,
             tr("Add a service"),
             u"plus"_s,
             QKeySequence(Qt::Key_N),
             MenuOf::None,
             [this] { startNew(); },
             {},
             id()},
            {u"services.up"_s,
             tr("Move service up"),
             u"arrow-up"_s,
             {},
             MenuOf::Edit,
             [this] { move(m_table->currentIndex().row(), -1); },
             chosen,
             id()},
            {u"services.down"_s,
             tr("Move service down"),
             u"arrow-down"_s,
             {},
             MenuOf::Edit,
             [this] { move(m_table->currentIndex().row(), 1); },
             chosen,
             id()}};
}

bool ServicesScreen::open(const RecordLink& link)
{
    const bool draft = link.kind == u"draft" && link.hint == u"service";
    if (link.kind != u"trainer_services" && !draft)
        return false;
    refresh();
    if (link.hint == u"new" || (draft && link.id.isNull())) {
        startNew();
        return true;
    }
    if (!m_model.find(link.id))
        return false;
    showService(link.id, true);
    m_table->selectId(QVariant::fromValue(link.id));
    return true;
}

void ServicesScreen::setPrivate(bool hidden)
{
    m_model.setPrivate(hidden);
}

QStringList ServicesScreen::states() const
{
    return {u"service"_s, u"new"_s};
}

void ServicesScreen::showState(const QString& state)
{
    refresh();
    if (state == u"service" && m_model.rowCount() > 0) {
        showService(m_model.entry(0).service.id, true);
        m_table->selectId(QVariant::fromValue(m_model.entry(0).service.id));
    } else if (state == u"new") {
        startNew();
    } else {
        closePanel();
    }
}

} // namespace ui
