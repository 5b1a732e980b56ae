#include "ui/theme/ParvisStyle.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/ScrollBarFader.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace parvis::ui {

ParvisStyle::ParvisStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme) {
}

void ParvisStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* bar = qobject_cast<QScrollBar*>(widget))
        ScrollBarFader::attach(m_theme, *bar);
}

void ParvisStyle::drawFocusRing(const QRect& rect, QPainter& painter, double radius) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void ParvisStyle::drawField(const QStyleOption& option, QPainter& painter) const {
    const Tokens& t = m_theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(option.state.testFlag(State_Enabled) ? t.card : t.chip);
    const bool focused = option.state.testFlag(State_HasFocus);
    const bool quiet =
        option.styleObject && option.styleObject->property(quietFieldProperty).toBool();
    painter.setPen(focused ? QPen(t.focus, 1.6) : QPen(quiet ? t.line : t.border, 1));
    const double inset = focused ? 0.8 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                            metrics::radiusControl, metrics::radiusControl);
    painter.restore();
}

void ParvisStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return; // Space and hairlines separate; boxes do not.
    case PE_FrameFocusRect:
        drawFocusRing(option->rect, *painter, metrics::radiusControl - 3);
        return;
    case PE_IndicatorCheckBox:
        drawCheckMark(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckMark(*option, *painter, true);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.border, 1));
        painter->setBrush(element == PE_PanelMenu ? QBrush(t.card) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5),
                                 metrics::radiusControl, metrics::radiusControl);
        painter->restore();
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.tooltip);
        return;
    case PE_PanelItemViewRow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ParvisStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawButton(*button, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawButtonLabel(*button, *painter, widget);
        return;
    case CE_PushButton:
        // Fusion would add its own focus frame on top of ours.
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuItem(*item, *painter);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTab(*tab, *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ParvisStyle::drawTab(const QStyleOptionTab& option, QPainter& painter) const {
    const Tokens& t = m_theme.tokens();
    const bool selected = option.state.testFlag(State_Selected);
    const bool over = option.state.testFlag(State_MouseOver);
    painter.save();
    painter.setFont(
        m_theme.font(TextSize::Body, selected ? TextWeight::Strong : TextWeight::Regular));
    painter.setPen(selected || over ? t.ink : t.ink2);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    if (selected)
        painter.fillRect(
            QRect(option.rect.x() + 11, option.rect.bottom() - 1, option.rect.width() - 22, 2),
            t.accent);
    painter.restore();
    if (option.state.testFlag(State_HasFocus))
        drawFocusRing(option.rect.adjusted(2, 4, -2, -6), painter, 6);
}

void ParvisStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) const {
    const double opacity = ScrollBarFader::opacityOf(option.styleObject);
    if (option.maximum <= option.minimum || opacity <= 0)
        return;
    const Tokens& t = m_theme.tokens();
    const bool active =
        option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    QRectF handle = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, nullptr);
    const double thickness = active ? 8 : 5;
    if (option.orientation == Qt::Vertical) {
        const double x = option.direction == Qt::RightToLeft ? handle.left() + 2
                                                             : handle.right() - 2 - thickness;
        handle = QRectF(x, handle.y() + 2, thickness, handle.height() - 4);
    } else {
        handle =
            QRectF(handle.x() + 2, handle.bottom() - 2 - thickness, handle.width() - 4, thickness);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(painter.opacity() * opacity);
    painter.setBrush(active ? mixed(t.scrollBar, t.ink, 0.25) : t.scrollBar);
    painter.drawRoundedRect(handle, thickness / 2, thickness / 2);
    painter.restore();
}

void ParvisStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const {
    drawField(option, painter);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    m_theme.icons().paint(painter, Icon::ChevronDown, arrow, m_theme.scaled(18),
                          m_theme.tokens().ink2);
}

void ParvisStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar) {
        drawScrollBar(*slider, *painter);
        return;
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        drawComboBox(*combo, *painter);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox && spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        drawField(*spin, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ParvisStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ScrollView_ScrollBarOverlap:
        return 12; // The bar lies over the content and takes no room from it.
    case PM_MenuPanelWidth:
    case PM_MenuVMargin:
        return 3;
    case PM_MenuHMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_SmallIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ParvisStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_Menu_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returnData); mask && option) {
            QPainterPath path;
            path.addRoundedRect(option->rect, metrics::radiusControl, metrics::radiusControl);
            mask->region = QRegion(path.toFillPolygon().toPolygon());
            return 1;
        }
        return 0;
    case SH_ToolTip_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ParvisStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& size, const QWidget* widget) const {
    const int control = m_theme.scaled(metrics::controlHeight);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button)
            break;
        const bool wash = buttonKind(widget) == ButtonKind::Wash;
        const QFontMetrics fm(
            m_theme.font(wash ? TextSize::Small : TextSize::Body, TextWeight::Strong));
        const int text = fm.size(Qt::TextShowMnemonic, button->text).width();
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + (text ? 8 : 0);
        if (buttonKind(widget) == ButtonKind::Link)
            return {text + icon, m_theme.scaled(24)};
        return {text + icon + (wash ? 20 : 28), wash ? m_theme.scaled(24) : control};
    }
    case CT_LineEdit:
        return {size.width() + 16, std::max(control, size.height() + 10)};
    case CT_ComboBox:
        return {size.width() + 56, control};
    case CT_SpinBox:
        return {size.width() + 24, control};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        const bool indented = item->maxIconWidth > 0 || item->menuHasCheckableItems;
        const int width = QFontMetrics(m_theme.font())
                              .horizontalAdvance(item->text.section(QLatin1Char('\t'), 0, 0));
        const QString keys = item->text.section(QLatin1Char('\t'), 1);
        const int keysWidth =
            keys.isEmpty()
                ? 0
                : 28 + QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(keys);
        return {std::max(180, width + keysWidth + (indented ? 38 : 14) + 32), m_theme.scaled(32)};
    }
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (!tab)
            break;
        const QFontMetrics fm(m_theme.font(TextSize::Body, TextWeight::Strong));
        return {fm.horizontalAdvance(tab->text) + 22, m_theme.scaled(41)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ParvisStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(8, 0, -8, 0);
    return rect;
}

QRect ParvisStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl subControl, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
            return visualRect(
                option->direction, option->rect,
                QRect(option->rect.right() - 32, option->rect.y(), 28, option->rect.height()));
        if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect,
                              option->rect.adjusted(10, 2, -34, -2));
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (control == CC_SpinBox && subControl == SC_SpinBoxEditField && spin &&
            spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return option->rect.adjusted(10, 2, -10, -2);
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
    // No arrows: the groove is the whole bar.
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                            std::min(36, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto slice = [&](int from, int size) {
        return vertical ? QRect(0, from, bar->rect.width(), size)
                        : QRect(from, 0, size, bar->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return slice(start, slider);
    case SC_ScrollBarSubPage:
        return slice(0, start);
    case SC_ScrollBarAddPage:
        return slice(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

} // namespace parvis::ui
