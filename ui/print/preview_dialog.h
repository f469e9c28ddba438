// PreviewDialog: how a paper will come out; its size, what may stand on it, and the ways to get it.
#pragma once

#include "models/result.h"
#include "ui/kit/theme.h"
#include "ui/print/page_layout.h"

#include <QDialog>

class QCheckBox;
class QScrollArea;

namespace ui
{
class Button;
class ChoiceBar;
class Screen;
class Strip;
class Text;
} // namespace ui

namespace ui::print
{

class PageView;

/// A paper that can be made, as often as a tick changes.
struct PaperOrder {
    QString fileName; ///< proposed for the PDF, without its ending
    std::function<models::Result<Paper>(const PaperChoice&)> make;
    bool offersAmounts = false;
    bool offersHealth = false;
};

class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(Theme& theme, PaperOrder order, const QLocale& locale, QWidget* parent = nullptr);

    /// The paper as it is shown; nullptr when it could not be made.
    const PageLayout* pages() const;
    /// Writes the shown pages and closes; a failure is said in the dialog.
    void savePdf(const QString& file);

Q_SIGNALS:
    void saved(const QString& file, int pages);
    void printed(int pages);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void make();
    void fit();
    void askFile();
    void askPrinter();
    void sayTrouble(const QString& sentence);

    Theme& m_theme;
    PaperOrder m_order;
    QLocale m_locale;
    PageView* m_view;
    QScrollArea* m_scroll;
    Strip* m_trouble;
    ChoiceBar* m_size;
    ChoiceBar* m_zoom;
    QCheckBox* m_amounts = nullptr;
    QCheckBox* m_health = nullptr;
    Text* m_count;
    Button* m_print;
    Button* m_save;
};

/// Opens the preview over a screen's window; the screen says where the PDF is.
void showPreview(Screen& screen, Theme& theme, PaperOrder order, const QLocale& locale, QWidget* window);

} // namespace ui::print
