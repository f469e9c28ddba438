// The first run's one page.
#include "ui/shell/first_run.h"

#include "models/money.h"
#include "models/zone.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui
{

FirstRunAnswers FirstRun::guesses()
{
    FirstRunAnswers guess;
    guess.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!models::Zone::fromId(guess.timeZone))
        guess.timeZone = u"UTC"_s;
    guess.currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (!models::isCurrency(guess.currency))
        guess.currency = u"EUR"_s;
    return guess;
}

FirstRun::FirstRun(Theme& theme, const FirstRunAnswers& guesses, models::UtcTime now, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_now(now)
{
    setObjectName(u"firstRun"_s);
    setWindowTitle(u"TrainerDesk"_s);
    setMinimumSize(800, 600);
    auto* across = rowLayout(this, 0);
    across->addStretch(1);
    auto* down = columnLayout(nullptr, 0);
    across->addLayout(down);
    across->addStretch(1);
    down->addStretch(1);
    m_box = new QWidget;
    m_box->setFixedWidth(720);
    down->addWidget(m_box);
    down->addStretch(1);
    auto* column = columnLayout(m_box, 0, {32, 32, 32, 32});
    column->addWidget(new Text(theme, tr("Welcome to TrainerDesk"), Type::Screen));
    column->addSpacing(4);
    auto* lead = new Text(theme, tr("Your desk lives on this computer and works without a network. No account is needed."), Type::Long, &Tokens::text2);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(24);
    m_trouble = new Strip(theme, Strip::Tone::Danger, u"triangle-alert"_s, {});
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addSpacing(8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    const auto field = [&](Field*& place, const QString& name, const QString& text) {
        place = new Field(theme);
        place->setObjectName(name);
        place->setText(text);
        return place;
    };
    m_firstForm = new FormField(theme, tr("First name"), field(m_first, u"firstRunFirst"_s, guesses.firstName));
    m_lastForm = new FormField(theme, tr("Last name"), field(m_last, u"firstRunLast"_s, guesses.lastName));
    m_emailForm = new FormField(theme, tr("Mail"), field(m_email, u"firstRunEmail"_s, guesses.email), tr("Shown on receipts and exports"));
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setObjectName(u"firstRunZone"_s);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name.contains(u'/') && !name.startsWith(u"Etc/"_s))
            m_zone->addItem(name);
    }
    m_zone->addItem(u"UTC"_s);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(guesses.timeZone);
    m_zoneForm = new FormField(theme, tr("Time zone"), m_zone);
    m_currency = new QComboBox;
    m_currency->setObjectName(u"firstRunCurrency"_s);
    for (const char* code : {"EUR", "USD", "GBP", "CHF", "PLN", "CZK", "SEK", "NOK", "DKK", "HUF", "RON", "BGN", "UAH", "TRY", "CAD", "AUD",
                             "NZD", "JPY", "INR", "BRL", "MXN", "ZAR", "AED", "KWD", "SGD", "HKD", "KRW", "ILS"})
        m_currency->addItem(QString::fromLatin1(code));
    if (m_currency->findText(guesses.currency) < 0)
        m_currency->addItem(guesses.currency);
    m_currency->setCurrentText(guesses.currency);
    auto* currencyForm = new FormField(theme, tr("Currency"), m_currency, tr("For the prices of this desk"));
    grid->addWidget(m_firstForm, 0, 0, Qt::AlignTop);
    grid->addWidget(m_lastForm, 0, 1, Qt::AlignTop);
    grid->addWidget(m_emailForm, 1, 0, Qt::AlignTop);
    grid->addWidget(m_zoneForm, 1, 1, Qt::AlignTop);
    grid->addWidget(currencyForm, 2, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addSpacing(32);
    auto* foot = rowLayout(nullptr, 8);
    auto* later = new Text(theme, tr("Everything can be changed later. Clients can be imported once the desk is open."), Type::Small, &Tokens::text3);
    later->setWordWrap(true);
    foot->addWidget(later, 1);
    m_open = new Button(theme, tr("Open calendar"), Button::Kind::Primary);
    m_open->setObjectName(u"firstRunOpen"_s);
    foot->addWidget(m_open);
    column->addLayout(foot);
    connect(m_open, &QPushButton::clicked, this, &FirstRun::finish);
    for (Field* one : {m_first, m_last, m_email})
        connect(one, &QLineEdit::returnPressed, this, &FirstRun::finish);
    connect(m_zone, &QComboBox::currentTextChanged, this, &FirstRun::showTime);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showTime();
}

void FirstRun::showTime()
{
    const auto zone = models::Zone::fromId(m_zone->currentText());
    m_zoneForm->setHint(zone ? tr("It is %1 there now").arg(clockText(zone->toLocal(m_now).time, QLocale(), QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive))) : QString());
}

FirstRunAnswers FirstRun::answers() const
{
    return {m_first->text().trimmed(), m_last->text().trimmed(), m_email->text().trimmed(), m_zone->currentText().trimmed(), m_currency->currentText()};
}

void FirstRun::setTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void FirstRun::finish()
{
    const FirstRunAnswers now = answers();
    m_firstForm->setProblem(now.firstName.isEmpty() ? tr("Enter your first name.") : QString());
    m_lastForm->setProblem(now.lastName.isEmpty() ? tr("Enter your last name.") : QString());
    m_emailForm->setProblem(now.email.contains(u'@') ? QString() : tr("Enter a mail address with @."));
    m_zoneForm->setProblem(models::Zone::fromId(now.timeZone) ? QString() : tr("Choose a zone from the list, like Europe/Berlin."));
    for (FormField* form : {m_firstForm, m_lastForm, m_emailForm, m_zoneForm}) {
        if (!form->problem().isEmpty()) {
            form->control()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    Q_EMIT finished(now);
}

void FirstRun::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->canvas);
    const QRect box = m_box->geometry();
    paintShadow(&painter, box, 12, Elevation::PopUp, m_theme.tokens());
    paintBox(&painter, box, 12, m_theme->raised, m_theme->line);
}

} // namespace ui
