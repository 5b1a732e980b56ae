#pragma once

#include "models/PeopleModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

// Lists of people as they are copied from mails and tables: names, addresses or ids, one a line or
// with commas or semicolons between them.

/// What stands for one person each: of "Ada Lovelace <ada@example.org>" the address. Without
/// doubles, at most 500.
[[nodiscard]] QStringList peopleEntries(const QString& pasted);

/// Whom an entry means among the people that this computer knows of an account.
struct ListedPerson {
    QString entry;
    std::optional<PersonItem> person; ///< None: nobody, or more than one.
};
/// An entry is an id, an e-mail address of somebody's profile, one that is the name of an account
/// of the same server, or the whole of a name that only one person has. In the order of the
/// entries. Read aside.
[[nodiscard]] Task<QList<ListedPerson>> findListed(workspace::ReadSide& reads, AccountId account,
                                                   const QStringList& entries);

} // namespace parvis::models
