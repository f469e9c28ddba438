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
    models::Uuid id;
    QString hint;
    QMap<QString, QString> values; ///< by field
    bool operator==(const Draft&) const = default;
};

/// Keeps at most one draft a form, in `memory`; without memory nothing is kept.
class Drafts
{
public:
    explicit Drafts(QSettings* memory) : m_memory(memory) {}

    void keep(const Draft& draft);
    void forget(const QString& form);
    std::optional<Draft> of(const QString& form) const;
    std::vector<Draft> all() const;

private:
    QSettings* m_memory;
};

} // namespace ui
