// Rows of the sync screen: headings, things that need the trainer, refused and waiting acts, past exchanges.
#pragma once

#include "models/sync_review.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QLocale>

class QHBoxLayout;

namespace ui
{

/// "Needs you 3": 40 tall with a hairline.
class SyncHeading : public QWidget
{
    Q_OBJECT

public:
    SyncHeading(Theme& theme, const QString& words, int count, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_words;
    QString m_count;
};

/// An icon, a title and a line below it, 56 tall; widgets at the end. Up and Down walk through the rows.
class SyncRow : public QAbstractButton
{
    Q_OBJECT

public:
    SyncRow(Theme& theme, const QString& iconName, Ink iconInk, const QString& title, const QString& detail,
            QWidget* parent = nullptr);
    void addAtEnd(QWidget* widget);
    /// Words at the end, small ("10:02").
    void setAside(const QString& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// L: decide later.
    void laterRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
    QString m_icon;
    Ink m_ink;
    QString m_detail;
    QString m_aside;
    QHBoxLayout* m_end;
    bool m_hasEnd = false;
};

/// Past exchanges: time, sent, received, what, took. Rows of 32 under a header.
class SyncHistory : public QWidget
{
    Q_OBJECT

public:
    SyncHistory(Theme& theme, const QLocale& locale, QWidget* parent = nullptr);
    struct Line {
        QString time;
        int sent = 0;
        int received = 0;
        QString what;
        int tookMs = 0;
        bool failed = false;
    };
    void setLines(std::vector<Line> lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QLocale m_locale;
    std::vector<Line> m_lines;
};

} // namespace ui
