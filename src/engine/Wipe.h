#pragma once

#include "base/Task.h"

#include <QString>

namespace parvis::engine {

/// Removes everything that Parvis keeps in the profile folder, whether its key can be had or not.
/// First the key is destroyed, in the keychain and behind the passphrase, so that nobody can read
/// what an end in between would leave; then the files go. That it was decided is on disk before
/// anything happens: what was begun is ended by finishWipe().
///
/// Busy: a process has the folder open. NotFound: there is no profile. NoKeychain: the key lies in
/// a keychain that does not answer; everything stays then. Storage: some files stay, and are of no
/// use. Runs in the thread of `context`, which has the main event loop. The servers are not told.
[[nodiscard]] Task<void> wipeProfile(QObject& context, QString folder);

/// Ends a wipe of the folder that was interrupted; nothing happens without one. For the process
/// that holds the folder's lock, before it looks for a profile. Errors as above.
[[nodiscard]] Task<void> finishWipe(QObject& context, QString folder);

} // namespace parvis::engine
