#pragma once

#include "base/Id.h"
#include "ui/shell/Pane.h"

#include <memory>

class QStackedWidget;

namespace parvis::models {
class GroupListModel;
class SectionedModel;
} // namespace parvis::models

namespace parvis::ui {

class DiscoverView;
class EmptyState;
class GroupCard;
class GroupView;
class ListColumn;
class ThreadPanel;

/// The place "Groups": list, feed, and beside it the group's card or the comments of a post.
class GroupsPane : public Pane {
    Q_OBJECT

public:
    explicit GroupsPane(const PaneContext& context, QObject* parent = nullptr);
    ~GroupsPane() override;

    [[nodiscard]] QWidget* list() override;
    [[nodiscard]] QWidget* content() override;
    [[nodiscard]] QWidget* details() override;
    [[nodiscard]] int badge() const override;
    void activated() override;

    void open(const GroupId& group);
    /// Opens the feed's group at a post or comment; false when the cache does not have it.
    bool openAt(const ConversationId& feed, const MessageId& message);

signals:
    void newGroupRequested();
    void searchRequested();
    void inviteRequested(const parvis::GroupId& group);

private:
    void selectRow();
    void openSelected(const QModelIndex& index);
    void showThread(const ConversationId& feed, const MessageId& root, bool write,
                    const MessageId& at = {});
    void showCard(bool shown);
    void discover();
    void showDiscover();

    std::unique_ptr<models::GroupListModel> m_groups;
    std::unique_ptr<models::SectionedModel> m_rows;
    ListColumn* m_list;
    QStackedWidget* m_content;
    EmptyState* m_nothing;
    GroupView* m_view;
    DiscoverView* m_discover;
    QStackedWidget* m_details;
    GroupCard* m_card;
    ThreadPanel* m_thread;
    GroupId m_open;
    bool m_cardOffered = true;
    bool m_discovered = false;
};

} // namespace parvis::ui
