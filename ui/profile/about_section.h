// AboutSection: the words of the public profile. Each field saves itself when it is left.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/value_fields.h"

class QPlainTextEdit;

namespace ui
{

class IconMark;

class AboutSection : public QWidget
{
    Q_OBJECT

public:
    AboutSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act, QWidget* parent = nullptr);
    void show(const models::TrainerProfile& profile);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();

    Theme& m_theme;
    std::function<bool(const Plan&)> m_act;
    models::TrainerProfile m_profile;
    QPlainTextEdit* m_bio;
    FormField* m_bioForm;
    Field* m_skills;
    Field* m_location;
    NumberField* m_years;
    Text* m_state;
    IconMark* m_tick;
    bool m_showing = false;
};

/// The skills of a profile: its JSON list.
QStringList skillsOf(const models::TrainerProfile& profile);

} // namespace ui
