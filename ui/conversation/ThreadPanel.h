#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

#include <memory>

namespace parvis::models {
class TimelineModel;
}

namespace parvis::ui {

class Composer;
class ComposerController;
class TimelineController;
class TimelineView;

/// The comments of one post, or the thread of one message, with a composer: a details column.
class ThreadPanel : public QWidget {
    Q_OBJECT

public:
    explicit ThreadPanel(const PaneContext& context, QWidget* parent = nullptr);
    ~ThreadPanel() override;

    /// `at`: the comment to show; the newest ones otherwise.
    void open(const ConversationId& conversation, const MessageId& root, const MessageId& at = {});
    [[nodiscard]] MessageId root() const { return m_root; }
    void focusComposer();

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateComposer();

    PaneContext m_context;
    ConversationId m_conversation;
    MessageId m_root;
    std::unique_ptr<models::TimelineModel> m_model;
    TimelineView* m_view;
    Composer* m_composer;
    TimelineController* m_actions;
    ComposerController* m_writing;
};

} // namespace parvis::ui
