#pragma once

#include "base/Task.h"
#include "bench/Organisation.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace parvis::bench {

/// A profile folder as a person who signed in once would have it, full of one size of the sample
/// organisation. Its key is in the keychain, where there is one; behind a passphrase otherwise.
class BenchProfile {
public:
    enum class Further {
        Nothing,
        LongChat, ///< One chat more, as in LongChat.h; its id is scrolledChat().
        LongFeed, ///< One group more; its id is scrolledGroup().
    };
    /// Runs in the thread of `context`.
    [[nodiscard]] static Task<std::shared_ptr<BenchProfile>>
    make(QObject& context, demo::SampleSize size, Further further = Further::Nothing);

    [[nodiscard]] QString sizeName() const { return m_sizeName; }
    [[nodiscard]] bool inKeychain() const { return m_inKeychain; }
    [[nodiscard]] QStringList arguments() const;
    /// A chat with many messages.
    [[nodiscard]] QString scrolledChat() const { return m_scrolledChat; }
    [[nodiscard]] static QString scrolledGroup();

    /// Opens the profile as a start does up to its key, and tells how long that took, in
    /// milliseconds.
    [[nodiscard]] Task<double> timeToKey(QObject& context) const;

private:
    BenchProfile() = default;

    QTemporaryDir m_folder;
    QString m_sizeName;
    QString m_scrolledChat;
    bool m_inKeychain = false;
};

} // namespace parvis::bench
