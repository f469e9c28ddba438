// Building and filling the content.
#include "ui/earnings/earnings_page.h"

#include "ui/core/wording.h"
#include "ui/earnings/earnings_chart.h"
#include "ui/earnings/figure_card.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;
using ui::earnings::Figure;
using ui::earnings::PaidFor;
using ui::earnings::PaymentFilter;
using ui::earnings::PaymentsItemModel;

namespace ui
{

namespace
{

constexpr int kStatusWidth = 132; ///< px of content of the column, at least

/// One entry of the legend: a mark of 12 and its word.
class LegendMark : public QWidget
{
public:
    LegendMark(Theme& theme, std::optional<PaidFor> part, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_part(part)
    {
        setFixedSize(12, 12);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintPartMark(painter, m_theme, rect(), m_part);
    }

private:
    Theme& m_theme;
    std::optional<PaidFor> m_part;
};

/// Made-up months for the empty state.
std::vector<earnings::MonthBar> exampleBars(const std::vector<earnings::MonthBar>& months)
{
    constexpr int kShape[] = {42, 30, 55, 60, 48, 52, 70, 58, 62, 60, 72, 66};
    std::vector<earnings::MonthBar> bars = months;
    for (size_t i = 0; i < bars.size(); ++i) {
        bars[i].sessions = models::Minor{kShape[i % 12] * 600};
        bars[i].packs = models::Minor{kShape[(i + 5) % 12] * 400};
    }
    return bars;
}

} // namespace

EarningsPage::EarningsPage(Theme& theme, const QLocale& locale, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_locale(locale), m_model(new PaymentsItemModel({}, locale, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // The bar lies over the padding at the end, so that cards, chart and table end at one edge.
    verticalScrollBar()->setProperty("overlaid", true);
    verticalScrollBar()->parentWidget()->installEventFilter(this);
    auto* inner = new QWidget(this);
    inner->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    auto* column = columnLayout(inner, 0);
    buildCards(inner);
    column->addWidget(m_cardRow);
    m_chartHead = buildChartHead(inner);
    column->addWidget(m_chartHead);
    m_chart = new EarningsChart(theme, locale, inner);
    column->addWidget(m_chart);
    column->addSpacing(4);
    m_tableHead = buildTableHead(inner);
    column->addWidget(m_tableHead);
    buildTable(inner);
    column->addWidget(m_table);
    m_empty = new EmptyState(theme, u"wallet"_s, {}, {}, inner);
    m_emptyRecord = new Button(theme, tr("Record a payment"), Button::Kind::Primary, u"plus"_s, inner);
    m_emptyClear = new Button(theme, tr("Clear filters"), Button::Kind::Default, {}, inner);
    m_empty->setButtons({m_emptyRecord, m_emptyClear});
    column->addWidget(m_empty, 1, Qt::AlignHCenter);
    m_elsewhere = new Text(theme, {}, Type::Small, &Tokens::text2, 0, inner);
    m_elsewhere->setContentsMargins(20, 12, 20, 16);
    column->addWidget(m_elsewhere);
    // All that is left over goes here: a short table leaves the cards as they are.
    column->addStretch(1);
    m_empty->hide();
    m_elsewhere->hide();
    setWidget(inner);
    connect(m_chart, &EarningsChart::monthOpened, this, &EarningsPage::monthOpened);
    connect(m_chart, &EarningsChart::upRequested, this, &EarningsPage::upRequested);
    connect(m_emptyRecord, &Button::clicked, this, &EarningsPage::recordRequested);
    connect(m_emptyClear, &Button::clicked, this, [this] {
        m_chips[0]->click();
        chooseFigure(std::nullopt);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EarningsPage::fitTable);
    connect(&theme, &Theme::changed, this, [this] {
        fitTable();
        update();
    });
}

void EarningsPage::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme->surface);
    QScrollArea::paintEvent(event);
}

bool EarningsPage::eventFilter(QObject* watched, QEvent* event)
{
    // Qt begins an overlaid bar below the first header it finds anywhere inside; ours scrolls with the page.
    auto* lane = verticalScrollBar()->parentWidget();
    if (watched == lane && (event->type() == QEvent::Move || event->type() == QEvent::Resize) && lane->y() != 0)
        lane->setGeometry(lane->x(), 0, lane->width(), height());
    return QScrollArea::eventFilter(watched, event);
}

void EarningsPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    constexpr int end = 20;
    for (QWidget* row : {m_cardRow, m_chartHead, m_tableHead})
        row->layout()->setContentsMargins(20, row == m_cardRow ? 16 : 0, end, row == m_cardRow ? 16 : 0);
    m_chart->setEndPadding(end);
    fitColumns();
}

void EarningsPage::fitColumns()
{
    // In a narrow place the columns that the others imply go first; "For" keeps room for its words.
    const int needed =
        40 + 7 * 16 + 104 + 168 + 150 + 80 + 80 + 64 + 80 + m_table->columns()[PaymentsItemModel::State].width;
    int lacking = m_theme.scaled(needed) - viewport()->width();
    const std::pair<int, int> byImportance[] = {
        {PaymentsItemModel::How, 96}, {PaymentsItemModel::Fee, 80}, {PaymentsItemModel::Gross, 96}};
    for (const auto& [column, width] : byImportance) {
        m_table->setColumnHidden(column, lacking > 0);
        lacking -= m_theme.scaled(width);
    }
    m_table->fitColumns();
}

int EarningsPage::statusWidth() const
{
    QSet<QString> words;
    for (int row = 0; row < m_model->rowCount(); ++row)
        words.insert(m_model->index(row, PaymentsItemModel::State).data().toString());
    int widest = 0;
    for (const QString& word : std::as_const(words))
        widest = std::max(widest, chipWidth(m_theme, word, true));
    // As at text size 100 %; other languages have longer words than "Refund".
    return std::max(kStatusWidth, widest * kStatusWidth / m_theme.scaled(kStatusWidth) + 1);
}

void EarningsPage::buildCards(QWidget* parent)
{
    m_cardRow = new QWidget(parent);
    auto* row = rowLayout(m_cardRow, 12, {20, 16, 20, 16});
    for (int i = 0; i < earnings::kFigures; ++i) {
        const auto figure = Figure(i);
        auto* card = new FigureCard(m_theme, figureTitle(figure), m_cardRow);
        card->setObjectName(u"figure%1"_s.arg(i));
        connect(card, &FigureCard::clicked, this, [this, figure] { onFigure(figure); });
        m_cards[size_t(i)] = card;
        row->addWidget(card, 1);
    }
}

QWidget* EarningsPage::buildChartHead(QWidget* parent)
{
    auto* head = new QWidget(parent);
    head->setMinimumHeight(28);
    auto* row = rowLayout(head, 16, {20, 0, 20, 0});
    row->addWidget(new Text(m_theme, tr("Gross by month"), Type::Body, &Tokens::text, 600, head));
    row->addStretch();
    const std::pair<std::optional<PaidFor>, QString> entries[] = {{PaidFor::Session, tr("Sessions")},
                                                                  {PaidFor::Pack, tr("Packages")},
                                                                  {PaidFor::Other, tr("Other")},
                                                                  {std::nullopt, tr("Refunds")}};
    for (const auto& [part, word] : entries) {
        auto* entry = new QWidget(head);
        auto* pair = rowLayout(entry, 4);
        pair->addWidget(new LegendMark(m_theme, part, entry));
        pair->addWidget(new Text(m_theme, word, Type::Small, &Tokens::text2, 0, entry));
        row->addWidget(entry);
    }
    return head;
}

QWidget* EarningsPage::buildTableHead(QWidget* parent)
{
    auto* head = new QWidget(parent);
    head->setMinimumHeight(40);
    auto* row = rowLayout(head, 8, {20, 0, 20, 0});
    m_tableTitle = new Text(m_theme, {}, Type::Body, &Tokens::text, 600, head);
    row->addWidget(m_tableTitle);
    row->addSpacing(8);
    for (int i = 0; i < earnings::kPaymentFilters; ++i) {
        const auto filter = PaymentFilter(i);
        auto* chip = new FilterChip(m_theme, filterWords(filter), head);
        chip->setObjectName(u"paymentFilter%1"_s.arg(i));
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        connect(chip, &FilterChip::clicked, this, [this, filter] {
            m_model->setFilter(filter);
            retell();
        });
        m_chips[size_t(i)] = chip;
        row->addWidget(chip);
    }
    row->addStretch();
    return head;
}

void EarningsPage::buildTable(QWidget* parent)
{
    m_table = new TableView(m_theme, {{104}, {168}, {0}, {80}, {80}, {64}, {80}, {kStatusWidth}}, parent);
    m_table->setObjectName(u"paymentsTable"_s);
    m_table->setAccessibleName(tr("Payments"));
    m_table->setModel(m_model);
    m_table->setRowExtent(32);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSortIndicator(PaymentsItemModel::Date, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT paymentChosen(m_model->line(index.row()).payment.id);
    };
    connect(m_table, &TableView::opened, this, choose);
    connect(m_table, &QAbstractItemView::clicked, this, choose);
    // The page scrolls, not the table: the row under the cursor is kept in sight here.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_table->hasFocus() || !index.isValid())
            return;
        const QPoint place = m_table->mapTo(widget(), m_table->visualRect(index).center() + m_table->viewport()->pos());
        ensureVisible(place.x(), place.y(), 0, 40);
    });
    connect(m_table, &TableView::keyPressed, this, [this](QKeyEvent* event) {
        if (event->key() == Qt::Key_Backspace) {
            event->accept();
            Q_EMIT upRequested();
        }
    });
}

void EarningsPage::show(earnings::EarningsView view, const models::Zone& zone)
{
    m_view = std::move(view);
    m_model->setZone(zone);
    const QVariant chosen = m_table->selectionModel()->hasSelection() ? m_table->currentId() : QVariant();
    m_model->setLines(m_view.lines);
    m_table->setContentWidth(PaymentsItemModel::State, statusWidth());
    if (chosen.isValid())
        m_table->selectId(chosen);
    retell();
}

void EarningsPage::setPrivate(bool isPrivate)
{
    if (m_private == isPrivate)
        return;
    m_private = isPrivate;
    m_model->setPrivate(isPrivate);
    m_chart->setPrivate(isPrivate);
    retell();
}

void EarningsPage::onFigure(Figure figure)
{
    if (figure == Figure::Owed) {
        Q_EMIT owedRequested();
        return;
    }
    // Pressing the chosen card again shows all rows.
    chooseFigure(m_model->figure() == figure ? std::nullopt : std::optional(figure));
    const QPoint place = m_tableTitle->mapTo(widget(), QPoint());
    if (m_model->figure())
        ensureVisible(0, place.y() + 240, 0, 0);
}

void EarningsPage::chooseFigure(std::optional<Figure> figure)
{
    m_model->setFigure(figure == Figure::Owed ? std::nullopt : figure);
    for (int i = 0; i < earnings::kFigures; ++i)
        m_cards[size_t(i)]->setChosen(figure == Figure(i));
    retell();
}

void EarningsPage::retell()
{
    // Nothing has been read yet: no figure is better than a wrong one.
    if (!m_view.today.isValid())
        return;
    for (int i = 0; i < earnings::kFigures; ++i) {
        const auto figure = Figure(i);
        const QString money =
            m_private ? u"•••"_s : moneyWords(figureAmount(m_view, figure), m_view.currency, m_locale);
        const QString line = m_private && figure == Figure::Net ? QString() : figureLine(m_view, figure, m_locale);
        m_cards[size_t(i)]->set(money, line);
    }
    m_cards[size_t(Figure::Owed)]->setWarning(!m_view.owed.empty());

    std::vector<QDate> chosen;
    for (const earnings::MonthBar& bar : m_view.bars) {
        if (m_view.period.kind != earnings::PeriodKind::Year && bar.first >= m_view.period.days.from &&
            models::monthOf(bar.first).to <= m_view.period.days.to)
            chosen.push_back(bar.first);
    }
    m_chart->setExample(!m_view.hasAnyPayment);
    m_chart->setBars(m_view.hasAnyPayment ? m_view.bars : exampleBars(m_view.bars), m_view.currency, chosen);

    for (int i = 0; i < earnings::kPaymentFilters; ++i) {
        m_chips[size_t(i)]->setCount(m_model->countOf(PaymentFilter(i)));
        m_chips[size_t(i)]->setChecked(m_model->filter() == PaymentFilter(i));
    }
    retitleTable();
    QStringList elsewhere;
    for (const auto& [currency, bridge] : m_view.elsewhere)
        elsewhere.push_back(m_private ? currency
                                      : tr("%1 net %2").arg(currency, moneyWords(bridge.net(), currency, m_locale)));
    m_elsewhere->setText(tr("Not added in: %1.").arg(elsewhere.join(u", "_s)));
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    fitTable();
}

void EarningsPage::retitleTable()
{
    const QString period =
        shortPeriodWords(m_view.period, {m_view.period.kind, {m_view.today, m_view.today}}, m_locale);
    const auto figure = m_model->figure();
    m_tableTitle->setText(!figure || figure == Figure::Gross || figure == Figure::Net
                              ? figure ? tr("Payments that count in %1").arg(period) : tr("Payments in %1").arg(period)
                          : figure == Figure::Fees ? tr("Payments with a fee in %1").arg(period)
                                                   : tr("Refunded payments in %1").arg(period));
}

void EarningsPage::fitTable()
{
    if (!m_view.today.isValid())
        return;
    const int rows = m_model->rowCount();
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * rows +
                            m_table->horizontalHeader()->sizeHint().height());
    m_empty->setVisible(rows == 0);
    if (rows > 0)
        return;
    const bool filtered = m_model->filter() != PaymentFilter::All || m_model->figure();
    m_emptyClear->setVisible(filtered && !m_view.lines.empty());
    m_emptyRecord->setVisible(!(filtered && !m_view.lines.empty()));
    if (filtered && !m_view.lines.empty())
        m_empty->set(u"funnel"_s, tr("No payment matches"),
                     tr("Other payments of the period are hidden by the filter."));
    else if (!m_view.hasAnyPayment)
        m_empty->set(u"wallet"_s, tr("No payments yet"), tr("Record the first one, and this page fills itself."));
    else
        m_empty->set(u"wallet"_s, tr("No payments in this period"),
                     tr("Choose another period above, or record a payment."));
}

} // namespace ui
