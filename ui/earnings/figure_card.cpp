// A figure that steps down in size before it is cut.
#include "ui/earnings/figure_card.h"

#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
/// Figures of one row have one size: the largest in which all of them fit.
constexpr Type kSteps[] = {Type::Figure, Type::Screen, Type::Panel};
} // namespace

FigureCard::FigureCard(Theme& theme, const QString& title, QWidget* parent)
    : Card(theme, 16, parent), m_dress(theme), m_name(title)
{
    auto* head = new QWidget(this);
    auto* row = rowLayout(head, 8, {0, 0, 8, 0});
    row->addWidget(new Text(theme, title, Type::Small, &Tokens::text2, 500, head));
    row->addStretch();
    m_warning = new QLabel(head);
    m_warning->setFixedSize(16, 16);
    m_warning->hide();
    row->addWidget(m_warning);
    m_figure = new Text(theme, {}, Type::Figure, &Tokens::text, 0, this);
    m_line = new Text(theme, {}, Type::Small, &Tokens::text2, 0, this);
    // Beside an open panel the cards are narrow: two lines rather than words that are cut.
    m_line->setWordWrap(true);
    m_figure->setMinimumWidth(1);
    body()->addWidget(head);
    body()->addSpacing(4);
    body()->addWidget(m_figure);
    body()->addSpacing(4);
    body()->addWidget(m_line);
    body()->addStretch();
    // The line may come nearer to the edge than the figure: it is the longest, and changes with the month.
    body()->setContentsMargins(17, 17, 9, 17);
    for (QWidget* part : {static_cast<QWidget*>(head), static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_line)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setClickable(title);
    connect(&theme, &Theme::changed, this, [this] {
        setWarning(m_warning->isVisibleTo(this));
        fit();
    });
}

void FigureCard::set(const QString& figure, const QString& line)
{
    m_figure->setText(figure);
    m_line->setText(line);
    setAccessibleName(m_name % u": "_s % figure % u", "_s % line);
    fit();
}

void FigureCard::setWarning(bool warning)
{
    m_warning->setPixmap(iconPixmap(u"triangle-alert"_s, 16, m_dress->warn, devicePixelRatioF()));
    m_warning->setVisible(warning);
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fit();
}

size_t FigureCard::ownStep() const
{
    const int room = width() - 34;
    size_t step = 0;
    while (step + 1 < std::size(kSteps) &&
           QFontMetricsF(m_dress.font(kSteps[step])).horizontalAdvance(m_figure->text()) > room)
        ++step;
    return step;
}

void FigureCard::fit()
{
    QList<FigureCard*> row{this};
    if (parentWidget())
        row = parentWidget()->findChildren<FigureCard*>(QString(), Qt::FindDirectChildrenOnly);
    size_t step = 0;
    for (const FigureCard* card : std::as_const(row))
        step = std::max(step, card->ownStep());
    for (FigureCard* card : std::as_const(row)) {
        card->m_figure->setType(kSteps[step]);
        card->m_figure->setFixedHeight(m_dress.lineHeight(Type::Figure));
    }
}

} // namespace ui
