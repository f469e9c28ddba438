// Keeping drafts as JSON in the window's memory.
#include "ui/core/drafts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kLongestValue = 100'000;
/// Forms that were left long ago make room for new ones.
constexpr size_t kMostDrafts = 20;

struct KeptDraft {
    QString key;
    qint64 turn; ///< rises with each draft that is begun
    Draft draft;
};

QString keyOf(const Draft& subject)
{
    // No slashes: QSettings would take them for groups, and remove the drafts of records with the one of something new.
    QString key = subject.form;
    if (!subject.id.isNull())
        key += u'.' + subject.id.toString();
    // A hint may name many people: too long for a key.
    if (!subject.hint.isEmpty())
        key += u'.' +
               QString::fromLatin1(QCryptographicHash::hash(subject.hint.toUtf8(), QCryptographicHash::Sha1).toHex());
    return key;
}

std::optional<KeptDraft> read(const QString& key, const QString& kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    KeptDraft found{key,
                    object.value("turn"_L1).toInteger(),
                    {key.section(u'.', 0, 0),
                     object.value("title"_L1).toString(),
                     object.value("kind"_L1).toString(),
                     models::Uuid::fromString(object.value("id"_L1).toString()).value_or(models::Uuid{}),
                     object.value("hint"_L1).toString(),
                     {}}};
    const QJsonObject values = object.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        found.draft.values.insert(it.key(), it.value().toString());
    return found.draft.values.isEmpty() ? std::nullopt : std::optional(found);
}

std::vector<KeptDraft> readAll(QSettings& memory)
{
    memory.beginGroup(u"drafts"_s);
    const QStringList keys = memory.allKeys();
    std::vector<KeptDraft> found;
    for (const QString& key : keys) {
        if (auto one = read(key, memory.value(key).toString()))
            found.push_back(std::move(*one));
    }
    memory.endGroup();
    std::sort(found.begin(), found.end(), [](const KeptDraft& a, const KeptDraft& b) {
        return a.turn != b.turn ? a.turn > b.turn : a.key < b.key;
    });
    return found;
}

} // namespace

void Drafts::keep(const Draft& draft)
{
    if (!m_memory)
        return;
    QJsonObject values;
    for (auto it = draft.values.begin(); it != draft.values.end(); ++it)
        values.insert(it.key(), it.value().left(kLongestValue));
    const QString key = keyOf(draft);
    const std::vector<KeptDraft> others = readAll(*m_memory);
    const auto same = std::find_if(others.begin(), others.end(), [&](const KeptDraft& one) { return one.key == key; });
    const qint64 turn = same != others.end() ? same->turn : others.empty() ? 1 : others.front().turn + 1;
    if (same == others.end() && others.size() >= kMostDrafts)
        m_memory->remove(u"drafts/"_s + others.back().key);
    const QJsonObject object{{u"title"_s, draft.title},
                             {u"kind"_s, draft.kind},
                             {u"id"_s, draft.id.isNull() ? QString() : draft.id.toString()},
                             {u"hint"_s, draft.hint},
                             {u"turn"_s, turn},
                             {u"values"_s, values}};
    m_memory->setValue(u"drafts/"_s + key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    // On the disk now: the next moment may be the one in which the program is killed.
    m_memory->sync();
}

void Drafts::forget(const Draft& subject)
{
    const QString key = u"drafts/"_s + keyOf(subject);
    if (!m_memory || !m_memory->contains(key))
        return;
    m_memory->remove(key);
    m_memory->sync();
}

void Drafts::forgetAbout(const QList<models::Uuid>& ids)
{
    if (!m_memory)
        return;
    for (const KeptDraft& one : readAll(*m_memory)) {
        const QString texts = (one.draft.values.values() << one.draft.hint).join(u' ');
        const bool isAbout = std::any_of(ids.begin(), ids.end(), [&](const models::Uuid& id) {
            return !id.isNull() && (one.draft.id == id || texts.contains(id.toString()));
        });
        if (isAbout)
            m_memory->remove(u"drafts/"_s + one.key);
    }
    m_memory->sync();
}

std::optional<Draft> Drafts::of(const Draft& subject) const
{
    if (!m_memory)
        return std::nullopt;
    const QString key = keyOf(subject);
    auto found = read(key, m_memory->value(u"drafts/"_s + key).toString());
    return found ? std::optional(std::move(found->draft)) : std::nullopt;
}

std::vector<Draft> Drafts::all() const
{
    std::vector<Draft> found;
    if (m_memory) {
        for (KeptDraft& one : readAll(*m_memory))
            found.push_back(std::move(one.draft));
    }
    return found;
}

} // namespace ui
