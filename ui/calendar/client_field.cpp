// Searching while typing; the list is a child of the window, so that the field keeps the focus.
#include "ui/calendar/client_field.h"

#include "ui/kit/form_draft.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{
constexpr int kRowHeight = 32;
constexpr int kMostHeight = 300;
} // namespace

ClientField::ClientField(Theme& theme, storage::Store& store, models::Uuid trainerId, QWidget* parent)
    : Field(theme, {}, parent), m_theme(theme), m_store(store), m_trainerId(trainerId), m_list(new QListWidget)
{
    setPlaceholderText(tr("Type a name"));
    setAccessibleName(tr("Client"));
    m_list->setObjectName(u"calendar.client_list"_s);
    m_list->setAccessibleName(accessibleName());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    // A list over other things has an edge.
    m_list->setProperty("popUp", true);
    m_list->setFrameShape(QFrame::Box);
    m_list->hide();
    setTrailingIcon(u"chevron-down"_s);
    connect(this, &Field::trailingClicked, this, [this] {
        setFocus(Qt::MouseFocusReason);
        m_list->isVisible() ? m_list->hide() : search();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_choice.reset();
        search();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

ClientField::~ClientField()
{
    delete m_list;
}

void ClientField::choose(const ClientChoice& choice)
{
    m_choice = choice;
    setText(choice.name);
    setProblem(false);
    m_list->hide();
    Q_EMIT chosen();
}

void ClientField::clearChoice()
{
    m_choice.reset();
    clear();
    m_list->hide();
}

void ClientField::search()
{
    const auto found = findClients(m_store.reader(), m_trainerId, text());
    m_found = found.value_or(std::vector<ClientChoice>());
    m_list->clear();
    for (const ClientChoice& choice : m_found) {
        auto* item = new QListWidgetItem(choice.name, m_list);
        item->setSizeHint({0, kRowHeight});
        item->setToolTip(choice.detail);
    }
    const QString name = text().simplified();
    if (!m_creates) {
        // Only people who are there can be chosen.
    } else if (!name.isEmpty()) {
        auto* create = new QListWidgetItem(tr("Create %1", "a new client by this name").arg(name), m_list);
        create->setSizeHint({0, kRowHeight});
    } else if (m_found.empty()) {
        auto* first = new QListWidgetItem(tr("Add your first client"), m_list);
        first->setSizeHint({0, kRowHeight});
    }
    m_list->setCurrentRow(0);
    placeList();
}

void ClientField::placeList()
{
    if (m_list->parentWidget() != window()) {
        m_list->setParent(window());
        window()->installEventFilter(this);
    }
    const int height = std::min(kMostHeight, m_list->count() * kRowHeight + 2 * m_list->frameWidth() + 2);
    const QPoint below = mapTo(window(), QPoint(0, this->height() + 4));
    m_list->setGeometry(below.x(), below.y(), width(), height);
    m_list->setVisible(m_list->count() > 0 && hasFocus());
    m_list->raise();
}

void ClientField::keepListBelow()
{
    if (m_list->isVisible())
        placeList();
}

void ClientField::moveEvent(QMoveEvent* event)
{
    Field::moveEvent(event);
    keepListBelow();
}

void ClientField::take(int row)
{
    if (row >= 0 && row < int(m_found.size())) {
        choose(m_found[size_t(row)]);
        return;
    }
    m_list->hide();
    if (row >= 0)
        Q_EMIT createRequested(text().simplified());
}

void ClientField::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open) {
            search();
            return;
        }
        m_list->setCurrentRow(
            std::clamp(m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && !(event->modifiers() & Qt::ControlModifier)) {
            take(m_list->currentRow());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (open) {
            m_list->hide();
            return;
        }
        break;
    default:
        break;
    }
    Field::keyPressEvent(event);
}

void ClientField::focusInEvent(QFocusEvent* event)
{
    Field::focusInEvent(event);
    if (!m_choice && event->reason() != Qt::ActiveWindowFocusReason)
        search();
}

void ClientField::focusOutEvent(QFocusEvent* event)
{
    // Leaving with one clear match takes it.
    if (m_list->isVisible() && !m_choice && !text().isEmpty() && m_found.size() == 1 &&
        event->reason() == Qt::TabFocusReason)
        choose(m_found.front());
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_list->hide();
    Field::focusOutEvent(event);
}

bool ClientField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        m_list->hide();
    return Field::eventFilter(watched, event);
}

void keepChoice(FormDraft& draft, ClientField& field)
{
    draft.watch(
        &field,
        [&field] {
            const auto& choice = field.choice();
            return choice ? choice->id.toString() + u' ' + choice->name : field.text();
        },
        [&field](const QString& kept) {
            if (const auto id = models::Uuid::fromString(kept.section(u' ', 0, 0)))
                field.choose({*id, kept.section(u' ', 1), {}});
            else
                field.setText(kept);
        });
}

} // namespace ui::calendar
