#include "bench/Organisation.h"

#include "bench/Report.h"
#include "cache/Writer.h"
#include "workspace/ChangeApplier.h"

#include <QElapsedTimer>

#include <cstring>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int perBatch = 2000;

} // namespace

Organisation::Organisation(demo::SampleSize size)
    : m_size(size)
    , m_sample(size, demo::SampleOrganisation::defaultSeed,
               QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC), account) {
}

QString Organisation::name() const {
    return m_size == demo::SampleSize::S ? u"S"_s : u"M"_s;
}

Secret Organisation::key() {
    Secret key(32);
    std::memset(key.writable().data(), 11, key.size());
    return key;
}

Result<void> Organisation::each(const std::function<Result<void>(const ChangeBatch&)>& take,
                                double& inventing) const {
    QElapsedTimer timer;
    qint64 inventingNs = 0;
    qint64 messages = 0;
    Result<void> outcome = ok();
    timer.start();
    m_sample.stream(perBatch, [&](ChangeBatch&& batch) {
        inventingNs += timer.nsecsElapsed();
        outcome = take(batch);
        const qint64 before = messages;
        for (const Change& change : batch.changes) {
            if (const auto* arrived = std::get_if<MessagesArrived>(&change))
                messages += arrived->messages.size();
        }
        if (before / 100'000 != messages / 100'000)
            progress(u"  %1 messages"_s.arg(messages));
        timer.start();
        return outcome.has_value();
    });
    inventing = double(inventingNs) / 1e9;
    return outcome;
}

Result<double> fillCache(const Organisation& organisation, const QString& path, const Secret& key) {
    auto writer = cache::Writer::openCache(path, key);
    if (!writer)
        return fail(writer);
    QElapsedTimer timer;
    timer.start();
    double inventing = 0;
    const auto done = organisation.each(
        [&](const ChangeBatch& batch) {
            return (*writer)->writeNow([&batch](cache::WriteSession& session) {
                return workspace::applyBatch(session, batch);
            });
        },
        inventing);
    if (!done)
        return fail(done);
    writer->reset(); // with the last checkpoint
    return double(timer.nsecsElapsed()) / 1e9 - inventing;
}

} // namespace parvis::bench
