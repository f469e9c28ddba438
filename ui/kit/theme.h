// Theme: the look in force (colours, type, motion), handed to everything that paints.
#pragma once

#include "ui/kit/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace ui
{

/// The type scale: size/line height in px at text size 100 %.
enum class Type {
    Grid,   ///< 11/16, labels of the calendar grid only
    Small,  ///< 12/16
    Body,   ///< 13/20
    Long,   ///< 14/20, running text
    Panel,  ///< 16/24, 600
    Screen, ///< 20/28, 600
    Figure  ///< 28/36, 600
};

/// The look in force. One lives in main(), every painter holds a reference; `changed` means: paint again.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Look look = Look::Light, QObject* parent = nullptr);

    const Tokens& tokens() const { return *m_tokens; }
    /// `theme->accent`
    const Tokens* operator->() const { return m_tokens; }
    QColor ink(Ink which) const { return m_tokens->*which; }
    Look look() const { return m_look; }
    void setLook(Look look);

    /// Text size, 0.9 to 2.0; other values are moved into that range.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    /// `px` at the text size in force: for boxes that hold text.
    int scaled(int px) const;

    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// A duration that obeys reduced motion: 80 hover and press, 140 fades, 200 panel and toast.
    int motion(int ms) const { return m_reducedMotion ? 0 : ms; }

    /// The face of a step of the scale; 0 takes its own weight (400, titles 600). Static weights are 400, 500 and 600.
    QFont font(Type type, int weight = 0) const;
    /// px from one base line to the next.
    int lineHeight(Type type) const;

    /// A Lucide icon (resources/icons) drawn in a token for the asked size, scale and state; follows the theme.
    QIcon icon(const QString& name, Ink ink = &Tokens::text2) const;

    QPalette palette() const;

Q_SIGNALS:
    /// Colours, text size or motion changed.
    void changed();

private:
    Look m_look;
    const Tokens* m_tokens;
    double m_textScale = 1.0;
    bool m_reducedMotion = false;
};

/// Loads the bundled typefaces. False when one cannot be read (the system's face is used then).
bool loadTypefaces();

/// Gives the application the style, palette and face of the theme, now and whenever it changes.
void dressApplication(QApplication& application, Theme& theme);

} // namespace ui
