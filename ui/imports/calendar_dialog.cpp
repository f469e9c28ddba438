// The preview of a calendar import.
#include "ui/imports/calendar_dialog.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
constexpr qsizetype kShownEvents = 50;
}

CalendarDialog::CalendarDialog(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_commands(commands), m_locale(locale)
{
    setObjectName(u"calendarImport"_s);
    setWindowTitle(tr("Import a calendar?"));
    resize(640, 560);
    auto* column = columnLayout(this, 12, {20, 20, 20, 20});
    column->addWidget(new Text(theme, windowTitle(), Type::Panel));
    auto* sentence = new Text(
        theme,
        tr("Events with a known client and service become bookings, others block their time. Nothing is written before you "
           "confirm, nobody gets a message, and one Undo takes all of it back."),
        Type::Body, &Tokens::text2);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* place = rowLayout(nullptr, 8);
    m_file = new Field(theme, tr("File"));
    m_file->setObjectName(u"calendarFile"_s);
    m_file->setAccessibleName(tr("File"));
    auto* browse = new Button(theme, tr("Choose…"), Button::Kind::Default, u"folder-open"_s);
    place->addWidget(m_file, 1);
    place->addWidget(browse);
    column->addLayout(place);
    m_strip = new Strip(theme, Strip::Tone::Danger, u"triangle-alert"_s, {});
    m_strip->setObjectName(u"calendarTrouble"_s);
    m_strip->hide();
    column->addWidget(m_strip);
    m_create = new QCheckBox(tr("Make clients of names that are not known yet (after “PT”, “with” and the like)"));
    m_create->setObjectName(u"calendarCreateClients"_s);
    column->addWidget(m_create);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inner = new QWidget;
    m_body = columnLayout(inner, 4, {0, 0, 12, 0});
    area->setWidget(inner);
    column->addWidget(area, 1);
    m_counts = new Text(theme, {}, Type::Body, &Tokens::text, 600);
    m_counts->setObjectName(u"calendarCounts"_s);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    auto* row = rowLayout(nullptr, 8);
    auto* cancel = new Button(theme, tr("Cancel"));
    m_import = new Button(theme, tr("Import"), Button::Kind::Primary, u"upload"_s);
    m_import->setObjectName(u"calendarAccept"_s);
    m_import->setEnabled(false);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(browse, &Button::clicked, this, &CalendarDialog::choose);
    connect(m_file, &QLineEdit::editingFinished, this,
            [this] { setFile(QDir::fromNativeSeparators(m_file->text().trimmed())); });
    connect(m_create, &QCheckBox::toggled, this, [this](bool on) {
        m_request.createClients = on;
        preview();
    });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_import, &Button::clicked, this, &CalendarDialog::importNow);
}

void CalendarDialog::choose()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import a calendar"), {}, tr("Calendars (*.ics *.ical);;All files (*)"));
    if (!file.isEmpty())
        setFile(file);
}

void CalendarDialog::setFile(const QString& file)
{
    if (file.isEmpty() || file == m_request.file)
        return;
    m_request.file = file;
    m_file->setText(QDir::toNativeSeparators(file));
    preview();
}

void CalendarDialog::preview()
{
    if (m_request.file.isEmpty())
        return;
    auto report = previewSessions(m_commands, m_request);
    if (!report) {
        showProblem(report.error());
        return;
    }
    m_report = std::move(*report);
    m_strip->hide();
    showReport();
}

void CalendarDialog::showProblem(const models::Error& error)
{
    emptyLayout(m_body);
    m_counts->setText({});
    m_import->setEnabled(false);
    m_strip->setText(error.message);
    m_strip->setAccessibleName(error.message);
    m_strip->show();
}

void CalendarDialog::addLines(const QString& heading, const QStringList& lines, Ink ink)
{
    if (lines.isEmpty())
        return;
    m_body->addSpacing(m_body->count() > 0 ? 12 : 0);
    m_body->addWidget(new SectionHeading(m_theme, heading, m_locale.toString(lines.size())));
    for (const QString& line : lines.first(std::min(lines.size(), kShownEvents))) {
        auto* text = new Text(m_theme, line, Type::Body, ink);
        text->setWordWrap(true);
        m_body->addWidget(text);
    }
    if (lines.size() > kShownEvents)
        m_body->addWidget(
            new Text(m_theme, tr("and %Ln more", nullptr, int(lines.size() - kShownEvents)), Type::Body, ink));
}

void CalendarDialog::showReport()
{
    emptyLayout(m_body);
    addLines(tr("New clients"), m_report.clientsCreated, &Tokens::text2);
    addLines(tr("New services, without a price"), m_report.servicesCreated, &Tokens::text2);
    QStringList rejects;
    for (const storage::CalendarReject& reject : m_report.rejects)
        rejects.append(tr("%1: %2", "an event and why it is not taken")
                           .arg(reject.summary.isEmpty() ? reject.start : reject.summary, reject.reason));
    addLines(tr("Events that cannot be taken"), rejects, &Tokens::danger);
    m_body->addStretch();
    m_counts->setText(tr("%1 read: %2 new, %3 changed, %4 the same, %5 rejected. %6 bookings, %7 blocked times.")
                          .arg(m_locale.toString(m_report.read), m_locale.toString(m_report.added),
                               m_locale.toString(m_report.changed), m_locale.toString(m_report.same),
                               m_locale.toString(qsizetype(m_report.rejects.size())),
                               m_locale.toString(m_report.bookings), m_locale.toString(m_report.busyBlocks)));
    const bool any = m_report.added + m_report.changed > 0;
    m_import->setEnabled(any);
    m_import->setText(any ? tr("Import %Ln event(s)", nullptr, m_report.added + m_report.changed)
                          : tr("Nothing to import"));
}

void CalendarDialog::importNow()
{
    auto done = importSessions(m_commands, m_request);
    if (!done) {
        showProblem(done.error());
        return;
    }
    m_report = std::move(*done);
    accept();
}

void CalendarDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->raised);
}

} // namespace ui
