#pragma once

#include "domain/Group.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

#include <memory>

class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace parvis::models {
class ChannelsModel;
class SectionedModel;
struct ChannelItem;
} // namespace parvis::models

namespace parvis::ui {

class EmptyState;
class ListView;

/// The channels of a group: those one is in, and those one could go into. A click or Enter opens
/// one, going in first where needed.
class ChannelsView : public QWidget {
    Q_OBJECT

public:
    explicit ChannelsView(const PaneContext& context, QWidget* parent = nullptr);
    ~ChannelsView() override;

    /// Nothing is read until it is shown.
    void open(const Group& group);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void updateState();
    void openRow(const QModelIndex& index);
    void showMenu(const QModelIndex& index, QPoint at);
    void create();
    void enter(const models::ChannelItem& channel);
    void leave(const models::ChannelItem& channel);
    void remove(const models::ChannelItem& channel);
    void act(const Command& command);

    PaneContext m_context;
    Group m_group;
    std::unique_ptr<models::ChannelsModel> m_channels;
    std::unique_ptr<models::SectionedModel> m_rows;
    QPushButton* m_new;
    QStackedWidget* m_pages;
    ListView* m_list;
    EmptyState* m_empty;
};

} // namespace parvis::ui
