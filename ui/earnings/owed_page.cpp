// Rows by age, oldest first.
#include "ui/earnings/owed_page.h"

#include "ui/core/date_forms.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/layouts.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
/// Every row is made of widgets: ten years of them would take longer than a click may.
constexpr size_t kRowsAtOnce = 50;
} // namespace

OwedPage::OwedPage(Theme& theme, const QLocale& locale, QWidget* parent)
    : PanelPage(theme, parent), m_dress(theme), m_locale(locale), m_most(kRowsAtOnce)
{
}

void OwedPage::show(const earnings::EarningsView& view, const QString& currency, const models::Zone& zone,
                    bool isPrivate)
{
    emptyLayout(body());
    auto* heading = new PanelHeading(m_dress, tr("Still owed"), this);
    connect(heading->close(), &Button::clicked, this, &OwedPage::closeRequested);
    body()->addWidget(heading);
    body()->addSpacing(4);
    const QString sum = isPrivate ? u"•••"_s : moneyWords(view.owedSum, currency, m_locale);
    auto* words = new Text(m_dress,
                           view.owed.empty() ? tr("Every completed session is paid.")
                                             : tr("%1 for completed sessions with neither payment nor pack.").arg(sum),
                           Type::Body, &Tokens::text2, 0, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    std::optional<models::OwedAge> age;
    for (const earnings::OwedLine& line : view.owed | std::views::take(m_most)) {
        const QDate day = zone.dateOf(line.start);
        if (const models::OwedAge own = models::owedAge(day, view.today); own != age) {
            age = own;
            body()->addSpacing(16);
            body()->addWidget(new SectionHeading(
                m_dress, tr("%1 days").arg(QString(models::owedAgeWord(own)).replace(u'-', u'–')), QString(), this));
        }
        const QString price = isPrivate ? u"•••"_s : moneyWords(line.amount, currency, m_locale);
        const QString dayWords = briefDay(day, m_locale, day.year() != view.today.year());
        auto* row =
            new PanelRow(m_dress, u"%1, %2"_s.arg(isPrivate ? tr("Client") : line.client, dayWords), price, this);
        row->text()->setElided(true);
        row->setClickable(true);
        row->setToolTip(tr("Record payment: %1").arg(line.service));
        row->setAccessibleName(tr("Record payment of %1, %2, %3, %4").arg(line.client, line.service, dayWords, price));
        connect(row, &PanelRow::clicked, this, [this, line] { Q_EMIT recordRequested(line); });
        row->setObjectName(u"owedRow"_s);
        auto* write = Button::iconOnly(m_dress, u"message-square"_s,
                                       tr("Write to %1").arg(isPrivate ? tr("Client") : line.client),
                                       Button::Kind::Quiet, 16, row);
        write->setCompact(true);
        write->setObjectName(u"owedWrite"_s);
        connect(write, &Button::clicked, this, [this, client = line.clientId] { Q_EMIT messageRequested(client); });
        row->addAtEnd(write);
        body()->addWidget(row);
    }
    if (view.owed.size() > m_most) {
        auto* more =
            new Button(m_dress, tr("Show %Ln more", nullptr, int(std::min(view.owed.size() - m_most, kRowsAtOnce))),
                       Button::Kind::Quiet);
        more->setObjectName(u"owedMore"_s);
        connect(more, &Button::clicked, this, [this] {
            m_most += kRowsAtOnce;
            Q_EMIT moreRequested();
        });
        body()->addSpacing(8);
        body()->addWidget(more, 0, Qt::AlignLeading);
    }
    body()->addStretch();
}

} // namespace ui
