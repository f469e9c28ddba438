// The questions of an export.
#include "ui/earnings/export_dialog.h"

#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui
{

ExportDialog::ExportDialog(Theme& theme, const QString& what, const QString& name, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Export payouts as CSV?"));
    setMinimumWidth(480);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    auto* column = columnLayout(this, 16, {20, 20, 20, 20});
    column->addWidget(new Text(theme, windowTitle(), Type::Panel, &Tokens::text, 600, this));
    auto* words = new Text(theme, what, Type::Body, &Tokens::text2, 0, this);
    words->setWordWrap(true);
    column->addWidget(words);

    m_profile =
        new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {tr("For a spreadsheet"), tr("For another program")}, this);
    m_profile->setObjectName(u"exportProfile"_s);
    m_profile->setStretched(true);
    column->addWidget(new FormField(theme, tr("Form"), m_profile,
                                    tr("A spreadsheet gets your separators, a program plain commas."), this));

    auto* place = new QWidget(this);
    auto* placeRow = rowLayout(place, 8);
    m_file = new Field(theme, {}, place);
    m_file->setObjectName(u"exportFile"_s);
    m_file->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
    auto* browse = new Button(theme, tr("Choose…"), Button::Kind::Default, u"folder-open"_s, place);
    placeRow->addWidget(m_file, 1);
    placeRow->addWidget(browse);
    m_fileField = new FormField(theme, tr("File"), place, tr("A summary by month is written beside it."), this);
    column->addWidget(m_fileField);

    auto* people = new QWidget(this);
    auto* peopleRow = rowLayout(people, 8);
    m_people = new Switch(theme, tr("With names and mail addresses"), people);
    m_people->setObjectName(u"exportPeople"_s);
    m_people->setCheckable(true);
    m_people->setChecked(true);
    peopleRow->addWidget(m_people);
    peopleRow->addWidget(new Text(theme, tr("With names and mail addresses"), Type::Body, &Tokens::text, 0, people));
    peopleRow->addStretch();
    column->addWidget(people);

    auto* answers = new QWidget(this);
    auto* row = rowLayout(answers, 8);
    auto* cancel = new Button(theme, tr("Cancel"), Button::Kind::Default, {}, answers);
    auto* write = new Button(theme, tr("Export"), Button::Kind::Primary, u"download"_s, answers);
    write->setObjectName(u"exportAccept"_s);
    write->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(write);
    column->addWidget(answers);
    connect(browse, &Button::clicked, this, &ExportDialog::choose);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(write, &Button::clicked, this, &ExportDialog::check);
}

QString ExportDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

earnings::CsvFor ExportDialog::form() const
{
    return m_profile->current() == 0 ? earnings::CsvFor::Spreadsheet : earnings::CsvFor::Program;
}

bool ExportDialog::withPeople() const
{
    return m_people->isChecked();
}

void ExportDialog::choose()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export payouts"), file(), tr("CSV (*.csv)"));
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::check()
{
    if (!file().isEmpty() && QFileInfo(QFileInfo(file()).absolutePath()).isDir()) {
        accept();
        return;
    }
    m_fileField->setProblem(file().isEmpty() ? tr("Say where the file goes.") : tr("There is no such folder."));
}

} // namespace ui
