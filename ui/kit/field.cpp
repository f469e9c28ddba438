// Text fields and the frame of words around a control.
#include "ui/kit/field.h"

#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui
{

Field::Field(Theme& theme, const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(placeholder);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Field::dress);
    connect(this, &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
    dress();
}

void Field::dress()
{
    setFont(m_theme.font(Type::Body));
    const QFontMetrics metrics(font());
    int before = m_icon.isEmpty() ? 0 : 24;
    if (!m_prefix.isEmpty())
        before += metrics.horizontalAdvance(m_prefix) + 8;
    int after = m_clearable || !m_trailing.isEmpty() ? 24 : 0;
    if (!m_suffix.isEmpty())
        after += metrics.horizontalAdvance(m_suffix) + 8;
    if (layoutDirection() == Qt::RightToLeft)
        std::swap(before, after);
    setTextMargins(before, 0, after, 0);
    updateGeometry();
    update();
}

void Field::setLeadingIcon(const QString& name)
{
    m_icon = name;
    dress();
}

void Field::setPrefix(const QString& prefix)
{
    m_prefix = prefix;
    dress();
}

void Field::setSuffix(const QString& suffix)
{
    m_suffix = suffix;
    dress();
}

void Field::setTrailingIcon(const QString& name)
{
    m_trailing = name;
    setMouseTracking(true);
    dress();
}

void Field::setKeyHint(const QString& hint)
{
    m_keyHint = hint;
    update();
}

void Field::setClearable(bool clearable)
{
    m_clearable = clearable;
    setMouseTracking(clearable);
    dress();
}

void Field::setProblem(bool problem)
{
    setProperty("problem", problem);
    update();
}

void Field::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize Field::sizeHint() const
{
    return {160, m_theme.lineHeight(Type::Body) + (m_compact ? 8 : 12)};
}

QSize Field::minimumSizeHint() const
{
    // Qt's own would keep a compact field as tall as any other.
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

bool Field::hasClickableEnd() const
{
    return isEnabled() && (!m_trailing.isEmpty() || (m_clearable && !text().isEmpty()));
}

QRect Field::endBox() const
{
    const QRect box(width() - 9 - 16, (height() - 16) / 2, 16, 16);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void Field::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QColor quiet = isEnabled() ? m_theme->text2 : m_theme->disabled;
    int x = 9;
    if (!m_icon.isEmpty()) {
        paintIcon(&painter, visual(QRect(x, (height() - 16) / 2, 16, 16)), m_icon, quiet);
        x += 24;
    }
    painter.setFont(font());
    painter.setPen(quiet);
    if (!m_prefix.isEmpty())
        paintWords(&painter, visual(QRect(x, 0, fontMetrics().horizontalAdvance(m_prefix) + 1, height())),
                   Qt::AlignCenter, m_prefix);
    int end = width() - 9;
    if (!m_trailing.isEmpty()) {
        paintIcon(&painter, endBox(), m_trailing, quiet);
        end -= 24;
    } else if (hasClickableEnd()) {
        paintIcon(&painter, endBox(), u"x"_s, m_theme->text2);
    }
    if (!m_suffix.isEmpty()) {
        const int wide = fontMetrics().horizontalAdvance(m_suffix) + 1;
        paintWords(&painter, visual(QRect(end - wide, 0, wide, height())), Qt::AlignCenter, m_suffix);
        end -= wide + 8;
    }
    if (!m_keyHint.isEmpty() && text().isEmpty()) {
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(isEnabled() ? m_theme->text3 : m_theme->disabled);
        const int wide = QFontMetrics(painter.font()).horizontalAdvance(m_keyHint) + 1;
        paintWords(&painter, visual(QRect(end - wide, 0, wide, height())), Qt::AlignCenter, m_keyHint);
    }
}

bool Field::event(QEvent* event)
{
    // Ctrl+Z in a field where nothing was typed takes back the last act, as everywhere else.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void Field::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        Q_EMIT downPressed();
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier)
        Q_EMIT upPressed();
    else if (event->key() == Qt::Key_Escape && m_clearable && !text().isEmpty())
        clear();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             event->modifiers() & Qt::ControlModifier)
        event->ignore(); // the form's: a line that said Return as well would save twice
    else
        QLineEdit::keyPressEvent(event);
}

void Field::mousePressEvent(QMouseEvent* event)
{
    if (hasClickableEnd() && endBox().adjusted(-4, -4, 4, 4).contains(event->pos())) {
        if (m_trailing.isEmpty())
            clear();
        else
            Q_EMIT trailingClicked();
        return;
    }
    QLineEdit::mousePressEvent(event);
}

void Field::mouseMoveEvent(QMouseEvent* event)
{
    QLineEdit::mouseMoveEvent(event);
    if (m_clearable || !m_trailing.isEmpty())
        setCursor(hasClickableEnd() && endBox().adjusted(-4, -4, 4, 4).contains(event->pos()) ? Qt::ArrowCursor
                                                                                              : Qt::IBeamCursor);
}

void Field::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        dress();
}

void nameControl(QWidget* control, const QString& name)
{
    control->setAccessibleName(name);
    // A reader lands on the line inside an editable list, not on the list.
    if (auto* list = qobject_cast<QComboBox*>(control); list && list->lineEdit())
        list->lineEdit()->setAccessibleName(name);
}

FormField::FormField(Theme& theme, const QString& label, QWidget* control, const QString& hint, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_control(control), m_hint(hint)
{
    auto* layout = columnLayout(this, 4);
    m_label = new Text(theme, label, Type::Small, &Tokens::text2, 500);
    m_label->setBuddy(control);
    layout->addWidget(m_label);
    layout->addWidget(control);
    m_below = new QWidget;
    auto* below = rowLayout(m_below, 4);
    m_mark = new QLabel;
    m_hintText = new Text(theme, {}, Type::Small, &Tokens::text3);
    m_hintText->setWordWrap(true);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_hintText, 1);
    layout->addWidget(m_below);
    if (control->accessibleName().isEmpty())
        nameControl(control, label);
    connect(&theme, &Theme::changed, this, &FormField::show);
    show();
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    nameControl(m_control, label);
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    show();
}

void FormField::setProblem(const QString& sentence)
{
    m_problem = sentence;
    m_control->setProperty("problem", !sentence.isEmpty());
    m_control->update();
    show();
}

void FormField::show()
{
    const bool wrong = !m_problem.isEmpty();
    const QString words = wrong ? m_problem : m_hint;
    m_mark->setVisible(wrong);
    if (wrong)
        m_mark->setPixmap(iconPixmap(u"circle-x"_s, 14, m_theme->danger, devicePixelRatioF()));
    m_hintText->setText(words);
    m_hintText->setInk(wrong ? &Tokens::danger : &Tokens::text3);
    m_below->setVisible(!words.isEmpty());
    m_control->setAccessibleDescription(words);
}

} // namespace ui
