#pragma once

#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

/// One note as a list shows it.
struct NoteItem {
    Message message;
    QString authorName;
    QDateTime changedAt;
    QString beginning; ///< Of its text, in one line, without the marks of its formatting.

    friend bool operator==(const NoteItem&, const NoteItem&) = default;
};

/// The notes of one group, those changed last first, as far as they are on this computer; at most
/// 1,000. Read aside.
class NotesModel : public DiffableListModel {
    Q_OBJECT

public:
    /// `reads` outlives the model.
    NotesModel(workspace::ReadSide& reads, ConversationId feed, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const NoteItem& item(int row) const { return m_items[row]; }
    /// Shows the notes with all these words in title, text or author's name.
    void setWords(const QString& words);
    /// The history is here from its beginning: no note is missing. Valid once read.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

signals:
    /// The rows are those of now.
    void readAll();

private:
    struct Answer;

    void read();
    void filter();

    workspace::ReadSide& m_reads;
    ConversationId m_feed;
    QStringList m_words; ///< Folded.
    QList<NoteItem> m_all;
    QList<NoteItem> m_items;
    bool m_whole = true;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace parvis::models
