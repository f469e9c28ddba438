// The first run's frame: steps, the box that never changes its height, Skip, Back and Continue.
#include "ui/shell/first_run.h"

#include "models/zone.h"
#include "ui/core/text_input.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/value_fields.h"
#include "ui/shell/first_run_parts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kBoxWidth = 720;
constexpr int kBoxHeight = 424;

} // namespace

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

FirstRunAnswers FirstRun::withFallbacks(FirstRunAnswers answers)
{
    if (answers.firstName.isEmpty())
        answers.firstName = tr("Your name", "of a trainer who gave none");
    // An address that can never be delivered to stands for none; papers leave it out.
    if (!isMailLike(answers.email))
        answers.email = u"trainer@desk.invalid"_s;
    if (!models::Zone::fromId(answers.timeZone))
        answers.timeZone = u"UTC"_s;
    return answers;
}

FirstRun::FirstRun(Theme& theme, const FirstRunAnswers& guesses, models::UtcTime now, QSettings* memory,
                   QWidget* parent)
    : QWidget(parent), m_theme(theme), m_now(now)
{
    setObjectName(u"firstRun"_s);
    setWindowTitle(u"TrainerDesk"_s);
    setMinimumSize(800, 600);
    m_steps = new StepRow(theme,
                          {tr("Start", "first step"), tr("You", "step"), tr("Hours", "step"),
                           tr("First service", "step"), tr("Done", "last step")},
                          this);
    m_box = new QWidget(this);
    auto* column = columnLayout(m_box, 0, {33, 33, 33, 25});
    m_pages = new QStackedWidget;
    m_pages->addWidget(startPage());
    m_pages->addWidget(youPage(guesses));
    m_pages->addWidget(hoursPage());
    m_pages->addWidget(servicePage());
    m_pages->addWidget(donePage());
    column->addWidget(m_pages, 1);
    m_trouble = new Strip(theme, Strip::Tone::Danger, u"triangle-alert"_s, {});
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addSpacing(8);
    auto* foot = rowLayout(nullptr, 8);
    m_skip = new Button(theme, tr("Skip"), Button::Kind::Quiet);
    m_skip->setObjectName(u"firstRunSkip"_s);
    m_back = new Button(theme, tr("Back"));
    m_back->setObjectName(u"firstRunBack"_s);
    m_sample = new Button(theme, tr("Add sample week"));
    m_sample->setObjectName(u"firstRunSample"_s);
    m_next = new Button(theme, tr("Continue"), Button::Kind::Primary);
    m_next->setObjectName(u"firstRunNext"_s);
    // Its words, not its ground, stand at the edge.
    foot->addSpacing(-12);
    foot->addWidget(m_skip);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_sample);
    foot->addWidget(m_next);
    column->addLayout(foot);
    connect(m_skip, &QPushButton::clicked, this, [this] { forward(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(Page(std::max(0, int(page()) - 1))); });
    connect(m_next, &QPushButton::clicked, this, [this] { forward(false); });
    connect(m_sample, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_zone, &QComboBox::currentTextChanged, this, &FirstRun::showTime);
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        update();
    });
    checkOnLeaving();
    showTime();
    showPage(Start);
    keepTyped(memory);
}

void FirstRun::keepTyped(QSettings* memory)
{
    m_draft = new FormDraft(m_box, u"firstRun"_s, memory);
    const auto touch = [this] { m_draft->touched(); };
    // A zone may be half a name.
    m_draft->watch(
        m_zone, [this] { return m_zone->currentText(); },
        [this](const QString& text) { m_zone->setCurrentText(text); });
    connect(m_zone, &QComboBox::editTextChanged, m_draft, touch);
    const auto watchButton = [&](QAbstractButton* button) {
        m_draft->watch(
            button, [button] { return button->isChecked() ? u"1"_s : u"0"_s; },
            [button](const QString& text) { button->setChecked(text == u"1"); });
        connect(button, &QAbstractButton::toggled, m_draft, touch);
    };
    watchButton(m_signIn);
    for (FilterChip* day : m_days)
        watchButton(day);
    m_pricePlace->setObjectName(u"firstRunPriceTyped"_s);
    m_draft->watch(
        m_pricePlace, [this] { return m_priceText; }, [this](const QString& text) { m_priceText = text; });
    // Last, for what is on a page follows from those before it.
    m_pages->setObjectName(u"firstRunPage"_s);
    m_draft->watch(
        m_pages,
        [this] {
            return u"%1 %2%3%4"_s.arg(page())
                .arg(int(m_importClients))
                .arg(int(m_skippedHours))
                .arg(int(m_skippedService));
        },
        [this](const QString& text) {
            const QString flags = text.section(u' ', 1).leftJustified(3, u'0');
            m_importClients = flags[0] == u'1';
            m_skippedHours = flags[1] == u'1';
            m_skippedService = flags[2] == u'1';
            showPage(Page(std::clamp(text.section(u' ', 0, 0).toInt(), int(Start), int(Done))));
        });
    connect(m_pages, &QStackedWidget::currentChanged, m_draft, touch);
    m_draft->open({});
}

void FirstRun::forgetTyped()
{
    m_draft->end();
}

FirstRun::Page FirstRun::page() const
{
    return Page(m_pages->currentIndex());
}

void FirstRun::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_steps->setCurrent(page);
    m_skip->setText(page == Start ? tr("Skip set-up") : tr("Skip"));
    m_skip->setVisible(page != Done);
    m_back->setEnabled(page != Start);
    m_sample->setVisible(page == Done);
    m_next->setText(page == Done ? tr("Open calendar") : tr("Continue"));
    setTrouble({});
    if (page == Service)
        showPrice();
    if (page == Done)
        showSummary();
    layOut();
    const QList<QWidget*> firsts{m_here, m_first, m_days.value(0), m_serviceName, m_next};
    firsts[page]->setFocus(Qt::OtherFocusReason);
}

void FirstRun::showPrice()
{
    // Prices follow the currency that was chosen on the page before.
    delete m_price;
    m_price = new MoneyField(m_theme, m_currency->currentData().toString(), m_locale, m_pricePlace);
    m_price->setObjectName(u"firstRunPrice"_s);
    m_price->setAccessibleName(tr("Price"));
    m_price->setAmount({});
    if (!m_priceText.isEmpty())
        m_price->setText(m_priceText);
    m_pricePlace->layout()->addWidget(m_price);
    connect(m_price, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_priceText = text;
        m_draft->touched();
    });
}

void FirstRun::forward(bool skipped)
{
    const Page at = page();
    if (at == Start && skipped) {
        m_skippedHours = m_skippedService = true;
        finish(false);
        return;
    }
    if (at == Done) {
        finish(false);
        return;
    }
    if (!skipped && !checkPage())
        return;
    if (at == Hours)
        m_skippedHours = skipped;
    if (at == Service)
        m_skippedService = skipped;
    showPage(Page(at + 1));
}

bool FirstRun::checkPage()
{
    const auto check = [](FormField* form, const QString& problem) {
        form->setProblem(problem);
        if (!problem.isEmpty())
            form->control()->setFocus(Qt::ShortcutFocusReason);
        return problem.isEmpty();
    };
    switch (page()) {
    case You:
        return check(m_emailForm, mailProblem()) && check(m_zoneForm, zoneProblem());
    case Hours:
        return check(m_fromForm, startProblem()) && check(m_toForm, endProblem());
    case Service:
        return check(m_serviceForm, m_serviceName->text().trimmed().isEmpty()
                                        ? tr("Give the service a name, or skip this page.")
                                        : QString());
    default:
        return true;
    }
}

QString FirstRun::mailProblem() const
{
    return m_email->text().trimmed().isEmpty() || isMailLike(m_email->text())
               ? QString()
               : tr("Enter a mail address with @, or none.");
}

QString FirstRun::zoneProblem() const
{
    return models::Zone::fromId(m_zone->currentText().trimmed())
               ? QString()
               : tr("Choose a zone from the list, like Europe/Berlin.");
}

QString FirstRun::startProblem() const
{
    return m_from->time() ? QString() : tr("Enter a time, like 7 or 7:30.");
}

QString FirstRun::endProblem() const
{
    if (!m_to->time())
        return tr("Enter a time, like 7 or 7:30.");
    return m_from->time() && *m_from->time() >= *m_to->time() ? tr("Enter an end after the start.") : QString();
}

void FirstRun::checkOnLeaving()
{
    connect(m_email, &QLineEdit::editingFinished, this, [this] { m_emailForm->setProblem(mailProblem()); });
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // "berlin" is enough where it can only be one.
        const QString typed = m_zone->currentText().trimmed();
        QStringList alike;
        for (int i = 0; i < m_zone->count(); ++i) {
            const QString zone = m_zone->itemText(i);
            if (zone.compare(typed, Qt::CaseInsensitive) == 0 ||
                zone.section(u'/', -1).compare(QString(typed).replace(u' ', u'_'), Qt::CaseInsensitive) == 0)
                alike.append(zone);
        }
        if (alike.size() == 1)
            m_zone->setCurrentText(alike.first());
        m_zoneForm->setProblem(zoneProblem());
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, [this] {
        if (zoneProblem().isEmpty())
            m_zoneForm->setProblem({});
    });
    const auto checkHours = [this] {
        m_fromForm->setProblem(startProblem());
        m_toForm->setProblem(endProblem());
    };
    connect(m_from, &QLineEdit::editingFinished, this, checkHours);
    connect(m_to, &QLineEdit::editingFinished, this, checkHours);
}

void FirstRun::setTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void FirstRun::finish(bool sample)
{
    FirstRunAnswers now = withFallbacks(answers());
    now.sampleWeek = sample;
    Q_EMIT finished(now);
}

void FirstRun::askBackup()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Restore a backup"), QDir::homePath(), tr("Backup (*.sqlite)"));
    if (!file.isEmpty())
        Q_EMIT restoreRequested(file);
}

void FirstRun::layOut()
{
    // The box grows with the text, and never out of the window.
    const int wide = std::min(m_theme.scaled(kBoxWidth), width() - 40);
    const int tall = std::min(std::max(m_theme.scaled(kBoxHeight), m_box->minimumSizeHint().height()),
                              height() - m_steps->sizeHint().height() - 64);
    const int steps = m_steps->sizeHint().height();
    const int top = std::max(16, (height() - tall - steps - 24) / 2);
    const int left = (width() - wide) / 2;
    m_steps->setGeometry(left, top, wide, steps);
    m_box->setGeometry(left, top + steps + 24, wide, tall);
}

void FirstRun::keyPressEvent(QKeyEvent* event)
{
    // Whatever has the focus and has no use for it: fields, choices, lists.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_next->click();
    else
        QWidget::keyPressEvent(event);
}

void FirstRun::resizeEvent(QResizeEvent*)
{
    layOut();
}

void FirstRun::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme->canvas);
    paintBox(&painter, m_box->geometry(), 12, m_theme->raised, m_theme->line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect mark(mirrored ? width() - 40 : 20, 20, 20, 20);
    paintBrandMark(&painter, mark, m_theme.tokens());
    painter.setPen(m_theme->text);
    painter.setFont(m_theme.font(Type::Long, 600));
    const QRect name(mirrored ? width() - 48 - 200 : 48, 20, 200, 20);
    paintWords(&painter, name,
               int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
                   Qt::TextDontClip,
               u"TrainerDesk"_s);
}

} // namespace ui
