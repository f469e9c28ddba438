// SyncPage: what the sync screen lists - what needs the trainer, what was refused, what waits, what was exchanged.
#pragma once

#include "models/sync_status.h"
#include "ui/core/sync/sync_lists.h"
#include "ui/kit/tokens.h"

#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace ui
{

class SyncRow;
class Theme;

/// Built anew from what is known at one moment. Questions are numbered as they stand: reviews, what was removed on one
/// side, refused acts.
class SyncPage : public QWidget
{
    Q_OBJECT

public:
    SyncPage(Theme& theme, const QLocale& locale, const Wording& wording, models::UtcTime now);

    /// A desk without an account: one sentence and "Sign in".
    void offerAccount(bool canSignIn);
    void fill(const sync::SyncLists& lists, const models::SyncStatus& status,
              const std::vector<models::SyncRound>& rounds);
    const std::vector<SyncRow*>& questions() const { return m_questions; }

Q_SIGNALS:
    void chosen(size_t question);
    void newTimeRequested(size_t question);
    void dropRequested(const sync::Refused& act);
    void laterRequested();
    void signInRequested();

private:
    void addStrips(const sync::SyncLists& lists, const models::SyncStatus& status);
    void addReviews(const sync::SyncLists& lists);
    void addRefused(const std::vector<sync::Refused>& acts);
    void addWaiting(const sync::SyncLists& lists);
    void addHistory(const std::vector<models::SyncRound>& rounds);
    SyncRow* addQuestion(const QString& icon, Ink ink, const QString& title, const QString& detail);
    bool isToday(models::UtcTime time) const;
    QString whenWords(models::UtcTime time) const;

    Theme& m_theme;
    QLocale m_locale;
    Wording m_wording;
    models::UtcTime m_now;
    QVBoxLayout* m_column;
    std::vector<SyncRow*> m_questions;
};

} // namespace ui
