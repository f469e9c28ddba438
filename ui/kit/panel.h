// The side panel's parts: the padded, scrolling page with pinned actions, headings, rows, facts, bars, the avatar.
#pragma once

#include "ui/kit/text.h"

#include <QAbstractButton>
#include <QScrollArea>

class QGridLayout;
class QLayout;
class QVBoxLayout;

namespace ui
{

class Button;

/// A page of the side panel: padding 16, scrolls by itself, actions pinned at the bottom edge.
class PanelPage : public QWidget
{
    Q_OBJECT

public:
    explicit PanelPage(Theme& theme, QWidget* parent = nullptr);
    /// Where the sections go; gap 0, so that each says its own (24 between sections).
    QVBoxLayout* body() const { return m_body; }
    /// Above the scrolling part, over the full width (tabs).
    QVBoxLayout* top() const { return m_top; }
    /// Pinned buttons, 8 apart, 16 above the edge.
    void setActions(const QList<QWidget*>& actions);
    /// A token other than `surface`.
    void setGround(Ink ground);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Keeps the parts as wide beside a scroll bar as without one: it takes its place from the margin.
    void setMargins();

    Theme& m_theme;
    QScrollArea* m_area;
    QVBoxLayout* m_whole;
    QVBoxLayout* m_top;
    QVBoxLayout* m_body;
    QWidget* m_foot;
    Ink m_ground = &Tokens::surface;
};

/// A panel's heading: 16/24 600, with an optional avatar before it and buttons (more, close) after it.
class PanelHeading : public QWidget
{
    Q_OBJECT

public:
    PanelHeading(Theme& theme, const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QString title() const { return m_title->text(); }
    void setInitials(const QString& initials);
    /// Text at the end instead of buttons ("Wed 11 June").
    void setAside(const QString& text);
    Button* more();
    Button* close();
    /// The button of close(), when there is one.
    Button* closeButton() const { return m_close; }

private:
    Theme& m_theme;
    QWidget* m_avatar;
    Text* m_title;
    Text* m_aside = nullptr;
    Button* m_more = nullptr;
    Button* m_close = nullptr;
};

/// Initials in a circle.
class Avatar : public QLabel
{
    Q_OBJECT

public:
    Avatar(Theme& theme, const QString& initials, int extent = 40, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    int m_extent;
};

/// A section's title, 13/20 600, with a widget or a word in text2 at its end.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    SectionHeading(Theme& theme, const QString& title, const QString& aside = {}, QWidget* parent = nullptr);
    SectionHeading(Theme& theme, const QString& title, QWidget* aside, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setAside(const QString& aside);

private:
    Text* m_title;
    Text* m_aside = nullptr;
};

/// A row of a panel, 40 tall (or more) with a hairline below: words at the start, anything at the end.
class PanelRow : public QAbstractButton
{
    Q_OBJECT

public:
    PanelRow(Theme& theme, const QString& text, const QString& aside = {}, QWidget* parent = nullptr);
    /// Small words below, in as many lines as they need.
    void setDetail(const QString& detail);
    void addAtStart(QWidget* widget);
    void addAtEnd(QWidget* widget);
    /// Makes it a button that opens something.
    void setClickable(bool clickable);
    Text* text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_detail != nullptr; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QVBoxLayout* m_words;
    Text* m_text;
    Text* m_detail = nullptr;
    bool m_clickable = false;
};

/// Facts: labels in an 88 px column (in cards 56), values beside them, 4 px between the rows.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(Theme& theme, int labelWidth = 88, QWidget* parent = nullptr);
    Text* add(const QString& label, const QString& value);
    void addWidget(const QString& label, QWidget* value);
    void clear();

private:
    Theme& m_theme;
    QGridLayout* m_grid;
    int m_rows = 0;
};

/// A level, 4 tall: how much of a whole is left.
class LevelBar : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBar(Theme& theme, QWidget* parent = nullptr);
    /// `share` 0..1; `low` draws it in `warn`. `words` say it to a screen reader.
    void set(double share, bool low, const QString& words);
    QSize sizeHint() const override { return {56, 4}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    double m_share = 0;
    bool m_low = false;
};

/// A hairline across.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
};

/// Takes every widget and nested layout out of a layout and deletes it, when the event at work has ended.
void emptyLayout(QLayout* layout);
/// Whether a widget, or one between it and `page`, was taken out by emptyLayout().
bool isLeaving(const QWidget* widget, const QWidget* page);

} // namespace ui
