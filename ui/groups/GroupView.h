#pragma once

#include "base/Id.h"
#include "models/GroupSummary.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace parvis::models {
class FeedModel;
class PeopleModel;
} // namespace parvis::models

namespace parvis::ui {

class Banner;
class ChannelsView;
class ContentHeader;
class EmptyState;
class FeedOrder;
class FilesView;
class ListView;
class MemberMenu;
class MembershipBar;
class MessageOpener;
class NotesView;
class PinnedBar;
class PostComposer;
class TabBar;
class TimelineController;
class TimelineView;

/// One group: header, tabs, posts, files, notes and members.
class GroupView : public QWidget {
    Q_OBJECT

public:
    explicit GroupView(const PaneContext& context, QWidget* parent = nullptr);
    ~GroupView() override;

    void open(const GroupId& group);
    /// Shows a post of the open group; one that is not on this computer is asked for. False: its
    /// posts cannot be read.
    bool jumpTo(const MessageId& post);
    void showMembers();

signals:
    void threadRequested(const parvis::ConversationId& feed, const parvis::MessageId& root);
    void cardRequested();
    void inviteRequested();
    /// The open group is not there any more.
    void gone();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHeader();
    void buildPages();
    void update();
    std::optional<models::GroupSummary> updateHeader();
    void readPeople();
    void openFeed(const ConversationId& feed);
    void closeFeed();
    void readPosts();
    void updateWaiting();
    void updateEmpty();
    void showGone();
    void copyBegun();
    void showPage(int tab);

    PaneContext m_context;
    GroupId m_group;
    ConversationId m_feed;
    models::GroupPeople m_counted;
    std::unique_ptr<models::FeedModel> m_posts;
    std::unique_ptr<models::PeopleModel> m_people;
    ContentHeader* m_header;
    QPushButton* m_invite;
    TabBar* m_tabs;
    MembershipBar* m_bar;
    PinnedBar* m_pinned;
    Banner* m_waiting;
    Banner* m_asking;
    QStackedWidget* m_pages;
    TimelineView* m_view;
    TimelineController* m_actions;
    MessageOpener* m_opener;
    PostComposer* m_composer;
    EmptyState* m_closed;
    EmptyState* m_gone;
    EmptyState* m_empty;
    FeedOrder* m_order;
    ChannelsView* m_channels;
    FilesView* m_files;
    NotesView* m_notes;
    ListView* m_members;
    MemberMenu* m_menu;
};

} // namespace parvis::ui
