#pragma once

#include "base/Id.h"
#include "base/Secret.h"
#include "base/Task.h"
#include "engine/Diagnosis.h"

#include <QString>

#include <memory>

namespace parvis::engine {

/// An open profile folder: held under a lock, its master key at hand. Immutable, so any thread may
/// ask it.
class Profile {
public:
    /// Makes the folder when it is missing, locks it and gets its master key; see
    /// secrets::openMasterKey() for the rules and errors. `temporary`: the key is random and kept
    /// nowhere, and with an empty folder name a temporary folder is made that ends with the
    /// profile; a folder that holds any other profile is InvalidInput. Runs in the thread of
    /// `context`, which has the main event loop.
    [[nodiscard]] static Task<std::unique_ptr<Profile>>
    open(QObject& context, QString folder, std::shared_ptr<const Secret> passphrase,
         bool temporary);
    ~Profile();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] KeySource keySource() const;
    [[nodiscard]] QString cachePath() const;
    [[nodiscard]] QString personalPath() const;
    [[nodiscard]] QString mediaPath() const;

    [[nodiscard]] Secret cacheKey() const;
    [[nodiscard]] Secret personalKey() const;
    [[nodiscard]] Secret mediaKey(AccountId account, const QByteArray& salt) const;

private:
    struct Parts;
    explicit Profile(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace parvis::engine
