// The preview's parts and answers.
#include "ui/print/preview_dialog.h"

#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/print/page_view.h"
#include "ui/print/pdf_file.h"
#include "ui/shell/screen.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui::print
{

PreviewDialog::PreviewDialog(Theme& theme, PaperOrder order, const QLocale& locale, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_order(std::move(order)), m_locale(locale)
{
    setWindowTitle(tr("Print or keep as PDF?"));
    setObjectName(u"printPreview"_s);
    auto* across = rowLayout(this, 0);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_view = new PageView(theme);
    m_scroll->setWidget(m_view);
    across->addWidget(m_scroll, 1);

    auto* side = new QWidget;
    side->setFixedWidth(theme.scaled(264));
    auto* column = columnLayout(side, 16, {20, 20, 20, 20});
    auto* heading = new Text(theme, windowTitle(), Type::Panel);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_count = new Text(theme, {}, Type::Body, &Tokens::text2);
    m_count->setObjectName(u"previewCount"_s);
    column->addWidget(m_count);
    m_trouble = new Strip(theme, Strip::Tone::Danger, u"triangle-alert"_s, {});
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_size = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {tr("A4"), tr("Letter")});
    m_size->setObjectName(u"previewSize"_s);
    m_size->setStretched(true);
    m_size->setCurrent(int(usualSize(locale)));
    column->addWidget(new FormField(theme, tr("Paper"), m_size));
    m_zoom = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {tr("Whole page"), tr("Page width")});
    m_zoom->setObjectName(u"previewZoom"_s);
    m_zoom->setStretched(true);
    column->addWidget(new FormField(theme, tr("View"), m_zoom));
    const auto tick = [&](const QString& words, const QString& name) {
        auto* box = new QCheckBox(words);
        box->setObjectName(name);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PreviewDialog::make);
        return box;
    };
    if (m_order.offersAmounts)
        m_amounts = tick(tr("With amounts"), u"previewAmounts"_s);
    if (m_order.offersHealth)
        m_health = tick(tr("With health notes"), u"previewHealth"_s);
    column->addStretch(1);
    m_print = new Button(theme, tr("Print…"), Button::Kind::Primary, u"printer"_s);
    m_print->setObjectName(u"previewPrint"_s);
    m_save = new Button(theme, tr("Save as PDF…"), Button::Kind::Default, u"download"_s);
    m_save->setObjectName(u"previewSave"_s);
    auto* close = new Button(theme, tr("Close"));
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_print->setEnabled(false);
        m_print->setToolTip(tr("No printer is set up on this computer."));
        auto* why = new Text(theme, tr("No printer is set up on this computer. Save a PDF instead."), Type::Small,
                             &Tokens::text2);
        why->setWordWrap(true);
        column->addWidget(why);
        m_save->setKind(Button::Kind::Primary);
        m_print->setKind(Button::Kind::Default);
    }
    for (Button* button : {m_print, m_save, close})
        column->addWidget(button);
    across->addWidget(side);
    connect(m_size, &ChoiceBar::chosen, this, &PreviewDialog::make);
    connect(m_zoom, &ChoiceBar::chosen, this, &PreviewDialog::fit);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::askPrinter);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::askFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    (m_print->isEnabled() ? m_print : m_save)->setDefault(true);
    const QSize place = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::min(980, place.width() - 80), std::min(760, place.height() - 40));
    make();
}

const PageLayout* PreviewDialog::pages() const
{
    return m_view->pages();
}

void PreviewDialog::make()
{
    const PaperChoice choice{m_amounts && m_amounts->isChecked(), m_health && m_health->isChecked()};
    const auto paper = m_order.make(choice);
    if (!paper) {
        m_view->setLayoutOfPages(nullptr);
        m_count->clear();
        m_save->setEnabled(false);
        m_print->setEnabled(false);
        sayTrouble(sentence(paper.error().message));
        return;
    }
    m_trouble->hide();
    m_view->setLayoutOfPages(std::make_unique<PageLayout>(*paper, PaperSize(m_size->current()), m_locale));
    m_count->setText(tr("%Ln page(s)", nullptr, pages()->pageCount()));
    // The words of the paper are there for a screen reader too.
    m_view->setAccessibleName(paper->title);
    m_view->setAccessibleDescription(paper->text());
    fit();
}

void PreviewDialog::fit()
{
    if (!pages())
        return;
    const QSizeF page = pages()->pageSize();
    const double across = (m_scroll->width() - 32 - m_scroll->verticalScrollBar()->sizeHint().width()) / page.width();
    const double down = (m_scroll->height() - 32) / page.height();
    m_view->setScale(std::max(0.2, m_zoom->current() == 0 ? std::min(across, down) : across));
}

void PreviewDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    layout()->activate();
    fit();
}

void PreviewDialog::sayTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
}

void PreviewDialog::askFile()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), QDir(folder).filePath(m_order.fileName % u".pdf"_s), tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        savePdf(file);
}

void PreviewDialog::savePdf(const QString& file)
{
    if (!pages())
        return;
    const auto written = writePdf(*pages(), file);
    if (!written) {
        sayTrouble(sentence(written.error().message));
        return;
    }
    Q_EMIT saved(file, *written);
    accept();
}

void PreviewDialog::askPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages()->title());
    printer.setPageSize(QPageSize(PaperSize(m_size->current()) == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The page may have been changed in the printer's dialog; ours is laid out for the size chosen here.
    if (!paintPages(*pages(), printer, printer.resolution())) {
        sayTrouble(tr("The printer did not take the pages. Check it, or save a PDF instead."));
        return;
    }
    Q_EMIT printed(pages()->pageCount());
    accept();
}

void showPreview(Screen& screen, Theme& theme, PaperOrder order, const QLocale& locale, QWidget* window)
{
    auto* dialog = new PreviewDialog(theme, std::move(order), locale, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PreviewDialog::saved, &screen, [&screen](const QString& file, int pages) {
        const QString folder = QFileInfo(file).absolutePath();
        Q_EMIT screen.toastRequested(
            {PreviewDialog::tr("%Ln page(s) in %1", "written to a file", pages).arg(QFileInfo(file).fileName()), false,
             PreviewDialog::tr("Show in folder"),
             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    });
    QObject::connect(dialog, &PreviewDialog::printed, &screen, [&screen](int pages) {
        Q_EMIT screen.toastRequested(
            {PreviewDialog::tr("%Ln page(s) sent to the printer", nullptr, pages), false, {}, {}});
    });
    dialog->open();
}

} // namespace ui::print
