#pragma once

#include <QList>
#include <QString>

namespace parvis::engine {

/// Where the key of an open profile comes from.
enum class KeySource {
    Keychain,
    Passphrase,
    Temporary, ///< Random, and kept nowhere.
};

/// The databases of a profile folder.
enum class Store {
    Cache,    ///< What the servers hold too.
    Personal, ///< Accounts, outbox, drafts, settings.
};

struct LibraryVersion {
    QString name;
    QString version;
};

/// The libraries this process runs with, as they say it themselves.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

} // namespace parvis::engine
