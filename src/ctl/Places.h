#pragma once

#include "ctl/Link.h"

namespace parvis::ctl {

/// Finds what a person named: in the cache first, then by asking the server where it can be
/// reached. Errors: NotFound, and Conflict with a list when several have the name.
class Places : public QObject {
    Q_OBJECT

public:
    explicit Places(Link& link)
        : m_link(link) {}

    [[nodiscard]] Task<Group> group(QString text);
    /// Brings the groups that a server lists, with the words in them, into the cache. Nothing
    /// happens while it cannot be asked.
    /// Among those that servers list.
    [[nodiscard]] Task<Group> listedGroup(QString text);
    [[nodiscard]] Task<void> discover(workspace::AccountInfo account, QString text);
    [[nodiscard]] Task<cache::ConversationRow> chat(QString text);
    /// The direct chat with "@USER", or a chat; the direct chat begins when there is none.
    [[nodiscard]] Task<cache::ConversationRow> chatToWriteIn(QString text);
    [[nodiscard]] Task<Person> person(QString text, AccountId account);
    /// Only from the cache: an id alone does not tell where a message stands.
    [[nodiscard]] Result<cache::SearchHit> message(const QString& id) const;

private:
    [[nodiscard]] Result<Group> cachedGroup(const QString& text) const;
    [[nodiscard]] Result<Person> cachedPerson(const QString& text, AccountId account,
                                              const QList<PersonId>& further) const;

    Link& m_link;
};

/// What a chat is called in lists.
[[nodiscard]] QString nameOf(const cache::ConversationRow& chat);

} // namespace parvis::ctl
