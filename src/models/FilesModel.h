#pragma once

#include "cache/FileList.h"
#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

/// One file as a list shows it.
struct FileItem {
    Attachment attachment;
    int index = 0; ///< Among the attachments of its message.
    MessageId message;
    bool isComment = false;
    PersonId sender;
    QString senderName;
    QDateTime sentAt;

    friend bool operator==(const FileItem&, const FileItem&) = default;
};

/// The files of one conversation, comments included, newest first. Read aside, a page at a time;
/// views fetch more as they scroll. What comes, goes or is renamed shows by itself. While it reads
/// the rows are those of before, and of all that is asked meanwhile only the last is read.
class FilesModel : public DiffableListModel {
    Q_OBJECT

public:
    enum Role { MessageRole = Qt::UserRole };

    FilesModel(workspace::ReadSide& reads, ConversationId conversation, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] const FileItem& item(int row) const { return m_items[row]; }

    [[nodiscard]] const ConversationId& conversation() const { return m_wanted.conversation; }
    /// Shows the files with these words in their names, or in their senders'; all when it is empty.
    void setWords(const QString& words);
    void setKind(std::optional<FileKind> kind);
    [[nodiscard]] bool isFiltered() const { return !m_wanted.words.isEmpty() || m_wanted.kind; }

    /// The rows are not yet those of what is wanted.
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// The conversation is here from its beginning: no file of it is missing. Valid once read.
    [[nodiscard]] bool isWhole() const { return m_whole; }

signals:
    /// The rows are those of what is wanted now.
    void readAll();

private:
    struct Answer;

    void onTouched(const cache::Touched& touched);
    void want(const cache::FilesWanted& wanted);
    /// Reads what is shown again.
    void read();
    void ask(const cache::Place& from, int limit, bool more);
    void show(const Answer& answer, bool more);

    workspace::ReadSide& m_reads;
    cache::FilesWanted m_wanted;
    QList<FileItem> m_items;
    std::optional<cache::Place> m_next;
    bool m_reading = false;
    bool m_again = false;  ///< What is being read is not what is wanted any more.
    bool m_afresh = false; ///< Something else is looked for: from the beginning.
    bool m_whole = true;
};

} // namespace parvis::models
