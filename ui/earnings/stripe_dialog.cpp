// The window of the comparison.
#include "ui/earnings/stripe_dialog.h"

#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/kit/table_view.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using ui::earnings::StripeFinding;

namespace ui
{

namespace
{

/// The first file of a drop that lies on this computer.
QString droppedFile(const QMimeData* data)
{
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

StripeDialog::StripeDialog(Theme& theme, Commands& commands, const Practice& practice, const QLocale& locale,
                           QWidget* parent)
    : QDialog(parent), m_theme(theme), m_commands(commands), m_practice(practice), m_locale(locale)
{
    setObjectName(u"stripeDialog"_s);
    setWindowTitle(tr("Compare with Stripe"));
    setAcceptDrops(true);
    resize(860, 560);
    auto* column = columnLayout(this, 12, {20, 20, 20, 20});
    column->addWidget(new Text(theme, windowTitle(), Type::Panel));
    auto* words = new Text(
        theme,
        tr("Choose or drop Stripe's itemised report (CSV). It is compared with the payments here; nothing is changed."),
        Type::Body, &Tokens::text2);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* place = rowLayout(nullptr, 8);
    m_file = new Field(theme, tr("File"));
    m_file->setObjectName(u"stripeFile"_s);
    m_file->setAccessibleName(tr("File"));
    auto* browse = new Button(theme, tr("Choose…"), Button::Kind::Default, u"folder-open"_s);
    browse->setObjectName(u"stripeChoose"_s);
    browse->setAutoDefault(false);
    place->addWidget(m_file, 1);
    place->addWidget(browse);
    column->addLayout(place);
    m_problem = new Strip(theme, Strip::Tone::Danger, u"circle-alert"_s, {});
    m_problem->setObjectName(u"stripeProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_findings = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch,
                               {tr("Matched"), tr("Different"), tr("Missing"), tr("Extra"), tr("Unreadable")});
    m_findings->setObjectName(u"stripeFindings"_s);
    auto* bar = rowLayout(nullptr, 8);
    bar->addWidget(m_findings);
    bar->addStretch();
    column->addLayout(bar);
    m_pages = new QStackedWidget;
    m_table = new TableView(
        theme, {{40, false, false}, {0, false, false}, {160, false, false}, {160, false, false}, {144, false, false}});
    m_table->setObjectName(u"stripeTable"_s);
    m_table->setAccessibleName(tr("Payments compared"));
    m_table->setRowExtent(32);
    m_table->setModel(&m_model);
    m_empty = new EmptyState(theme, u"file-text"_s, {}, {});
    m_pages->addWidget(m_table);
    m_pages->addWidget(inTheMiddle(m_empty));
    column->addWidget(m_pages, 1);
    auto* answers = rowLayout(nullptr, 8);
    auto* close = new Button(theme, tr("Close"));
    close->setObjectName(u"stripeClose"_s);
    close->setAutoDefault(false);
    answers->addStretch();
    answers->addWidget(close);
    column->addLayout(answers);
    m_findings->hide();
    m_pages->setCurrentIndex(1);
    m_empty->set(u"file-text"_s, tr("No file yet"), tr("In Stripe: Reports, Balance, Itemized, Download."));
    connect(browse, &QPushButton::clicked, this, &StripeDialog::choose);
    connect(m_file, &QLineEdit::returnPressed, this,
            [this] { setFile(QDir::fromNativeSeparators(m_file->text().trimmed())); });
    connect(m_findings, &ChoiceBar::chosen, this, &StripeDialog::showFinding);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const auto payment = m_model.entry(index.row()).payment) {
            Q_EMIT paymentRequested(*payment);
            accept();
        }
    });
}

void StripeDialog::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Stripe's itemised report"), folder, tr("CSV (*.csv);;All files (*)"));
    if (!file.isEmpty())
        setFile(file);
}

void StripeDialog::setFile(const QString& file)
{
    if (file.isEmpty())
        return;
    m_file->setText(QDir::toNativeSeparators(file));
    auto rows = earnings::checkStripe(m_commands.store().reader(), m_practice, m_locale, file);
    m_file->setProblem(!rows);
    m_problem->setVisible(!rows);
    m_findings->setVisible(rows.has_value());
    if (!rows) {
        m_problem->setText(sentence(rows.error().message));
        m_model.setRows({});
        m_pages->setCurrentIndex(1);
        m_empty->set(u"file-text"_s, tr("Nothing to compare"), tr("Choose another file."));
        m_file->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_model.setRows(std::move(*rows));
    const QStringList names{tr("Matched"), tr("Different"), tr("Missing"), tr("Extra"), tr("Unreadable")};
    QStringList words;
    int first = 0;
    for (int i = int(names.size()) - 1; i >= 0; --i) {
        const int count = m_model.count(StripeFinding(i));
        words.prepend(tr("%1 %2", "kind, count").arg(names[i], m_locale.toString(count)));
        // What needs a look stands first: different, missing, extra.
        if (count > 0 && i != int(StripeFinding::Matched))
            first = i;
    }
    m_findings->setWords(words);
    m_findings->setCurrent(first);
    showFinding(first);
}

void StripeDialog::showFinding(int index)
{
    m_model.setFinding(StripeFinding(index));
    const bool any = m_model.rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    if (any)
        m_table->ensureCurrent();
    else if (StripeFinding(index) == StripeFinding::Matched)
        m_empty->set(u"search"_s, tr("No payment matches"), tr("The file speaks of other payments than this desk."));
    else
        m_empty->set(u"circle-check"_s, tr("None"), tr("There is no such payment in the file or in the desk."));
}

void StripeDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StripeDialog::dropEvent(QDropEvent* event)
{
    setFile(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ui
