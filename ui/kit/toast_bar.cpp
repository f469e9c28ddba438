// The toast, drawn with its shadow around it.
#include "ui/kit/toast_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ui
{

namespace
{
constexpr int kToastShadow = elevationMargin(Elevation::PopUp);
}

ToastBar::ToastBar(Theme& theme, QWidget* host) : QWidget(host), m_theme(theme), m_host(host)
{
    setObjectName(QStringLiteral("toast"));
    auto* layout = rowLayout(this, 12, {kToastShadow + 16, kToastShadow, kToastShadow + 16, kToastShadow});
    m_text = new Text(theme, {}, Type::Body, &Tokens::toastText);
    m_text->setElided(true);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    const auto way = [&](const QString& name, bool last) {
        auto* button = new LinkButton(theme, {});
        button->setInk(&Tokens::toastAction, 600);
        button->setObjectName(name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, last] {
            const std::function<void()> run = m_ways.empty() ? nullptr : last ? m_ways.back().run : m_ways.front().run;
            dismiss();
            if (run)
                run();
        });
        return button;
    };
    m_more = way(QStringLiteral("toastMore"), false);
    m_action = way(QStringLiteral("toastAction"), true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_action->hasFocus() || m_more->hasFocus())
            startTimer();
        else
            dismiss();
    });
    host->installEventFilter(this);
    hide();
}

void ToastBar::show(const QString& text, const std::vector<Way>& ways)
{
    m_ways = ways;
    m_text->setText(text);
    m_action->setText(ways.empty() ? QString() : ways.back().words);
    m_action->setVisible(!ways.empty());
    m_more->setText(ways.size() > 1 ? ways.front().words : QString());
    m_more->setVisible(ways.size() > 1);
    setAccessibleName(text);
    place();
    QWidget::show();
    raise();
    startTimer();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ToastBar::startTimer()
{
    const bool reader = QAccessible::isActive() && m_action->isVisible();
    if (m_stay > 0 && !reader)
        m_timer.start(m_stay);
}

void ToastBar::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString ToastBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ToastBar::place()
{
    layout()->activate();
    const QSize hint(std::min(sizeHint().width(), m_host->width()), m_theme.scaled(40) + 2 * kToastShadow);
    setGeometry((m_host->width() - hint.width()) / 2, m_host->height() - 20 - hint.height() + kToastShadow,
                hint.width(), hint.height());
}

void ToastBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(kToastShadow, kToastShadow, -kToastShadow, -kToastShadow);
    paintShadow(&painter, box, 8, Elevation::PopUp, m_theme.tokens());
    paintBox(&painter, box, 8, m_theme->toast);
}

void ToastBar::enterEvent(QEnterEvent*)
{
    m_timer.stop();
}

void ToastBar::leaveEvent(QEvent*)
{
    startTimer();
}

void ToastBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool ToastBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
