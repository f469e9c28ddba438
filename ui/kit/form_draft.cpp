// Reading and filling fields of any kind.
#include "ui/kit/form_draft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
/// Long enough to write once for a word, short enough to lose no more than one.
constexpr int kKeepMs = 250;
} // namespace

FormDraft::FormDraft(QWidget* form, QString name, QSettings* memory)
    : QObject(form), m_name(std::move(name)), m_drafts(memory)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kKeepMs);
    connect(&m_soon, &QTimer::timeout, this, &FormDraft::keep);
    int number = 0;
    for (QWidget* widget : form->findChildren<QWidget*>()) {
        const auto watch = [&](auto* field, auto signal) {
            m_fields.emplace_back(field->objectName().isEmpty() ? u"field%1"_s.arg(number) : field->objectName(),
                                  field);
            ++number;
            connect(field, signal, this, &FormDraft::touched);
        };
        // The line inside a list or a spin box belongs to it.
        if (auto* line = qobject_cast<QLineEdit*>(widget);
            line && !qobject_cast<QComboBox*>(line->parent()) && line->echoMode() == QLineEdit::Normal)
            watch(line, &QLineEdit::textChanged);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            watch(text, &QPlainTextEdit::textChanged);
        else if (auto* list = qobject_cast<QComboBox*>(widget))
            watch(list, &QComboBox::currentIndexChanged);
        else if (auto* box = qobject_cast<QCheckBox*>(widget))
            watch(box, &QCheckBox::toggled);
        else if (auto* radio = qobject_cast<QRadioButton*>(widget))
            watch(radio, &QRadioButton::toggled);
    }
}

QString FormDraft::textOf(QWidget* field) const
{
    if (auto* line = qobject_cast<QLineEdit*>(field))
        return line->text();
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        return text->toPlainText();
    if (auto* list = qobject_cast<QComboBox*>(field))
        return list->currentText();
    return static_cast<QAbstractButton*>(field)->isChecked() ? u"1"_s : u"0"_s;
}

void FormDraft::setText(QWidget* field, const QString& text) const
{
    if (textOf(field) == text)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text);
        line->setModified(true);
        // As if it had been typed: what follows from it is worked out again.
        Q_EMIT line->textEdited(text);
        Q_EMIT line->editingFinished();
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(field)) {
        area->setPlainText(text);
    } else if (auto* list = qobject_cast<QComboBox*>(field)) {
        if (const int at = list->findText(text); at >= 0) {
            list->setCurrentIndex(at);
            Q_EMIT list->activated(at);
        }
    } else {
        static_cast<QAbstractButton*>(field)->setChecked(text == u"1");
    }
}

void FormDraft::begin(const Draft& subject)
{
    m_soon.stop();
    m_subject = subject;
    m_subject.form = m_name;
    m_atFirst.clear();
    for (const auto& [name, field] : m_fields)
        m_atFirst.insert(name, textOf(field));
    m_open = true;
}

void FormDraft::open(const Draft& subject, bool isTyped)
{
    if (isTyped && m_open && m_subject.kind == subject.kind && m_subject.id == subject.id)
        return;
    begin(subject);
    restore();
}

bool FormDraft::restore()
{
    const auto kept = m_drafts.of(m_name);
    if (!m_open || !kept || kept->kind != m_subject.kind || kept->id != m_subject.id)
        return false;
    for (const auto& [name, field] : m_fields) {
        if (kept->values.contains(name))
            setText(field, kept->values.value(name));
    }
    return true;
}

void FormDraft::setId(const models::Uuid& id)
{
    m_subject.id = id;
    touched();
}

void FormDraft::end()
{
    m_soon.stop();
    m_open = false;
    m_drafts.forget(m_name);
}

void FormDraft::touched()
{
    if (m_open && !m_soon.isActive())
        m_soon.start();
}

void FormDraft::keep()
{
    if (!m_open)
        return;
    Draft draft = m_subject;
    for (const auto& [name, field] : m_fields) {
        if (const QString text = textOf(field); text != m_atFirst.value(name))
            draft.values.insert(name, text);
    }
    if (draft.values.isEmpty())
        m_drafts.forget(m_name);
    else
        m_drafts.keep(draft);
}

} // namespace ui
