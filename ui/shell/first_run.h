// FirstRun: who the trainer is and where - the only questions before the first calendar. No account is needed.
#pragma once

#include "models/utc_time.h"
#include "ui/kit/field.h"

class QComboBox;

namespace ui
{

class Button;
class Strip;

struct FirstRunAnswers {
    QString firstName;
    QString lastName;
    QString email;
    QString timeZone;
    QString currency;
};

class FirstRun : public QWidget
{
    Q_OBJECT

public:
    /// `answers` are the guesses from the system; `now` shows what time it is in the chosen zone.
    FirstRun(Theme& theme, const FirstRunAnswers& guesses, models::UtcTime now, QWidget* parent = nullptr);
    FirstRunAnswers answers() const;
    /// Shows why the desk could not be started.
    void setTrouble(const QString& sentence);

    /// What the system says of zone and currency.
    static FirstRunAnswers guesses();

Q_SIGNALS:
    void finished(const ui::FirstRunAnswers& answers);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showTime();
    void finish();

    Theme& m_theme;
    models::UtcTime m_now;
    QWidget* m_box;
    Strip* m_trouble;
    Field* m_first;
    Field* m_last;
    Field* m_email;
    QComboBox* m_zone;
    QComboBox* m_currency;
    FormField* m_firstForm;
    FormField* m_lastForm;
    FormField* m_emailForm;
    FormField* m_zoneForm;
    Button* m_open;
};

} // namespace ui
