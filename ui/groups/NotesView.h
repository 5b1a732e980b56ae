#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

#include <memory>

class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace parvis::models {
class NotesModel;
}

namespace parvis::ui {

class EmptyState;
class ListView;
class OlderBar;
class SearchField;

/// The notes of a group, those changed last first, with a field that finds some of them. A click or
/// Enter opens one.
class NotesView : public QWidget {
    Q_OBJECT

public:
    explicit NotesView(const PaneContext& context, QWidget* parent = nullptr);
    ~NotesView() override;

    /// Nothing is read until it is shown. An invalid conversation: nothing.
    void open(const ConversationId& feed);
    /// Whether the person may write here.
    void setWritable(bool writable);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void updateState();
    void openRow(const QModelIndex& index);
    void write();

    PaneContext m_context;
    ConversationId m_feed;
    std::unique_ptr<models::NotesModel> m_notes;
    SearchField* m_search;
    QPushButton* m_new;
    QStackedWidget* m_pages;
    ListView* m_list;
    EmptyState* m_empty;
    OlderBar* m_older;
    bool m_writable = false;
};

} // namespace parvis::ui
