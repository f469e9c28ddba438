// The questions and the preview of an import.
#include "ui/imports/import_dialog.h"

#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using storage::ClientField;

namespace ui
{

namespace
{

constexpr int kShownRejects = 50;

QString personWords(const storage::ImportedClient& person, const QLocale& locale)
{
    QStringList parts{QString(person.firstName % u' ' % person.lastName).trimmed()};
    if (person.email)
        parts.append(*person.email);
    if (person.phone)
        parts.append(*person.phone);
    if (person.birthDate)
        parts.append(locale.toString(*person.birthDate, QLocale::ShortFormat));
    if (person.sessionsLeft)
        parts.append(QCoreApplication::translate("Import", "%1 sessions left").arg(*person.sessionsLeft));
    return parts.join(u" · "_s);
}

} // namespace

ImportDialog::ImportDialog(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_commands(commands), m_locale(locale)
{
    setWindowTitle(tr("Import clients?"));
    resize(640, 620);
    auto* column = columnLayout(this, 12, {20, 20, 20, 20});
    column->addWidget(new Text(theme, windowTitle(), Type::Panel, &Tokens::text, 600, this));
    auto* sentence =
        new Text(theme,
                 tr("A client list (CSV) of another program, or an address book (vCard). Nothing is written before "
                    "you confirm, nobody gets a message, and one Undo takes all of it back."),
                 Type::Body, &Tokens::text2, 0, this);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* place = new QWidget(this);
    auto* placeRow = rowLayout(place, 8);
    m_file = new Field(theme, tr("File"), place);
    m_file->setObjectName(u"importFile"_s);
    m_file->setAccessibleName(tr("File"));
    auto* browse = new Button(theme, tr("Choose…"), Button::Kind::Default, u"folder-open"_s, place);
    placeRow->addWidget(m_file, 1);
    placeRow->addWidget(browse);
    column->addWidget(place);
    m_strip = new Strip(theme, Strip::Tone::Warn, u"triangle-alert"_s, {}, {}, this);
    m_strip->hide();
    column->addWidget(m_strip);
    m_orderRow = new QWidget(this);
    auto* orderLayout = rowLayout(m_orderRow, 8);
    orderLayout->addWidget(new Text(theme, tr("Dates are written with"), Type::Body, &Tokens::text, 0, m_orderRow));
    m_order = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch,
                            {tr("not chosen"), tr("the day first"), tr("the month first")}, m_orderRow);
    m_order->setObjectName(u"importDateOrder"_s);
    orderLayout->addWidget(m_order);
    orderLayout->addStretch();
    m_orderRow->hide();
    column->addWidget(m_orderRow);

    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inner = new QWidget(area);
    m_body = columnLayout(inner, 4, {0, 0, 12, 0});
    area->setWidget(inner);
    column->addWidget(area, 1);

    m_counts = new Text(theme, {}, Type::Body, &Tokens::text, 600, this);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    auto* answers = new QWidget(this);
    auto* row = rowLayout(answers, 8);
    m_rejects = new Button(theme, tr("Save rejected rows…"), Button::Kind::Default, {}, answers);
    m_rejects->hide();
    auto* cancel = new Button(theme, tr("Cancel"), Button::Kind::Default, {}, answers);
    m_import = new Button(theme, tr("Import"), Button::Kind::Primary, u"upload"_s, answers);
    m_import->setObjectName(u"importAccept"_s);
    m_import->setEnabled(false);
    row->addWidget(m_rejects);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_import);
    column->addWidget(answers);

    connect(browse, &Button::clicked, this, &ImportDialog::choose);
    connect(m_file, &QLineEdit::editingFinished, this,
            [this] { setFile(QDir::fromNativeSeparators(m_file->text().trimmed())); });
    connect(m_order, &ChoiceBar::chosen, this, [this](int index) {
        m_request.dateOrder = index == 1   ? std::optional(storage::DateOrder::DayMonthYear)
                              : index == 2 ? std::optional(storage::DateOrder::MonthDayYear)
                                           : std::nullopt;
        preview();
    });
    connect(m_rejects, &Button::clicked, this, &ImportDialog::saveRejects);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_import, &Button::clicked, this, &ImportDialog::importNow);
}

void ImportDialog::choose()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import clients"), {}, tr("Client lists and address books (*.csv *.txt *.tsv *.vcf);;All files (*)"));
    if (!file.isEmpty())
        setFile(file);
}

void ImportDialog::setFile(const QString& file)
{
    if (file.isEmpty() || file == m_request.file)
        return;
    m_request = {};
    m_request.file = file;
    m_request.kind = file.endsWith(u".vcf"_s, Qt::CaseInsensitive) ? PeopleRequest::Kind::AddressBook
                                                                   : PeopleRequest::Kind::ClientList;
    m_file->setText(QDir::toNativeSeparators(file));
    m_orderRow->hide();
    m_order->setCurrent(0);
    preview();
}

void ImportDialog::preview()
{
    if (m_request.file.isEmpty())
        return;
    auto shown = previewPeople(m_commands.store(), m_request);
    if (!shown) {
        showProblem(shown.error());
        return;
    }
    m_shown = std::move(*shown);
    m_strip->hide();
    showPreview();
}

void ImportDialog::showProblem(const models::Error& error)
{
    emptyLayout(m_body);
    m_counts->setText({});
    m_rejects->hide();
    m_import->setEnabled(false);
    m_strip->setText(sentence(error.message.section(u" Say which with"_s, 0, 0)));
    m_strip->show();
    m_orderRow->setVisible(error.code == models::ErrorCode::Ambiguous || m_request.dateOrder);
}

void ImportDialog::addHeading(const QString& words)
{
    m_body->addSpacing(m_body->count() > 0 ? 12 : 0);
    m_body->addWidget(new SectionHeading(m_theme, words));
}

void ImportDialog::addLine(const QString& words, Ink ink)
{
    auto* line = new Text(m_theme, words, Type::Body, ink);
    line->setWordWrap(true);
    m_body->addWidget(line);
}

void ImportDialog::addColumn(int index)
{
    auto* row = new QWidget;
    auto* layout = rowLayout(row, 8);
    auto* header = new Text(m_theme, m_shown.header[index].simplified(), Type::Body, &Tokens::text, 0, row);
    header->setElided(true);
    auto* field = new Button(m_theme, fieldWords(m_shown.fields[size_t(index)]), Button::Kind::Default, {}, row);
    field->setObjectName(u"importColumn%1"_s.arg(index));
    field->setCompact(true);
    field->setTrailingIconName(u"chevron-down"_s);
    field->setAccessibleName(tr("Column %1 is read as %2").arg(header->text(), field->text()));
    layout->addWidget(header, 1);
    layout->addWidget(field);
    m_body->addWidget(row);
    connect(field, &Button::clicked, this, [this, index, field] {
        QMenu menu(this);
        std::optional<ClientField> picked;
        for (const ClientField choice : fieldChoices())
            menu.addAction(fieldWords(choice), this, [&picked, choice] { picked = choice; });
        menu.exec(field->mapToGlobal(QPoint(0, field->height() + 4)));
        if (!picked)
            return;
        m_request.columns[size_t(index)] = *picked;
        preview();
    });
}

void ImportDialog::showPreview()
{
    emptyLayout(m_body);
    const storage::ImportReport& report = m_shown.report;
    if (!m_shown.fields.empty()) {
        addHeading(tr("Columns, read as %1").arg(m_shown.form));
        for (int i = 0; i < int(m_shown.header.size()) && i < int(m_shown.fields.size()); ++i)
            addColumn(i);
    }
    if (!m_shown.people.empty()) {
        addHeading(tr("The first of them"));
        for (const storage::ImportedClient& person : m_shown.people)
            addLine(personWords(person, m_locale), &Tokens::text2);
    }
    if (!report.rejects.empty()) {
        addHeading(tr("Rows that cannot be taken"));
        for (int i = 0; i < int(report.rejects.size()) && i < kShownRejects; ++i)
            addLine(
                tr("Row %1: %2")
                    .arg(locale().toString(report.rejects[size_t(i)].row), sentence(report.rejects[size_t(i)].reason)),
                &Tokens::danger);
        if (int(report.rejects.size()) > kShownRejects)
            addLine(tr("and %1 more").arg(locale().toString(int(report.rejects.size()) - kShownRejects)),
                    &Tokens::danger);
    }
    m_body->addStretch();
    m_counts->setText(tr("%1 read: %2 new, %3 changed, %4 the same, %5 rejected")
                          .arg(locale().toString(report.read), locale().toString(report.added),
                               locale().toString(report.changed), locale().toString(report.same),
                               locale().toString(qsizetype(report.rejects.size()))));
    const int taken = report.added + report.changed;
    m_import->setEnabled(taken > 0);
    m_import->setText(taken == 0   ? tr("Nothing to import")
                      : taken == 1 ? tr("Import 1 client")
                                   : tr("Import %1 clients").arg(taken));
    m_rejects->setVisible(!report.rejects.empty() && !m_shown.fields.empty());
}

void ImportDialog::saveRejects()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save rejected rows"), u"rejected-rows.csv"_s, tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (auto saved = writeRejectedRows(file, m_shown); !saved) {
        m_strip->setText(sentence(saved.error().message));
        m_strip->show();
    }
}

void ImportDialog::importNow()
{
    auto done = importPeople(m_commands.store(), m_request);
    if (!done) {
        showProblem(done.error());
        return;
    }
    m_shown = std::move(*done);
    accept();
}

} // namespace ui
