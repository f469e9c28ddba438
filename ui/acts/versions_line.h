// VersionsLine: the chip "Two versions" in a panel, there only while its record has two.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

class VersionsLine : public QWidget
{
    Q_OBJECT

public:
    VersionsLine(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Shows the chip if it is so; call it when the line has its place. Looks whether one of these records was changed in two places; `currency` is the practice's.
    void look(const QString& currency, const QList<models::Uuid>& records);

Q_SIGNALS:
    void reviewRequested(const models::Uuid& record);

private:
    Commands& m_commands;
    models::Uuid m_record;
};

} // namespace ui
