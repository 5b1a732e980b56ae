#pragma once

#include "ui/widgets/TextLabel.h"

namespace parvis::ui {

/// A label of one line that shortens its text with an ellipsis instead of asking for more room; the
/// whole text is in the tool tip then.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace parvis::ui
