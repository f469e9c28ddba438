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

private:
    Theme& m_theme;
    PanelPage* m_page;
};

} // namespace ui
