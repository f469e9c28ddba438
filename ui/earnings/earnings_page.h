// EarningsPage: the content of the Earnings screen - five figures, the chart, the payments of the period.
#pragma once

#include "ui/core/earnings/payments_item_model.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QScrollArea>

namespace ui
{

class Button;
class EarningsChart;
class EmptyState;
class FigureCard;
class FilterChip;
class TableView;
class Text;

/// Shows an EarningsView. Its cards and chips filter the table; everything else it asks for by signals.
class EarningsPage : public QScrollArea
{
    Q_OBJECT

public:
    EarningsPage(Theme& theme, const QLocale& locale, QWidget* parent = nullptr);

    void show(earnings::EarningsView view, const models::Zone& zone);
    void setPrivate(bool isPrivate);
    /// Marks a card as chosen and filters the table to its rows; Owed marks only.
    void chooseFigure(std::optional<earnings::Figure> figure);
    const earnings::EarningsView& view() const { return m_view; }
    earnings::PaymentsItemModel& model() const { return *m_model; }
    FigureCard& card(earnings::Figure figure) const { return *m_cards[size_t(figure)]; }
    EarningsChart& chart() const { return *m_chart; }
    TableView& table() const { return *m_table; }

Q_SIGNALS:
    void monthOpened(QDate firstDay);
    void upRequested();
    void owedRequested();
    void paymentChosen(const models::Uuid& payment);
    void recordRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCards(QWidget* parent);
    QWidget* buildChartHead(QWidget* parent);
    QWidget* buildTableHead(QWidget* parent);
    void buildTable(QWidget* parent);
    void onFigure(earnings::Figure figure);
    void retell();
    void fitTable();
    void fitColumns();
    int statusWidth() const;
    void retitleTable();

    Theme& m_theme;
    QLocale m_locale;
    earnings::EarningsView m_view;
    earnings::PaymentsItemModel* m_model;
    bool m_private = false;
    QWidget* m_cardRow = nullptr;
    QWidget* m_chartHead = nullptr;
    QWidget* m_tableHead = nullptr;
    std::array<FigureCard*, earnings::kFigures> m_cards{};
    EarningsChart* m_chart = nullptr;
    Text* m_tableTitle = nullptr;
    std::array<FilterChip*, earnings::kPaymentFilters> m_chips{};
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_emptyRecord = nullptr;
    Button* m_emptyClear = nullptr;
    Text* m_elsewhere = nullptr;
};

} // namespace ui
