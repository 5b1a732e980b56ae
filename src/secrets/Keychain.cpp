#include "secrets/Keychain.h"

#include <qt6keychain/keychain.h>

namespace parvis::secrets {

namespace {

/// The error of a finished job. Everything but "nothing there" means that the keychain is of no use
/// now; libsecret tells the reasons apart only in words, which go into the detail.
std::unexpected<Error> failureOf(const QKeychain::Job& job) {
    if (job.error() == QKeychain::EntryNotFound)
        return fail(ErrorKind::NotFound, {}, QStringLiteral("no such keychain entry"));
    return fail(ErrorKind::NoKeychain, {},
                QStringLiteral("keychain error %1: %2").arg(job.error()).arg(job.errorString()));
}

Result<Secret> readResult(QKeychain::ReadPasswordJob& job) {
    if (job.error() != QKeychain::NoError)
        return failureOf(job);
    return Secret::take(job.binaryData());
}

Result<void> writeResult(QKeychain::WritePasswordJob& job) {
    if (job.error() != QKeychain::NoError)
        return failureOf(job);
    return ok();
}

Result<void> removeResult(QKeychain::DeletePasswordJob& job) {
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return failureOf(job);
    return ok();
}

} // namespace

Keychain::Keychain(QString service, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_limit(limit) {
}

template<class T, class Job>
Task<T> Keychain::run(Job* job, const QString& name, Result<T> (*result)(Job&)) {
    Promise<T> promise;
    Task<T> task = promise.task();
    job->setKey(name);
    job->setInsecureFallback(false);
    // The job itself is the context: it may outlive this object, and its end is nobody's concern
    // then.
    connect(job, &QKeychain::Job::finished, job,
            [promise, result, job] { promise.finish(result(*job)); });
    job->start();
    return std::move(task).within(this, m_limit).then(this, [](Result<T> ended) -> Result<T> {
        if (!ended && ended.error().kind == ErrorKind::TimedOut)
            return fail(ErrorKind::NoKeychain, {}, QStringLiteral("the keychain does not answer"));
        return ended;
    });
}

Task<Secret> Keychain::read(const QString& name) {
    return run<Secret>(new QKeychain::ReadPasswordJob(m_service), name, readResult);
}

Task<void> Keychain::write(const QString& name, Secret secret) {
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.toByteArray());
    return run<void>(job, name, writeResult);
}

Task<void> Keychain::remove(const QString& name) {
    return run<void>(new QKeychain::DeletePasswordJob(m_service), name, removeResult);
}

} // namespace parvis::secrets
