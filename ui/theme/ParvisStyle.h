#pragma once

#include "ui/theme/StyleProperties.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace parvis::ui {

class Theme;

/// Draws Qt's own controls with the tokens of the theme, so that none looks like a default one:
/// fields, buttons, check boxes, menus, tool tips, tabs, scroll bars, focus rings.
class ParvisStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// `theme` outlives the style.
    explicit ParvisStyle(const Theme& theme);

    void polish(QWidget* widget) override;
    void polish(QPalette& palette) override { QProxyStyle::polish(palette); }
    void polish(QApplication* application) override { QProxyStyle::polish(application); }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl subControl, const QWidget* widget) const override;

private:
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawFocusRing(const QRect& rect, QPainter& painter, double radius) const;
    void drawCheckMark(const QStyleOption& option, QPainter& painter, bool round) const;
    void drawButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* w) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter,
                         const QWidget* w) const;
    void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const;
    void drawTab(const QStyleOptionTab& option, QPainter& painter) const;

    const Theme& m_theme;
};

} // namespace parvis::ui
