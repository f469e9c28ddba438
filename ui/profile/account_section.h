// AccountSection: whose desk this is, and where that is changed.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/panel.h"

namespace ui
{

class AccountSection : public QWidget
{
    Q_OBJECT

public:
    explicit AccountSection(Theme& theme, QWidget* parent = nullptr);
    void show(const Practice& practice);

Q_SIGNALS:
    /// A section of the settings, by its id.
    void settingsRequested(const QString& section);

private:
    FactList* m_facts;
};

} // namespace ui
