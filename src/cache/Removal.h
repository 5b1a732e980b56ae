#pragma once

#include "cache/WriteSession.h"
#include "domain/Media.h"

#include <QList>
#include <QSet>

namespace parvis::cache {

// Taking away what was stored. What can be large goes in slices between other writes, so that a
// crash, or the end of the program, only interrupts it: what is still to be done stands in the
// tables `leaving` and `unused_media`, and in WordRemoval.h.

/// Makes a conversation vanish from everything that is read, at once. Its messages go with
/// removeSomeLeaving(). Nothing happens when it is not here.
[[nodiscard]] Result<void> beginLeaving(WriteSession& session, const ConversationId& conversation);

/// True when removeSomeLeaving() has something to do.
[[nodiscard]] Result<bool> isAnythingLeaving(Database& database);
/// Removes about `rows` rows of conversations that vanished. True when there is more to do.
[[nodiscard]] Result<bool> removeSomeLeaving(WriteSession& session, int rows);

/// A message as far as its removal needs it.
struct Doomed {
    std::int64_t key = 0;
    QString remote;
    QByteArray extra;
};
/// Removes messages with their search words, their reactions, and word of their files. Call
/// noteWordRemoval() when the last of them is gone.
[[nodiscard]] Result<void> removeMessages(WriteSession& session, std::int64_t conversation,
                                          AccountId account, const QList<Doomed>& messages);

/// Reactions to a message and the votes on it.
[[nodiscard]] Result<void> removeAnswers(WriteSession& session, std::int64_t conversation,
                                         const QString& message);

/// Files of messages that are gone may be of use to something else. Tells which are of none: reads
/// through what is left, slice by slice. Lives in the writer thread.
class UnusedMedia {
public:
    /// Notes that these may be of no use any more.
    [[nodiscard]] static Result<void> note(WriteSession& session, const QList<Attachment>& files);

    /// Looks through about `rows` rows. True when there is more to do.
    [[nodiscard]] Result<bool> step(WriteSession& session, int rows);
    /// The transaction of the last step() was rolled back.
    void undo() { *this = UnusedMedia(); }

    /// What turned out to be of no use.
    [[nodiscard]] static Result<QList<MediaRef>> found(Database& database);
    /// Their files are gone.
    [[nodiscard]] static Result<void> forget(WriteSession& session, const QList<MediaRef>& files);

private:
    [[nodiscard]] Result<void> begin(Database& database);
    [[nodiscard]] Result<void> finish(WriteSession& session);

    QSet<MediaRef> m_suspects; ///< Not seen anywhere yet.
    std::size_t m_place = 0;   ///< Which table is being read.
    std::int64_t m_key = 0;    ///< Up to where.
    bool m_running = false;
};

} // namespace parvis::cache
