// ReviewPanel: what needs the trainer, one question at a time - two versions, removed or kept, a refused change.
#pragma once

#include "ui/core/sync/refused.h"
#include "ui/core/sync/review.h"
#include "ui/kit/panel.h"

#include <QCheckBox>

namespace ui
{

class Button;
class DateField;
class TimeField;
class VersionBox;

class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent = nullptr);

    /// `at` of `count`, from 0, for "Review 1 of 3".
    void showReview(const sync::Words& words, const sync::Review& review, int at, int count);
    void showRefused(const sync::Words& words, const sync::Refused& refused, int at, int count);
    void focusFirst();
    /// "New time" of the list leads here: the fields of the time are open.
    void openNewTime();

Q_SIGNALS:
    void stepRequested(int by);
    void laterRequested();
    /// The question is answered; `words` for the toast.
    void settled(const QString& words, bool undoable);
    void failed(const models::Error& error);
    void messageRequested(const sync::Refused& refused);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The review's own keys; false for all others.
    bool takeKey(QKeyEvent* event);
    void clear();
    void addHeading(const QString& subject, int at, int count);
    void addSides(const sync::Review& review);
    void addField(size_t index);
    void addResult();
    void refreshResult();
    void choose(size_t field, sync::Side side);
    void useResult();
    void addTimes(const sync::Words& words);
    void settle(const models::Status& outcome, const QString& words, bool undoable);

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    PanelPage* m_page;
    Text* m_keys;
    std::optional<Wording> m_wording;
    models::UtcTime m_now;
    sync::Review m_review;
    sync::Refused m_refused;
    bool m_isReview = false;
    std::vector<sync::Side> m_sides;
    struct FieldWidgets {
        VersionBox* mine = nullptr;
        VersionBox* theirs = nullptr;
        QCheckBox* both = nullptr;
    };
    std::vector<FieldWidgets> m_fields;
    QVBoxLayout* m_result = nullptr;
    Button* m_use = nullptr;
    QWidget* m_timeRow = nullptr;
    DateField* m_date = nullptr;
    TimeField* m_time = nullptr;
};

} // namespace ui
