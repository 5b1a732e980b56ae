#include "models/NotesModel.h"

#include "base/Folding.h"
#include "base/Logging.h"
#include "models/TimelineRows.h"
#include "workspace/Compose.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int mostNotes = 1000;
constexpr int beginningLength = 160;

NoteItem noteOf(const cache::StoredMessage& stored) {
    const Message& message = stored.message;
    return {message, nameOf(stored.sender),
            message.editedAt.isValid() ? message.editedAt : message.sentAt,
            oneLine(workspace::readableText(message), beginningLength)};
}

} // namespace

struct NotesModel::Answer {
    QList<NoteItem> notes;
    bool whole = true;
};

NotesModel::NotesModel(workspace::ReadSide& reads, ConversationId feed, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_feed(std::move(feed)) {
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        if (touched.accounts || touched.messages.contains(m_feed))
            read();
    });
    read();
}

int NotesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant NotesModel::data(const QModelIndex& index, int role) const {
    const bool isKnown = checkIndex(index, CheckIndexOption::IndexIsValid);
    return isKnown && role == Qt::DisplayRole ? m_items[index.row()].message.title : QVariant();
}

void NotesModel::setWords(const QString& words) {
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    filter();
    emit readAll();
}

void NotesModel::read() {
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    m_reads
        .aside([feed = m_feed](cache::CacheReader& cache) -> Result<Answer> {
            const auto stored = cache.notes(feed, mostNotes);
            if (!stored)
                return fail(stored);
            const auto gaps = cache.gaps(feed);
            if (!gaps)
                return fail(gaps);
            Answer answer{{}, gaps->isEmpty()};
            for (const cache::StoredMessage& one : *stored)
                answer.notes.append(noteOf(one));
            return answer;
        })
        .then(this, [this](Result<Answer> answer) {
            m_reading = false;
            if (answer) {
                m_all = std::move(answer->notes);
                m_whole = answer->whole;
            } else {
                qCWarning(logCache) << "notes not read:" << answer.error().detail;
            }
            filter();
            if (std::exchange(m_again, false))
                read();
            else
                emit readAll();
        });
}

void NotesModel::filter() {
    QList<NoteItem> items;
    for (const NoteItem& note : std::as_const(m_all)) {
        const QString known =
            folded(note.message.title + u'\n' + note.message.text + u'\n' + note.authorName);
        const bool wanted = std::ranges::all_of(
            m_words, [&known](const QString& word) { return known.contains(word); });
        if (wanted)
            items.append(note);
    }
    applyDiff(m_items, items, [](const NoteItem& note) { return note.message.id.remote; });
}

} // namespace parvis::models
