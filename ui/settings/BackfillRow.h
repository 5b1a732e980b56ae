#pragma once

#include "ui/shell/PaneContext.h"
#include "workspace/BackfillLimits.h"

#include <QWidget>

namespace parvis::ui {

class TextLabel;

/// How far back older messages are fetched by themselves, and how far that is.
class BackfillRow : public QWidget {
    Q_OBJECT

public:
    explicit BackfillRow(const PaneContext& context, QWidget* parent = nullptr);

private:
    void showProgress();
    [[nodiscard]] QString progressText() const;

    PaneContext m_context;
    workspace::BackfillLimits m_limits;
    TextLabel* m_progress;
};

} // namespace parvis::ui
