// The window of the list.
#include "ui/clients/retention_dialog.h"

#include "models/policy.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/layouts.h"
#include "ui/kit/table_view.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui
{

RetentionDialog::RetentionDialog(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent)
    : QDialog(parent), m_commands(commands), m_locale(locale)
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("Clients not seen for long"));
    resize(760, 480);
    auto* column = columnLayout(this, 12, {20, 20, 20, 20});
    column->addWidget(new Text(theme, windowTitle(), Type::Panel));
    auto* words = new Text(theme,
                           tr("Nobody needs data for ever. Erase these people, or keep them; nothing is ever erased by "
                              "itself. How long is long stands in Settings, Privacy."),
                           Type::Body, &Tokens::text2);
    words->setWordWrap(true);
    column->addWidget(words);
    m_pages = new QStackedWidget;
    m_table = new TableView(theme, {{0, false, false}, {200, false, false}, {136, false, false}, {136, false, false}});
    m_table->setObjectName(u"retentionTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_model);
    m_empty = new EmptyState(theme, u"history"_s, {}, {});
    m_pages->addWidget(m_table);
    m_pages->addWidget(inTheMiddle(m_empty));
    column->addWidget(m_pages, 1);
    auto* answers = rowLayout(nullptr, 8);
    m_erase = new Button(theme, tr("Erase…"), Button::Kind::Danger);
    m_erase->setObjectName(u"retentionErase"_s);
    m_open = new Button(theme, tr("Open client"));
    m_open->setObjectName(u"retentionOpen"_s);
    auto* close = new Button(theme, tr("Close"));
    close->setObjectName(u"retentionClose"_s);
    answers->addWidget(m_erase);
    answers->addStretch();
    answers->addWidget(m_open);
    answers->addWidget(close);
    for (Button* button : {m_erase, m_open, close})
        button->setAutoDefault(false);
    column->addLayout(answers);
    const auto chosen = [this] { return m_model.entry(m_table->currentIndex().row()).clientId; };
    connect(m_erase, &QPushButton::clicked, this, [this, chosen] { Q_EMIT eraseRequested(chosen()); });
    connect(m_open, &QPushButton::clicked, this, [this, chosen] {
        Q_EMIT clientRequested(chosen());
        accept();
    });
    connect(m_table, &TableView::opened, m_open, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RetentionDialog::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RetentionDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

models::Status RetentionDialog::load()
{
    const storage::Reader reader = m_commands.store().reader();
    TD_ASSIGN(const Practice practice, readPractice(reader));
    TD_ASSIGN(const models::Policy policy, models::Policy::fromJson(practice.settings.policy));
    const models::UtcTime now = m_commands.store().now();
    TD_ASSIGN(auto rows, reports::retentionList(reader, practice, now));
    m_model.setRows(std::move(rows), Wording(calendar::TimeText(practice.zone, m_locale), practice.settings.currency),
                    practice.zone.dateOf(now));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (policy.retentionMonths == 0)
        m_empty->set(u"history"_s, tr("The list is off"), tr("Choose a time in Settings, Privacy to be asked."));
    else
        m_empty->set(u"history"_s, tr("Nobody is on the list"),
                     tr("Everybody had a session, a payment or a pack in the last %Ln month(s).", nullptr,
                        policy.retentionMonths));
    if (m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    }
    return {};
}

void RetentionDialog::choose()
{
    const bool isChosen = m_table->currentIndex().isValid();
    m_erase->setEnabled(isChosen);
    m_open->setEnabled(isChosen);
}

} // namespace ui
