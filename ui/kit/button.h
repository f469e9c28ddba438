// Buttons: one primary a view, default, quiet and danger; icon-only ones have a name and a tooltip.
#pragma once

#include "ui/kit/tokens.h"

#include <QPushButton>

namespace ui
{

class Theme;

class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Default, Primary, Quiet, Danger, DangerFilled };

    /// A button with words, verb first ("Save booking"), and perhaps an icon before them.
    Button(Theme& theme, const QString& text, Kind kind = Kind::Default, const QString& iconName = {},
           QWidget* parent = nullptr);
    /// An icon-only button: `name` is its accessible name and, with the shortcut, its tooltip.
    static Button* iconOnly(Theme& theme, const QString& iconName, const QString& name, Kind kind = Kind::Quiet,
                            int iconExtent = 20, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString iconName() const { return m_icon; }
    bool isIconOnly() const { return text().isEmpty() && !m_icon.isEmpty(); }
    void setIconName(const QString& name);
    int iconExtent() const { return m_iconExtent; }
    void setIconExtent(int extent);
    /// "chevron-down" for a button that opens a list.
    QString trailingIconName() const { return m_trailing; }
    void setTrailingIconName(const QString& name);
    bool isCompact() const { return m_compact; }
    /// 28 tall instead of 32, 8 at the sides.
    void setCompact(bool compact);
    /// px between the words and the icon after them; 8 else.
    void setTrailingGap(int gap);
    int trailingGap() const { return m_trailingGap; }
    /// Of its words; 500 else.
    void setWeight(int weight);
    bool isStartAligned() const { return m_startAligned; }
    void setStartAligned(bool start);
    /// A colour for its words other than its kind's.
    Ink ink() const { return m_ink; }
    void setInk(Ink ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// There is less room than its words want: they are elided, or give way to the icon, and stand in the tooltip.
    bool isTight() const { return width() < sizeHint().width(); }

protected:
    bool event(QEvent* event) override;

private:
    void dress();

    Theme& m_theme;
    Kind m_kind;
    QString m_icon;
    QString m_trailing;
    int m_iconExtent = 16;
    bool m_compact = false;
    bool m_startAligned = false;
    int m_trailingGap = 8;
    int m_weight = 500;
    Ink m_ink = nullptr;
};

/// Words that act like a link: `accentText`, weight 500, underlined when hovered or focused.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(Theme& theme, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Draws it in another token and size, e.g. a toast's action.
    void setInk(Ink ink, int weight = 500);
    /// An icon of 16 before the words.
    void setIconName(const QString& name);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_icon;
    Ink m_ink = &Tokens::accentText;
    int m_weight = 500;
};

} // namespace ui
