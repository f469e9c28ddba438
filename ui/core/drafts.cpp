// Keeping drafts as JSON in the window's memory.
#include "ui/core/drafts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kLongestValue = 100'000;

std::optional<Draft> read(const QString& form, const QString& kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    Draft draft{form,
                object.value("title"_L1).toString(),
                object.value("kind"_L1).toString(),
                models::Uuid::fromString(object.value("id"_L1).toString()).value_or(models::Uuid{}),
                object.value("hint"_L1).toString(),
                {}};
    const QJsonObject values = object.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        draft.values.insert(it.key(), it.value().toString());
    return draft.values.isEmpty() ? std::nullopt : std::optional(draft);
}

} // namespace

void Drafts::keep(const Draft& draft)
{
    if (!m_memory)
        return;
    QJsonObject values;
    for (auto it = draft.values.begin(); it != draft.values.end(); ++it)
        values.insert(it.key(), it.value().left(kLongestValue));
    const QJsonObject object{{u"title"_s, draft.title},
                             {u"kind"_s, draft.kind},
                             {u"id"_s, draft.id.isNull() ? QString() : draft.id.toString()},
                             {u"hint"_s, draft.hint},
                             {u"values"_s, values}};
    m_memory->setValue(u"drafts/"_s + draft.form,
                       QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    // On the disk now: the next moment may be the one in which the program is killed.
    m_memory->sync();
}

void Drafts::forget(const QString& form)
{
    if (!m_memory || !m_memory->contains(u"drafts/"_s + form))
        return;
    m_memory->remove(u"drafts/"_s + form);
    m_memory->sync();
}

std::optional<Draft> Drafts::of(const QString& form) const
{
    return m_memory ? read(form, m_memory->value(u"drafts/"_s + form).toString()) : std::nullopt;
}

std::vector<Draft> Drafts::all() const
{
    std::vector<Draft> found;
    if (!m_memory)
        return found;
    m_memory->beginGroup(u"drafts"_s);
    const QStringList forms = m_memory->childKeys();
    m_memory->endGroup();
    for (const QString& form : forms) {
        if (auto draft = of(form))
            found.push_back(std::move(*draft));
    }
    return found;
}

} // namespace ui
