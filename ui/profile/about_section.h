// AboutSection: the words of the public profile. Each field saves itself when it is left.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/value_fields.h"

class QPlainTextEdit;
class QSettings;

namespace ui
{

class FormDraft;
class IconMark;

class AboutSection : public QWidget
{
    Q_OBJECT

public:
    /// What is typed and not saved yet is kept in `memory`.
    AboutSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act, QSettings* memory,
                 QWidget* parent = nullptr);
    /// Shows what is stored; words that were typed and could not be saved stay. The first time it fills in again what an
    /// earlier run kept: that is saved when the field is left, not before - clients read it.
    void show(const models::TrainerProfile& profile);
    /// Puts the focus on what is typed and not saved, else on the first field.
    void focusTyped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();
    void fill(const models::TrainerProfile& profile);
    void keepTyped();
    /// The fields that say something else than `profile`.
    QList<QWidget*> typedAgainst(const models::TrainerProfile& profile) const;

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
    FormDraft* m_draft;
    bool m_showing = false;
    bool m_isShown = false;
};

/// The skills of a profile: its JSON list.
QStringList skillsOf(const models::TrainerProfile& profile);

} // namespace ui
