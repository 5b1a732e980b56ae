#pragma once

#include "backends/matrix/Event.h"
#include "domain/Message.h"

namespace parvis::matrix {

/// Turns an event into a message: a list of small steps, each of which looks at one thing. Events
/// of rooms with encryption become Undecryptable in the first of them, which is where a key would
/// be used.
class MessageReader {
public:
    MessageReader(AccountId account, QString self);

    /// Nothing when the event is no message: a reaction, an edit, state that tells people nothing.
    [[nodiscard]] std::optional<Message> read(const Event& event, const QString& roomId) const;

    /// The new content of an edit (rel_type m.replace); nothing when it is none.
    [[nodiscard]] std::optional<Message> readEdit(const Event& event, const QString& roomId) const;

private:
    struct Draft {
        Event event;
        Message message;
    };
    using Step = void (MessageReader::*)(Draft&) const;

    void run(Draft& draft) const;
    void decrypt(Draft& draft) const;
    void applyEdit(Draft& draft) const;
    void readKind(Draft& draft) const;
    void readText(Draft& draft) const;
    void readFiles(Draft& draft) const;
    void readHtml(Draft& draft) const;
    void readRelations(Draft& draft) const;
    void readTitle(Draft& draft) const;
    void readPost(Draft& draft) const;
    void readMentions(Draft& draft) const;
    void clearRedacted(Draft& draft) const;

    AccountId m_account;
    QString m_self;
};

} // namespace parvis::matrix
