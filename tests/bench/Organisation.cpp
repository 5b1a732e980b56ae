#include "bench/Organisation.h"

#include "bench/Report.h"
#include "cache/Writer.h"
#include "workspace/ChangeApplier.h"

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

Result<Seconds>
Organisation::each(const std::function<Result<void>(const ChangeBatch&)>& take) const {
    Seconds taking;
    qint64 messages = 0;
    Result<void> outcome = ok();
    m_sample.stream(perBatch, [&](ChangeBatch&& batch) {
        {
            const Stopwatch watch(taking);
            outcome = take(batch);
        }
        const qint64 before = messages;
        for (const Change& change : batch.changes) {
            if (const auto* arrived = std::get_if<MessagesArrived>(&change))
                messages += arrived->messages.size();
        }
        if (before / 100'000 != messages / 100'000)
            progress(u"  %1 messages"_s.arg(messages));
        return outcome.has_value();
    });
    if (!outcome)
        return fail(outcome);
    return taking;
}

Result<void> writeBatch(cache::Writer& writer, const ChangeBatch& batch) {
    return writer.writeNow(
        [&batch](cache::WriteSession& session) { return workspace::applyBatch(session, batch); });
}

Result<Seconds> fillCache(const Organisation& organisation, const QString& path,
                          const Secret& key) {
    auto writer = cache::Writer::openCache(path, key);
    if (!writer)
        return fail(writer);
    auto taken =
        organisation.each([&](const ChangeBatch& batch) { return writeBatch(**writer, batch); });
    if (taken) {
        const Stopwatch watch(*taken);
        writer->reset(); // with the last checkpoint
    }
    return taken;
}

} // namespace parvis::bench
