// Two days and an answer.
#include "ui/earnings/range_dialog.h"

#include "ui/kit/button.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

using namespace Qt::StringLiterals;

namespace ui
{

RangeDialog::RangeDialog(Theme& theme, const QLocale& locale, models::DayRange days, QDate today, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Show which days?"));
    setMinimumWidth(360);
    const auto now = [today] { return today; };
    m_from = new DateField(theme, locale, now, this);
    m_to = new DateField(theme, locale, now, this);
    m_from->setObjectName(u"rangeFrom"_s);
    m_to->setObjectName(u"rangeTo"_s);
    m_from->setDate(days.from);
    m_to->setDate(days.to);
    auto* column = columnLayout(this, 16, {20, 20, 20, 20});
    column->addWidget(new Text(theme, windowTitle(), Type::Panel, &Tokens::text, 600, this));
    column->addWidget(new FormField(theme, tr("First day"), m_from, {}, this));
    m_toField = new FormField(theme, tr("Last day"), m_to, tr("This day counts too."), this);
    column->addWidget(m_toField);
    auto* answers = new QWidget(this);
    auto* row = rowLayout(answers, 8);
    auto* keep = new Button(theme, tr("Cancel"), Button::Kind::Default, {}, answers);
    auto* show = new Button(theme, tr("Show these days"), Button::Kind::Primary, {}, answers);
    show->setObjectName(u"rangeAccept"_s);
    show->setDefault(true);
    row->addStretch();
    row->addWidget(keep);
    row->addWidget(show);
    column->addWidget(answers);
    connect(keep, &Button::clicked, this, &QDialog::reject);
    connect(show, &Button::clicked, this, &RangeDialog::check);
}

models::DayRange RangeDialog::days() const
{
    return {m_from->date().value_or(QDate()), m_to->date().value_or(QDate())};
}

void RangeDialog::check()
{
    const models::DayRange range = days();
    if (range.from.isValid() && range.to.isValid() && range.from <= range.to) {
        accept();
        return;
    }
    m_toField->setProblem(range.from.isValid() && range.to.isValid() ? tr("The last day lies before the first.")
                                                                     : tr("Type both days, for example 2026-03-31."));
}

} // namespace ui
