#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace parvis::ui {

class Theme;

/// One of a few exclusive choices that need a sentence each: a radio button as a card. Put those
/// that belong together into a QButtonGroup.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const Theme& theme, Icon icon, const QString& title, const QString& meaning,
               QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;

    const Theme& m_theme;
    Icon m_icon;
    QString m_meaning;
};

} // namespace parvis::ui
