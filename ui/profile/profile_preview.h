// ProfilePreview: what clients see of the trainer.
#pragma once

#include "models/availability.h"
#include "models/rules/ratings.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/kit/panel.h"

namespace ui
{

class ProfilePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePreview(Theme& theme, QWidget* parent = nullptr);
    void show(const Practice& practice, const models::Availability& availability, const models::RatingSummary& rating,
              const std::vector<models::Certification>& certificates, const Wording& wording, QDate today);

Q_SIGNALS:
    /// Hours of a weekday (0 Monday) were painted.
    void hoursPainted(int day, const std::vector<models::MinuteRange>& ranges);

private:
    Theme& m_theme;
    PanelPage* m_page;
};

} // namespace ui
