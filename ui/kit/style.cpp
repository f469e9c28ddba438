// The style's door: which part draws what.
#include "ui/kit/style.h"

#include "ui/kit/theme.h"

#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace ui
{

Style::Style(const Theme& theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

} // namespace ui
