#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

namespace parvis::ui {

class FilesView;

/// The files of a chat as a column beside it.
class FilesPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilesPanel(const PaneContext& context, QWidget* parent = nullptr);

    void open(const ConversationId& conversation);

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    FilesView* m_files;
};

} // namespace parvis::ui
