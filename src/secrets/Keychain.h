#pragma once

#include "secrets/KeyStore.h"

#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace parvis::secrets {

/// The operating system's keychain. Lives in the thread with the application's main event loop:
/// libsecret answers through GLib's default context, and never if that does not run. Every request
/// therefore ends as NoKeychain after a time limit, which leaves a person time to unlock.
class Keychain final : public QObject, public KeyStore {
    Q_OBJECT

public:
    explicit Keychain(QString service = QStringLiteral("Parvis"),
                      std::chrono::milliseconds limit = std::chrono::seconds(60),
                      QObject* parent = nullptr);

    [[nodiscard]] Task<Secret> read(const QString& name) override;
    [[nodiscard]] Task<void> write(const QString& name, Secret secret) override;
    [[nodiscard]] Task<void> remove(const QString& name) override;

private:
    /// Runs the job, which deletes itself, and ends with it or with the time limit.
    template<class T, class Job>
    [[nodiscard]] Task<T> run(Job* job, const QString& name, Result<T> (*result)(Job&));

    QString m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace parvis::secrets
