// Reading and filling fields of any kind.
#include "ui/kit/form_draft.h"

#include "ui/kit/choice.h"
#include "ui/kit/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
/// Long enough to write once for a word, short enough to lose no more than one.
constexpr int kKeepMs = 250;

/// How a control is read and filled; nothing for one that a person does not fill in.
struct FieldDoor {
    std::function<QString()> read{};
    std::function<void(const QString&)> fill{};
};

FieldDoor doorOf(QLineEdit* line)
{
    return {[line] { return line->text(); },
            [line](const QString& text) {
                line->setText(text);
                line->setModified(true);
                // As if it had been typed: what follows from it is worked out again.
                Q_EMIT line->textEdited(text);
                Q_EMIT line->editingFinished();
            }};
}

/// By its data where it has any: words may be said otherwise tomorrow ("Today, 09:00").
FieldDoor doorOf(QComboBox* list)
{
    return {[list] {
                const QString data = list->currentData().toString();
                return data.isEmpty() ? list->currentText() : data;
            },
            [list](const QString& text) {
                int at = list->findData(text);
                if (at < 0)
                    at = list->findText(text);
                if (at < 0)
                    return;
                list->setCurrentIndex(at);
                Q_EMIT list->activated(at);
            }};
}

FieldDoor doorOf(QAbstractButton* button)
{
    return {[button] { return button->isChecked() ? u"1"_s : u"0"_s; },
            [button](const QString& text) { button->setChecked(text == u"1"); }};
}

/// Connects `touched` with whatever the control says when it changes.
FieldDoor watched(QWidget* widget, FormDraft* draft)
{
    // The line inside a list or a spin box belongs to it.
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        if (qobject_cast<QComboBox*>(line->parent()) || line->echoMode() != QLineEdit::Normal)
            return {};
        QObject::connect(line, &QLineEdit::textChanged, draft, &FormDraft::touched);
        return doorOf(line);
    }
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        QObject::connect(text, &QPlainTextEdit::textChanged, draft, &FormDraft::touched);
        return {[text] { return text->toPlainText(); }, [text](const QString& kept) { text->setPlainText(kept); }};
    }
    if (auto* list = qobject_cast<QComboBox*>(widget)) {
        QObject::connect(list, &QComboBox::currentIndexChanged, draft, &FormDraft::touched);
        return doorOf(list);
    }
    if (auto* bar = qobject_cast<ChoiceBar*>(widget)) {
        QObject::connect(bar, &ChoiceBar::chosen, draft, &FormDraft::touched);
        return {[bar] { return QString::number(bar->current()); },
                [bar](const QString& kept) {
                    if (const int at = kept.toInt(); at < bar->count())
                        bar->setCurrent(at);
                }};
    }
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (!qobject_cast<QCheckBox*>(button) && !qobject_cast<QRadioButton*>(button) && !qobject_cast<Switch*>(button))
        return {};
    QObject::connect(button, &QAbstractButton::toggled, draft, &FormDraft::touched);
    return doorOf(button);
}

} // namespace

FormDraft::FormDraft(QWidget* form, QString name, QSettings* memory)
    : QObject(form), m_name(std::move(name)), m_drafts(memory)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kKeepMs);
    connect(&m_soon, &QTimer::timeout, this, &FormDraft::keep);
    int number = 0;
    for (QWidget* widget : form->findChildren<QWidget*>()) {
        if (isLeaving(widget, form))
            continue;
        FieldDoor door = watched(widget, this);
        if (!door.read)
            continue;
        const QString known = widget->objectName().isEmpty() ? u"field%1"_s.arg(number) : widget->objectName();
        ++number;
        m_fields.push_back({known, widget, std::move(door.read), std::move(door.fill)});
    }
}

void FormDraft::watch(QWidget* field, std::function<QString()> read, std::function<void(const QString&)> fill)
{
    // In its own place: what follows from it (the sessions of a client) is filled in after it.
    WatchedField own{field->objectName(), field, std::move(read), std::move(fill)};
    const auto at =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const WatchedField& one) { return one.widget == field; });
    if (at == m_fields.end())
        m_fields.push_back(std::move(own));
    else
        *at = std::move(own);
}

void FormDraft::leave(QWidget* field)
{
    std::erase_if(m_fields, [&](const WatchedField& one) { return one.widget == field; });
}

void FormDraft::begin(const Draft& subject)
{
    m_soon.stop();
    m_subject = subject;
    m_subject.form = m_name;
    m_atFirst.clear();
    for (const WatchedField& field : m_fields)
        m_atFirst.insert(field.name, field.read());
    m_open = true;
    m_isKept = false;
}

bool FormDraft::open(const Draft& subject, bool isTyped)
{
    if (isTyped && m_open && m_subject.kind == subject.kind && m_subject.id == subject.id &&
        m_subject.hint == subject.hint)
        return false;
    begin(subject);
    return restore();
}

bool FormDraft::restore()
{
    const auto kept = m_drafts.of(m_subject);
    if (!m_open || !kept || kept->kind != m_subject.kind)
        return false;
    // A field may save itself as soon as it is filled in, and end this.
    m_isKept = true;
    for (const WatchedField& field : m_fields) {
        const auto value = kept->values.constFind(field.name);
        if (value != kept->values.constEnd() && field.read() != *value)
            field.fill(*value);
    }
    return true;
}

void FormDraft::setId(const models::Uuid& id)
{
    if (m_subject.id == id)
        return;
    // It moves with the record; what an earlier run kept for another one stays.
    if (m_isKept)
        m_drafts.forget(m_subject);
    m_isKept = false;
    m_subject.id = id;
    touched();
}

void FormDraft::end()
{
    m_soon.stop();
    m_open = false;
    // What an earlier run kept and this one did not fill in again is still there to go on with.
    if (m_isKept)
        m_drafts.forget(m_subject);
    m_isKept = false;
}

void FormDraft::touched()
{
    if (m_open && !m_soon.isActive())
        m_soon.start();
}

void FormDraft::keepNow()
{
    if (m_soon.isActive())
        keep();
}

void FormDraft::keep()
{
    m_soon.stop();
    if (!m_open)
        return;
    Draft draft = m_subject;
    for (const WatchedField& field : m_fields) {
        if (const QString text = field.read(); text != m_atFirst.value(field.name))
            draft.values.insert(field.name, text);
    }
    m_isKept = !draft.values.isEmpty();
    if (m_isKept)
        m_drafts.keep(draft);
    else
        m_drafts.forget(m_subject);
}

} // namespace ui
