// Style: draws every stock widget from the tokens; Fusion stays underneath for what is never shown.
#pragma once

#include <QProxyStyle>

namespace ui
{

class Theme;

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme& theme);

private:
    const Theme& m_theme;
};

} // namespace ui
