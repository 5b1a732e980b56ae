#pragma once

#include "base/Task.h"
#include "secrets/KeyStore.h"
#include "secrets/MasterKey.h"

#include <QObject>
#include <QString>

namespace parvis::secrets {

/// The master key of the profile in `folder`, which exists and is locked by this process.
///
/// A new profile gets a random key, kept in `keychain`; where that is of no use, wrapped by
/// `passphrase`; and where that is empty, the answer is NoKeychain and the folder stays as it is.
///
/// An existing profile only ever gets the key that it was made with: a key is never replaced here.
/// * Kept in the keychain: NoKeychain when that is gone or locked, or says that it has no such key
///   (a locked one may say so). If the profile also has a passphrase file and `passphrase` is
///   given, that is tried then.
/// * Wrapped by a passphrase: WrongKey when `passphrase` is empty or wrong.
/// * Damaged, NewerVersion: see ProfileInfo and PassphraseVault. DiskFull, Storage.
///
/// Runs in the thread of `context`; `keychain` outlives the task.
[[nodiscard]] Task<MasterKey> openMasterKey(QObject& context, QString folder, KeyStore* keychain,
                                            Secret passphrase);

/// Destroys the key of the profile in `folder`: from then on nobody can read its files, so delete
/// them next. Everything is tried, and the first error is reported: the key may still exist then.
[[nodiscard]] Task<void> destroyMasterKey(QObject& context, QString folder, KeyStore* keychain);

} // namespace parvis::secrets
