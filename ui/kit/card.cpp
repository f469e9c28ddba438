// Cards, strips and empty states.
#include "ui/kit/card.h"

#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// A card that only frames things is a group to a reader, not a button without a name.
class CardAccessible : public QAccessibleWidget
{
public:
    explicit CardAccessible(Card* card) : QAccessibleWidget(card) {}

    Card* card() const { return static_cast<Card*>(object()); }
    QAccessible::Role role() const override
    {
        return card()->isClickable() ? QAccessible::Button : QAccessible::Grouping;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (card()->isClickable() && card()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && card()->isClickable())
            card()->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface* cardInterface(const QString& name, QObject* object)
{
    return name == u"ui::Card"_s ? new CardAccessible(static_cast<Card*>(object)) : nullptr;
}

} // namespace

Card::Card(Theme& theme, int padding, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(cardInterface);
        return true;
    }();
    Q_UNUSED(kInstalled)
    // The hairline takes its pixel from the box, not from the padding.
    const int inset = padding + 1;
    m_body = columnLayout(this, 0, {inset, inset, inset, inset});
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setClickable(const QString& name)
{
    m_clickable = true;
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("radius", 8);
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::setGround(Ink ground)
{
    m_ground = ground;
    update();
}

QSize Card::sizeHint() const
{
    return m_body->totalSizeHint();
}

QSize Card::minimumSizeHint() const
{
    return m_body->totalMinimumSize();
}

bool Card::hasHeightForWidth() const
{
    return m_body->hasHeightForWidth();
}

int Card::heightForWidth(int width) const
{
    return m_body->totalHeightForWidth(width);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const bool lit = m_clickable && underMouse();
    paintBox(&painter, rect(), 8, m_theme.ink(m_ground),
             m_chosen ? t.accent
             : lit    ? t.line2
                      : t.line,
             m_chosen ? 2 : 1);
}

Strip::Strip(Theme& theme, Tone tone, const QString& iconName, const QString& text, const QString& action,
             QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tone(tone), m_icon(iconName)
{
    auto* layout = rowLayout(this, 12, {12 + 16 + 8, 8, 12, 8});
    auto* words = columnLayout(nullptr, 0);
    const Ink ink = tone == Tone::Danger ? &Tokens::danger : tone == Tone::Warn ? &Tokens::warn : &Tokens::info;
    m_title = new Text(theme, {}, Type::Body, ink, 600);
    m_title->setWordWrap(true);
    m_title->hide();
    m_text = new Text(theme, text, Type::Body, &Tokens::text);
    m_text->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_text);
    layout->addLayout(words, 1);
    m_action = new LinkButton(theme, action);
    m_action->setVisible(!action.isEmpty());
    connect(m_action, &QPushButton::clicked, this, &Strip::actionRequested);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Strip::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setType(title.isEmpty() ? Type::Body : Type::Small);
}

void Strip::setText(const QString& text)
{
    m_text->setText(text);
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const QColor ink = m_tone == Tone::Danger ? t.danger : m_tone == Tone::Warn ? t.warn : t.info;
    const QColor ground = m_tone == Tone::Danger ? t.dangerSoft : m_tone == Tone::Warn ? t.warnSoft : t.infoSoft;
    paintBox(&painter, rect(), 6, ground, t.highContrast ? ink : QColor());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(12, 10, 16, 16)), m_icon, ink);
}

EmptyState::EmptyState(Theme& theme, const QString& iconName, const QString& title, const QString& sentence,
                       QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(iconName)
{
    auto* layout = columnLayout(this, 0, {24, 24, 24, 24});
    layout->addSpacing(32 + 12);
    m_title = new Text(theme, title, Type::Panel);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence = new Text(theme, sentence, Type::Body, &Tokens::text2);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_buttons = new QWidget;
    rowLayout(m_buttons, 8);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_sentence);
    layout->addSpacing(16);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    m_buttons->hide();
    setFixedWidth(360);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EmptyState::set(const QString& iconName, const QString& title, const QString& sentence)
{
    m_icon = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    updateGeometry();
    update();
}

void EmptyState::setButtons(const QList<QWidget*>& buttons)
{
    for (QWidget* button : buttons)
        m_buttons->layout()->addWidget(button);
    m_buttons->setVisible(!buttons.isEmpty());
}

QSize EmptyState::sizeHint() const
{
    const int width = maximumWidth() < 10'000 ? maximumWidth() : 360;
    return {width, layout()->totalHeightForWidth(width)};
}

QWidget* inTheMiddle(EmptyState* state)
{
    auto* place = new QWidget;
    columnLayout(place, 0)->addWidget(state, 1, Qt::AlignCenter);
    return place;
}

void EmptyState::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_framed)
        paintBox(&painter, rect(), 8, m_theme->surface, m_theme->line);
    paintIcon(&painter, QRectF((width() - 32) / 2.0, 24, 32, 32), m_icon, m_theme->text3);
}

} // namespace ui
