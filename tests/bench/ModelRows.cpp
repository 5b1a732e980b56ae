#include "bench/ModelRows.h"

#include "bench/NoServer.h"
#include "cache/Writer.h"
#include "models/FeedModel.h"
#include "models/TimelineModel.h"

#include <QRandomGenerator>

namespace parvis::bench {

using namespace Qt::StringLiterals;

Result<void> measureSwitch(Fills& fills, Report& report) {
    QTemporaryDir folder;
    const QString personalPath = folder.filePath(u"personal.db"_s);
    auto writer = cache::Writer::openPersonal(personalPath, Organisation::key());
    if (!writer)
        return fail(writer);
    auto cache = cache::CacheReader::open(fills.encryptedPath(), Organisation::key());
    if (!cache)
        return fail(cache);
    auto aside = cache::CacheReader::open(fills.encryptedPath(), Organisation::key());
    if (!aside)
        return fail(aside);
    auto personal = cache::PersonalReader::open(personalPath, Organisation::key());
    if (!personal)
        return fail(personal);
    workspace::ReadSide reads(std::move(*cache), std::move(*personal), noServer(),
                              std::move(*aside));
    workspace::AccountInfo info;
    info.id = Organisation::account;
    info.self = {Organisation::account, demo::SampleOrganisation::selfId()};
    reads.live().openAccount(info);

    constexpr int rounds = 200;
    const auto& sample = fills.organisation.sample();
    QRandomGenerator random(3);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const Conversation place = sample.place(random.bounded(sample.placeCount()));
        const ThreadTimer timer;
        if (place.kind == ConversationKind::Feed) {
            const models::FeedModel model(reads, place.id);
            if (model.rowCount() < 0)
                return fail(ErrorKind::Internal);
        } else {
            const models::TimelineModel model(reads, place.id);
            if (model.rowCount() < 0)
                return fail(ErrorKind::Internal);
        }
        times.push_back(timer.milliseconds());
    }
    report.add({rowName(fills.organisation.size(), u"switch_model"_s),
                percentile(times, 0.95),
                u"ms"_s,
                {},
                0,
                rounds});
    return ok();
}

} // namespace parvis::bench
