// Asking, and showing the chip.
#include "ui/acts/versions_line.h"

#include "ui/core/sync/sync_lists.h"
#include "ui/kit/layouts.h"
#include "ui/kit/versions_chip.h"

namespace ui
{

VersionsLine::VersionsLine(Theme& theme, Commands& commands, QWidget* parent) : QWidget(parent), m_commands(commands)
{
    auto* chip = new VersionsChip(theme);
    auto* row = rowLayout(this, 0, {0, 8, 0, 0});
    row->addWidget(chip);
    row->addStretch(1);
    connect(chip, &QAbstractButton::clicked, this, [this] { Q_EMIT reviewRequested(m_record); });
    hide();
}

void VersionsLine::look(const QString& currency, const QList<models::Uuid>& records)
{
    m_record = sync::conflictAmong(m_commands.store().reader(), currency, records);
    setVisible(!m_record.isNull());
}

} // namespace ui
