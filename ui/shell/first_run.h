// FirstRun: five short pages to a usable calendar. Each can be skipped, each has Back, and no account is needed.
#pragma once

#include "models/utc_time.h"
#include "ui/core/first_desk.h"
#include "ui/kit/field.h"

#include <QLocale>

class QAbstractButton;
class QComboBox;
class QSettings;
class QStackedWidget;

namespace ui
{

class Button;
class ChoiceBar;
class FilterChip;
class FormDraft;
class MoneyField;
class NumberField;
class StepRow;
class Strip;
class TimeField;

class FirstRun : public QWidget
{
    Q_OBJECT

public:
    enum Page { Start, You, Hours, Service, Done, PageCount };

    /// `guesses` come from the system; `now` shows what time it is in the chosen zone. What is typed is kept in `memory`,
    /// and filled in again after a crash, at the page that was open.
    FirstRun(Theme& theme, const FirstRunAnswers& guesses, models::UtcTime now, QSettings* memory = nullptr,
             QWidget* parent = nullptr);
    FirstRunAnswers answers() const;
    /// Shows why the desk could not be started.
    void setTrouble(const QString& sentence);
    void showPage(Page page);
    Page page() const;
    /// The desk stands: what was typed need not be kept any more.
    void forgetTyped();

    /// What the system says of name, zone and currency.
    static FirstRunAnswers guesses();
    /// The name and address of a desk whose trainer said none; Settings change them.
    static FirstRunAnswers withFallbacks(FirstRunAnswers answers);

Q_SIGNALS:
    void finished(const ui::FirstRunAnswers& answers);
    /// A backup is to become this desk.
    void restoreRequested(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* startPage();
    QWidget* youPage(const FirstRunAnswers& guesses);
    QWidget* hoursPage();
    QWidget* servicePage();
    QWidget* donePage();
    QWidget* newPage(const QString& title, const QString& lead);
    void forward(bool skipped);
    bool checkPage();
    /// A sentence about what is wrong, or none.
    QString mailProblem() const;
    QString zoneProblem() const;
    QString startProblem() const;
    QString endProblem() const;
    void checkOnLeaving();
    void showTime();
    void showSummary();
    void showPrice();
    void keepTyped(QSettings* memory);
    void finish(bool sample);
    void askBackup();
    void layOut();

    Theme& m_theme;
    models::UtcTime m_now;
    QLocale m_locale;
    bool m_skippedHours = false;
    bool m_skippedService = false;
    bool m_importClients = false;
    FormDraft* m_draft = nullptr;
    QString m_priceText; ///< as typed, also while its page is not open
    StepRow* m_steps;
    QWidget* m_box;
    Strip* m_trouble;
    QStackedWidget* m_pages;
    Button* m_skip;
    Button* m_back;
    Button* m_next;
    Button* m_sample;
    QAbstractButton* m_here = nullptr;
    QAbstractButton* m_signIn = nullptr;
    Field* m_first = nullptr;
    Field* m_last = nullptr;
    Field* m_email = nullptr;
    QComboBox* m_zone = nullptr;
    QComboBox* m_currency = nullptr;
    QComboBox* m_firstDay = nullptr;
    ChoiceBar* m_clock = nullptr;
    FormField* m_emailForm = nullptr;
    FormField* m_zoneForm = nullptr;
    QList<FilterChip*> m_days;
    TimeField* m_from = nullptr;
    TimeField* m_to = nullptr;
    FormField* m_fromForm = nullptr;
    FormField* m_toForm = nullptr;
    Field* m_serviceName = nullptr;
    FormField* m_serviceForm = nullptr;
    NumberField* m_minutes = nullptr;
    QWidget* m_pricePlace = nullptr;
    MoneyField* m_price = nullptr;
    Text* m_summary = nullptr;
};

} // namespace ui
