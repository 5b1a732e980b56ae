#pragma once

#include "domain/FileKind.h"
#include "ui/files/FilePreview.h"
#include "ui/shell/PaneContext.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QModelIndex;
class QStackedWidget;

namespace parvis::models {
class FilesModel;
class SectionedModel;
struct FileItem;
} // namespace parvis::models

namespace parvis::ui {

class Chip;
class EmptyState;
class FileActions;
class ListView;
class OlderBar;
class SearchField;
class Spinner;

/// All files of a group or chat in one list, by month, with a field and chips that narrow it. A
/// click or Enter shows a file, the menu does the rest.
class FilesView : public QWidget {
    Q_OBJECT

public:
    explicit FilesView(const PaneContext& context, QWidget* parent = nullptr);
    ~FilesView() override;

    /// Nothing is read until it is shown. An invalid conversation: nothing.
    void open(const ConversationId& conversation);
    void focusSearch();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Tab {
        Chip* chip;
        std::optional<FileKind> kind;
    };

    void buildList();
    void addChip(const QString& text, std::optional<FileKind> kind, const QString& name,
                 QLayout& row);
    void choose(std::optional<FileKind> kind);
    void read();
    void updateState();
    void updateOlder();
    void openRow(const QModelIndex& index);
    void showMenu(const QModelIndex& index, QPoint at);
    [[nodiscard]] PreviewFile fileOf(const models::FileItem& item) const;
    [[nodiscard]] const models::FileItem* itemAt(const QModelIndex& index) const;

    PaneContext m_context;
    ConversationId m_conversation;
    std::unique_ptr<models::FilesModel> m_files;
    std::unique_ptr<models::SectionedModel> m_rows;
    FileActions* m_actions;
    SearchField* m_search;
    QList<Tab> m_chips;
    std::optional<FileKind> m_kind;
    QStackedWidget* m_pages;
    ListView* m_list;
    EmptyState* m_empty;
    QWidget* m_waiting;
    OlderBar* m_older;
    QTimer m_patience;     ///< A short wait shows nothing: it would only flash.
    bool m_sawEnd = false; ///< Of the list, in this conversation.
};

} // namespace parvis::ui
