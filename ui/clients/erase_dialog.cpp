// The question and the receipt.
#include "ui/clients/erase_dialog.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui
{

EraseDialog::EraseDialog(Theme& theme, const QString& name, QWidget* parent)
    : QDialog(parent), m_name(name.simplified())
{
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase %1 for ever?").arg(m_name));
    setMinimumWidth(480);
    m_pages = new QStackedWidget;
    m_pages->addWidget(question(theme));
    m_pages->addWidget(receipt(theme));
    columnLayout(this, 0, {20, 20, 20, 20})->addWidget(m_pages);
}

QWidget* EraseDialog::question(Theme& theme)
{
    auto* page = new QWidget;
    auto* column = columnLayout(page, 16);
    column->addWidget(new Text(theme, windowTitle(), Type::Panel));
    auto* words = new Text(
        theme,
        tr("Name, addresses, health, notes and every other word about this person go, also from the history. Amounts, sessions and points "
           "stay without a name. This cannot be undone, nor can anything that was done to this client before."),
        Type::Body, &Tokens::text2);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* strip = new Strip(theme, Strip::Tone::Info, u"download"_s, tr("The client may want their own file first."),
                            tr("Export everything"));
    strip->setObjectName(u"eraseExport"_s);
    connect(strip, &Strip::actionRequested, this, &EraseDialog::exportRequested);
    column->addWidget(strip);
    m_typed = new Field(theme);
    m_typed->setObjectName(u"eraseName"_s);
    m_typedField = new FormField(theme, tr("Type the name to erase"), m_typed, m_name);
    column->addWidget(m_typedField);
    auto* answers = rowLayout(nullptr, 8);
    auto* erase = new Button(theme, tr("Erase for ever"), Button::Kind::DangerFilled);
    erase->setObjectName(u"eraseConfirm"_s);
    erase->setEnabled(false);
    erase->setAutoDefault(false);
    auto* keep = new Button(theme, tr("Keep client"));
    keep->setObjectName(u"eraseKeep"_s);
    keep->setDefault(true);
    answers->addStretch();
    answers->addWidget(erase);
    answers->addWidget(keep);
    column->addLayout(answers);
    connect(m_typed, &QLineEdit::textChanged, this, [this, erase](const QString& text) {
        m_typedField->setProblem({});
        erase->setEnabled(text.simplified().compare(m_name, Qt::CaseInsensitive) == 0);
    });
    connect(erase, &QPushButton::clicked, this, &EraseDialog::eraseRequested);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

QWidget* EraseDialog::receipt(Theme& theme)
{
    auto* page = new QWidget;
    auto* column = columnLayout(page, 16);
    column->addWidget(new Text(theme, tr("Erased"), Type::Panel));
    auto* words =
        new Text(theme, tr("Keep this receipt for your records. It names nobody."), Type::Body, &Tokens::text2);
    words->setWordWrap(true);
    column->addWidget(words);
    m_receipt = new QPlainTextEdit;
    m_receipt->setObjectName(u"eraseReceipt"_s);
    m_receipt->setReadOnly(true);
    m_receipt->setMinimumHeight(260);
    column->addWidget(m_receipt);
    auto* answers = rowLayout(nullptr, 8);
    auto* save = new Button(theme, tr("Save receipt"), Button::Kind::Default, u"download"_s);
    save->setObjectName(u"eraseSave"_s);
    auto* close = new Button(theme, tr("Done"), Button::Kind::Primary);
    close->setObjectName(u"eraseDone"_s);
    answers->addStretch();
    answers->addWidget(save);
    answers->addWidget(close);
    column->addLayout(answers);
    connect(save, &QPushButton::clicked, this, &EraseDialog::saveReceipt);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void EraseDialog::showReceipt(const QString& receipt)
{
    m_receipt->setPlainText(receipt);
    setWindowTitle(tr("Erased"));
    m_pages->setCurrentIndex(1);
}

void EraseDialog::showProblem(const QString& sentence)
{
    m_typedField->setProblem(sentence);
}

void EraseDialog::saveReceipt()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QFileDialog::getSaveFileName(this, tr("Save receipt"), folder + u"/trainerdesk-erasure.txt"_s,
                                                      tr("Text (*.txt)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const QByteArray text = m_receipt->toPlainText().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_receipt->appendPlainText(
            tr("The receipt could not be written there. It is kept here; choose another place."));
}

} // namespace ui
