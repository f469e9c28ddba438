// The words and buttons of a desk that does not open.
#include "ui/shell/failure_page.h"

#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/text.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QClipboard>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui
{

QString FailurePage::titleOf(models::ErrorCode code)
{
    using models::ErrorCode;
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
    default:
        return tr("The desk could not be opened");
    }
}

QString FailurePage::whatIsSafe(models::ErrorCode code)
{
    using models::ErrorCode;
    switch (code) {
    case ErrorCode::NewerSchema:
        return tr("Nothing was changed. Install the newer version to open it.");
    case ErrorCode::Corrupt:
        return tr("Nothing was written to it. Bring a backup back with: trainerdesk-cli restore FILE");
    case ErrorCode::Locked:
        return tr("Nothing is lost. Close the other program, or wait a moment, and try again.");
    case ErrorCode::Full:
        return tr("What was saved before is safe. Free some space and try again.");
    case ErrorCode::ReadOnly:
        return tr("Nothing is lost. Give yourself the right to write to the folder and try again.");
    case ErrorCode::Foreign:
        return tr("The file was not touched. Choose another folder with --data.");
    default:
        return tr("What was saved before was not touched. Check the folder and try again.");
    }
}

FailurePage::FailurePage(Theme& theme, const models::Error& error, const QString& folder, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(u"failure"_s);
    setWindowTitle(u"TrainerDesk"_s);
    setMinimumSize(640, 480);
    auto* across = rowLayout(this, 0);
    across->addStretch(1);
    auto* box = new QWidget;
    box->setFixedWidth(520);
    across->addWidget(box);
    across->addStretch(1);
    auto* column = columnLayout(box, 0);
    column->addStretch(2);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(u"triangle-alert"_s, 32, theme->danger, devicePixelRatioF()));
    column->addWidget(mark);
    column->addSpacing(16);
    const auto paragraph = [&](const QString& words, Type type, Ink ink) {
        auto* text = new Text(theme, words, type, ink);
        text->setWordWrap(true);
        column->addWidget(text);
        return text;
    };
    paragraph(titleOf(error.code), Type::Screen, &Tokens::text)->setObjectName(u"failureTitle"_s);
    column->addSpacing(8);
    paragraph(sentence(error.message), Type::Long, &Tokens::text);
    column->addSpacing(8);
    paragraph(whatIsSafe(error.code), Type::Long, &Tokens::text2)->setObjectName(u"failureSafe"_s);
    column->addSpacing(16);
    column->addWidget(new Hairline(theme));
    column->addSpacing(12);
    paragraph(tr("Folder: %1\nCode: %2").arg(folder, models::codeWord(error.code)), Type::Small, &Tokens::text3);
    column->addSpacing(24);
    auto* buttons = rowLayout(nullptr, 8);
    auto* retry = new Button(theme, tr("Try again"), Button::Kind::Primary, u"refresh-cw"_s);
    auto* open = new Button(theme, tr("Open the folder"), Button::Kind::Default, u"folder-open"_s);
    auto* copy = new Button(theme, tr("Copy details"), Button::Kind::Default, u"copy"_s);
    auto* quit = new Button(theme, tr("Quit"), Button::Kind::Quiet);
    buttons->addWidget(retry);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addWidget(quit);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(retry, &QPushButton::clicked, this, &FailurePage::retryRequested);
    connect(quit, &QPushButton::clicked, this, &FailurePage::quitRequested);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(copy, &QPushButton::clicked, this, [error, folder] {
        QGuiApplication::clipboard()->setText(u"%1\n%2\n%3"_s.arg(models::codeWord(error.code), error.message, folder));
    });
    setAccessibleName(titleOf(error.code));
}

void FailurePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
}

} // namespace ui
