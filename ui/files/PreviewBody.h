#pragma once

#include <QString>
#include <QWidget>

namespace parvis::ui {

/// What shows one file in the preview.
class PreviewBody : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// True: there is something to make larger or smaller.
    [[nodiscard]] virtual bool zooms() const { return true; }
    virtual void larger() = 0;
    virtual void smaller() = 0;
    /// As it was at first.
    virtual void whole() = 0;
    /// Where in the file one is, such as "3 of 12"; empty when there is nothing to tell.
    [[nodiscard]] virtual QString place() const { return {}; }
    /// Left and Right go through the text rather than through the files.
    [[nodiscard]] virtual bool hasCursor() const { return false; }

signals:
    void placeChanged();
    /// A press beside what is shown.
    void pressedBeside();
};

} // namespace parvis::ui
