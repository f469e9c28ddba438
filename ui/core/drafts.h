// Drafts: what was typed into a form and not saved, kept on this computer so that a killed program loses nothing.
#pragma once

#include "models/uuid.h"

#include <QMap>
#include <QString>
#include <vector>

class QSettings;

namespace ui
{

/// One form's typed text. `kind`, `id` and `hint` lead back to it, as a RecordLink does.
struct Draft {
    QString form;  ///< "client", "booking"
    QString title; ///< "New client"
    QString kind;
    models::Uuid id; ///< null for something new
    QString hint;    ///< what else it is about, where `form` and `id` do not say it all: the topic of a message
    QMap<QString, QString> values; ///< by field
    bool operator==(const Draft&) const = default;

    /// The hint of the "draft" link that leads back to it: the form, and after a space what else it is about.
    QString place() const { return hint.isEmpty() ? form : form + u' ' + hint; }
};

/// Keeps one draft for each form and record, in `memory`; without memory nothing is kept. The file of the window is plain
/// text: what may not lie outside the database (health) is no draft.
class Drafts
{
public:
    explicit Drafts(QSettings* memory) : m_memory(memory) {}

    /// Takes the place of what was kept for the same form, id and hint. The oldest go when there are too many.
    void keep(const Draft& draft);
    /// Forgets what was kept for the form, id and hint of `subject`.
    void forget(const Draft& subject);
    /// Forgets all that is about one of these records: a client who is erased, and what belongs to them.
    void forgetAbout(const QList<models::Uuid>& ids);
    std::optional<Draft> of(const Draft& subject) const;
    /// The newest first.
    std::vector<Draft> all() const;

private:
    QSettings* m_memory;
};

} // namespace ui
