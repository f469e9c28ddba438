// The style's door: which part draws what, and the measures of stock widgets.
#include "ui/kit/style.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_accessible.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace ui
{

Style::Style(const Theme& theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme)
{
    installScrollAccessibility();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawFieldBox(option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
    case PE_PanelStatusBar:
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget))
            drawFieldBox(option, painter, widget);
        else if (widget && widget->inherits("QComboBoxPrivateContainer"))
            drawPopUpPanel(option, painter);
        else if (widget && widget->property("popUp").toBool())
            paintBox(painter, option->rect, 0, t.raised, t.line2);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_PanelMenu:
        drawPopUpPanel(option, painter);
        return;
    case PE_PanelTipLabel:
        paintBox(painter, option->rect, 0, t.toast);
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, t.canvas);
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        paintBox(painter, option->rect, 6,
                 (option->state & State_Sunken)      ? t.press
                 : (option->state & State_MouseOver) ? t.hover
                                                     : QColor(Qt::transparent));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case CE_PushButton:
        drawButton(option, painter, widget);
        return;
    case CE_ComboBoxLabel:
        drawComboLabel(option, painter, widget);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.canvas);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ItemViewItem:
        drawListItem(option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        paintHairline(painter, QRectF(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_HeaderLabel:
        drawHeaderSection(option, painter);
        return;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            QRectF line = option->rect;
            if (frame->frameShape == QFrame::HLine)
                line = QRectF(line.x(), line.center().y(), line.width(), 1);
            else
                line = QRectF(line.center().x(), line.y(), 1, line.height());
            paintHairline(painter, line, t.line);
            return;
        }
        drawPrimitive(PE_Frame, option, painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_ToolButton:
        drawToolButton(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const int line = m_theme.lineHeight(Type::Body);
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 12, line + 12};
    case CT_ComboBox: {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int icon = combo && !combo->currentIcon.isNull() ? combo->iconSize.width() + 8 : 0;
        return {size.width() + 9 + icon + 3 + 32, line + 12};
    }
    case CT_PushButton:
        return {size.width() + 24, line + 12};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        const bool checks = item && item->menuHasCheckableItems;
        const bool opens = item && item->menuItemType == QStyleOptionMenuItem::SubMenu;
        const int aside = (item && item->text.contains(u'\t')) || opens ? 24 : 0;
        return {size.width() + 24 + (checks ? 24 : 0) + aside + 8, line + 16};
    }
    case CT_MenuBarItem:
        return {size.width() + 16, line + 8};
    case CT_ItemViewItem:
        if (widget && widget->inherits("QComboBoxListView"))
            return {size.width() + 40, line + 12};
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    case CT_HeaderSection:
        return {size.width(), 32};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + 16 + 8, std::max(line, 24)};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect& r = option->rect;
    const auto visual = [&](const QRect& rect) { return visualRect(option->direction, r, rect); };
    switch (element) {
    case SE_LineEditContents:
        // A border of 1 and 8 inside; QLineEdit itself adds two more at each side.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0)
            return r;
        return r.adjusted(7, 1, -7, -1);
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return visual(QRect(r.x(), r.y() + (r.height() - 16) / 2, 16, 16));
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visual(r.adjusted(24, 0, 0, 0));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return r;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget))
            return 6;
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return 4;
        return 1;
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ScrollView_ScrollBarOverlap:
        // A bar that lies over the content takes no width of it.
        return widget && widget->property("overlaid").toBool() ? 10 : 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return 4;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 0;
    case PM_TextCursorWidth:
        return 1;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_Menu_AllowActiveAndDisabled:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_ItemView_ActivateItemOnSingleClick:
        return hint == SH_ItemView_ActivateItemOnSingleClick ? 0 : 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return m_theme.motion(80);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    // Every menu bar asks for this one, shown or not; Fusion would load all picture plug-ins for it.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new IconEngine(m_theme, u"ellipsis"_s, &Tokens::text2));
    return QProxyStyle::standardIcon(icon, option, widget);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget) || widget->inherits("QComboBoxPrivateContainer")) {
        // Rounded corners need a translucent window. Under plain X11 there may be no compositor, and the corners
        // would be black: there the pop-up stays square.
        if (QGuiApplication::platformName() != u"xcb"_s)
            widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    // The list lies on the pop-up's own ground, which is raised.
    if (auto* list = qobject_cast<QAbstractItemView*>(widget); list && list->inherits("QComboBoxListView"))
        list->viewport()->setBackgroundRole(QPalette::Button);
    // What completes a field as it is typed hangs below it like every other pop-up.
    if (auto* list = qobject_cast<QAbstractItemView*>(widget); list && list->windowType() == Qt::Popup) {
        list->setProperty("popUp", true);
        list->setFrameShape(QFrame::Box);
    }
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        widget->inherits("QCheckBox") || widget->inherits("QRadioButton") || widget->inherits("QToolButton"))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ui
