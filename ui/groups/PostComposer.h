#pragma once

#include "domain/Group.h"
#include "models/TimelineItem.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace parvis::ui {

class Avatar;
class Composer;
class ComposerController;
class IconButton;
class MarkPicker;

/// The card over a feed: a quiet invitation to write, which opens into a title and a field.
class PostComposer : public QWidget {
    Q_OBJECT

public:
    explicit PostComposer(const PaneContext& context, QWidget* parent = nullptr);

    void open(const Group& group);
    void edit(const parvis::models::TimelineItem& post);
    /// What was begun in the group and not sent, title and text; empty when nothing was, or when it
    /// is not the open one.
    [[nodiscard]] QString begun(const GroupId& group) const;
    /// Whether the person may write in the group. Where not, nothing is shown but what was begun
    /// there, which can be copied.
    void setWritable(const GroupId& group, bool writable);
    /// See ComposerController::takeBack().
    void takeBack(const parvis::SendMessage& post, const parvis::models::TimelineItem& shown);

signals:
    void sent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPrompt();
    void buildForm();
    void expand(bool open);
    void askPoll();
    void planEvent();

    PaneContext m_context;
    GroupId m_group;
    ConversationId m_feed;
    bool m_mayMark = false;
    QWidget* m_prompt;
    QWidget* m_form;
    Avatar* m_avatar;
    IconButton* m_poll;
    IconButton* m_event;
    MarkPicker* m_marks;
    class PromptButton;
    PromptButton* m_invitation;
    QLineEdit* m_title;
    Composer* m_composer;
    ComposerController* m_writing;
};

} // namespace parvis::ui
