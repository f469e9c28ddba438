// The words and buttons of a desk that does not open.
#include "ui/shell/failure_page.h"

#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/text.h"

#include <QDesktopServices>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui
{

QString FailurePage::titleOf(models::ErrorCode code, Moment moment)
{
    using models::ErrorCode;
    const bool open = moment == Moment::Open;
    switch (code) {
    case ErrorCode::NewerSchema:
        return tr("This desk was written by a newer TrainerDesk");
    case ErrorCode::Corrupt:
        return tr("The desk's file is damaged");
    case ErrorCode::Locked:
        return tr("Another program holds this desk");
    case ErrorCode::Full:
        return tr("There is no room on the disk");
    case ErrorCode::ReadOnly:
        return tr("The desk may only be read");
    case ErrorCode::Foreign:
        return tr("This file is not a desk");
    case ErrorCode::NotFound:
        return open ? tr("The desk's file has disappeared") : tr("The desk could not be opened");
    case ErrorCode::Stale:
        return open ? tr("Another file stands in the desk's place") : tr("The desk could not be opened");
    default:
        return open ? tr("The disk does not answer") : tr("The desk could not be opened");
    }
}

QString FailurePage::whatIsSafe(models::ErrorCode code, Moment moment)
{
    using models::ErrorCode;
    if (moment == Moment::Open) {
        switch (code) {
        case ErrorCode::Full:
            return tr(
                "What was saved before is safe, and what you typed is still there behind this page. Free some space, go back and save again.");
        case ErrorCode::ReadOnly:
            return tr(
                "What was saved before is safe, and what you typed is still there behind this page. Give yourself the right to write to the folder, "
                "go back and save again.");
        case ErrorCode::Corrupt:
            return tr("Nothing more is written to it. Export a copy of what can be read, then restore a backup.");
        case ErrorCode::NotFound:
            return tr(
                "Everything up to now is still held open. Export a copy before you close the program, or put the file back and try again.");
        case ErrorCode::Stale:
            return tr(
                "Nothing is written to either. Export a copy of the desk you were working on, or open the new file.");
        default:
            return tr(
                "What was saved before was not touched, and what you typed is still there behind this page. Check the disk and try again.");
        }
    }
    switch (code) {
    case ErrorCode::NewerSchema:
        return tr("Nothing was changed. Install the newer version to open it.");
    case ErrorCode::Corrupt:
        return tr(
            "Nothing was written to it. Export a copy for whoever can repair it, then restore a backup: the damaged file is kept beside.");
    case ErrorCode::Locked:
        return tr("Nothing is lost. Close the other program, or wait a moment, and try again.");
    case ErrorCode::Full:
        return tr("What was saved before is safe. Free some space and try again.");
    case ErrorCode::ReadOnly:
        return tr(
            "Nothing is lost. Give yourself the right to write to the folder and try again, or export a copy to work with.");
    case ErrorCode::Foreign:
        return tr("The file was not touched. Choose another folder with --data.");
    default:
        return tr("What was saved before was not touched. Check the folder and try again.");
    }
}

FailurePage::FailurePage(Theme& theme, const models::Error& error, const QString& folder, Moment moment,
                         QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(u"failure"_s);
    setWindowTitle(u"TrainerDesk"_s);
    setMinimumSize(640, 480);
    auto* across = rowLayout(this, 0);
    across->addStretch(1);
    auto* box = new QWidget;
    box->setFixedWidth(560);
    across->addWidget(box);
    across->addStretch(1);
    auto* column = columnLayout(box, 0);
    column->addStretch(2);
    auto* mark = new QLabel;
    const auto draw = [this, mark] {
        mark->setPixmap(iconPixmap(u"triangle-alert"_s, 32, m_theme->danger, devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    column->addWidget(mark);
    column->addSpacing(16);
    const auto paragraph = [&](const QString& words, Type type, Ink ink) {
        auto* text = new Text(theme, words, type, ink);
        text->setWordWrap(true);
        column->addWidget(text);
        return text;
    };
    paragraph(titleOf(error.code, moment), Type::Screen, &Tokens::text)->setObjectName(u"failureTitle"_s);
    column->addSpacing(8);
    paragraph(sentence(error.message), Type::Long, &Tokens::text);
    column->addSpacing(8);
    paragraph(whatIsSafe(error.code, moment), Type::Long, &Tokens::text2)->setObjectName(u"failureSafe"_s);
    column->addSpacing(16);
    m_told = new Strip(theme, Strip::Tone::Info, u"circle-check"_s, {});
    m_told->setObjectName(u"failureTold"_s);
    m_trouble = new Strip(theme, Strip::Tone::Danger, u"triangle-alert"_s, {});
    m_trouble->setObjectName(u"failureTrouble"_s);
    for (Strip* strip : {m_told, m_trouble}) {
        strip->hide();
        column->addWidget(strip);
    }
    const auto add = [&](QHBoxLayout* row, const QString& name, const QString& words, Button::Kind kind,
                         const QString& icon, auto signal) {
        auto* button = new Button(m_theme, words, kind, icon);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    // What belongs to nobody of ours is neither copied nor replaced; a desk that another program holds is well.
    const bool mayReplace = error.code != models::ErrorCode::Foreign && error.code != models::ErrorCode::Locked;
    const bool behind =
        moment == Moment::Open && (error.code == models::ErrorCode::Full || error.code == models::ErrorCode::ReadOnly ||
                                   error.code == models::ErrorCode::Io);
    auto* first = rowLayout(nullptr, 8);
    if (behind)
        add(first, u"failureBack"_s, tr("Back to what I typed"), Button::Kind::Primary, u"arrow-left"_s,
            &FailurePage::backRequested);
    else
        add(first, u"failureRetry"_s, tr("Try again"), Button::Kind::Primary, u"refresh-cw"_s,
            &FailurePage::retryRequested);
    if (mayReplace) {
        add(first, u"failureExport"_s, tr("Export a copy…"), Button::Kind::Default, u"download"_s,
            &FailurePage::exportRequested);
        add(first, u"failureRestore"_s, tr("Restore a backup…"), Button::Kind::Default, u"history"_s,
            &FailurePage::restoreRequested);
    }
    first->addStretch(1);
    column->addSpacing(8);
    column->addLayout(first);
    column->addSpacing(16);
    column->addWidget(new Hairline(theme));
    column->addSpacing(12);
    paragraph(tr("Folder: %1\nCode: %2").arg(folder, models::codeWord(error.code)), Type::Small, &Tokens::text3);
    column->addSpacing(8);
    auto* second = rowLayout(nullptr, 8);
    add(second, u"failureFolder"_s, tr("Open the folder"), Button::Kind::Quiet, u"folder-open"_s,
        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    add(second, u"failureCopy"_s, tr("Copy details"), Button::Kind::Quiet, u"copy"_s, [error, folder] {
        QGuiApplication::clipboard()->setText(u"%1\n%2\n%3"_s.arg(models::codeWord(error.code), error.message, folder));
    });
    add(second, u"failureQuit"_s, tr("Quit"), Button::Kind::Quiet, {}, &FailurePage::quitRequested);
    second->addStretch(1);
    column->addLayout(second);
    column->addStretch(3);
    setAccessibleName(titleOf(error.code, moment));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FailurePage::tell(const QString& sentence, bool isTrouble)
{
    Strip* shown = isTrouble ? m_trouble : m_told;
    (isTrouble ? m_told : m_trouble)->hide();
    shown->setText(sentence);
    shown->setAccessibleName(sentence);
    shown->show();
}

void FailurePage::keyPressEvent(QKeyEvent* event)
{
    // As a page over a window it lets nothing through to what lies behind.
    event->accept();
}

void FailurePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
}

} // namespace ui
