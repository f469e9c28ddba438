// Sidebar: the screens with their digits, the mini-month's place, the sync line. 216 wide, or a rail of 56.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace ui
{

class SyncLine;

/// A screen's row: icon 18, name, badge, digit.
class NavRow : public QAbstractButton
{
    Q_OBJECT

public:
    NavRow(Theme& theme, const QString& id, const QString& name, const QString& iconName, int digit,
           QWidget* parent = nullptr);
    QString id() const { return m_id; }
    /// Unread things; 0 shows none.
    void setBadge(int count);
    void setRail(bool rail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    Theme& m_theme;
    QString m_id;
    QString m_icon;
    int m_digit;
    int m_badge = 0;
    bool m_rail = false;
};

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Theme& theme, QWidget* parent = nullptr);

    /// Adds the row of a screen at its place; groups are divided by a hairline.
    NavRow* addScreen(const QString& id, const QString& name, const QString& iconName, int digit, int group);
    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    /// Shows a widget above the sync line (the mini-month), or nothing. It is kept, not deleted.
    void setFoot(QWidget* foot);
    SyncLine* syncLine() const { return m_sync; }
    QList<NavRow*> rows() const { return m_rows; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
    QWidget* m_brand;
    QVBoxLayout* m_nav;
    QVBoxLayout* m_footPlace;
    SyncLine* m_sync;
    QWidget* m_foot = nullptr;
    QList<NavRow*> m_rows;
    QList<int> m_groups;
    bool m_rail = false;
};

/// The truth about syncing in an icon and a few words; a click opens the sync screen.
class SyncLine : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Quiet, Warn, Danger };
    explicit SyncLine(Theme& theme, QWidget* parent = nullptr);
    void set(const QString& iconName, const QString& words, Tone tone);
    void setRail(bool rail);
    QSize sizeHint() const override { return {56, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_icon;
    Tone m_tone = Tone::Quiet;
    bool m_rail = false;
};

} // namespace ui
