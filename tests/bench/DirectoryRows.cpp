#include "bench/DirectoryRows.h"

#include "bench/NoServer.h"
#include "bench/Organisation.h"
#include "cache/PersonalReader.h"
#include "cache/Writer.h"
#include "models/GroupListModel.h"
#include "models/PeopleModel.h"
#include "workspace/ChangeApplier.h"
#include "workspace/ReadSide.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int perBatch = 2000;
const GroupId everybody{Organisation::account, u"!everybody:x"_s};

/// All people, one group of all of them, and all other groups as somebody outside sees them.
Result<void> fill(const Organisation& organisation, cache::Writer& writer) {
    const auto apply = [&writer](const ChangeBatch& batch) {
        return writer.writeNow([&batch](cache::WriteSession& session) {
            return workspace::applyBatch(session, batch);
        });
    };
    const auto& sample = organisation.sample();
    GroupPatch group;
    group.id = everybody;
    group.name = u"Everybody"_s;
    group.membership = Membership::Joined;
    group.memberCount = sample.peopleCount();
    ChangeBatch first;
    first.account = Organisation::account;
    first.changes.push_back(GroupChanged{group});
    for (int i = 0; i < sample.groupCount(); ++i) {
        GroupPatch other = toPatch(sample.group(i));
        other.id = {Organisation::account, u"!group%1:x"_s.arg(i)};
        other.privacy = i % 4 == 0 ? Privacy::Closed : Privacy::Open;
        other.membership = i % 100 == 0 ? Membership::Joined : Membership::None;
        other.feed = ConversationId{};
        first.changes.push_back(GroupChanged{other});
    }
    if (const auto done = apply(first); !done)
        return done;
    for (int from = 0; from < sample.peopleCount(); from += perBatch) {
        ChangeBatch batch;
        batch.account = Organisation::account;
        MembersChanged members;
        members.group = everybody;
        for (int i = from; i < std::min(from + perBatch, sample.peopleCount()); ++i) {
            const Person person = sample.person(i);
            PersonPatch patch;
            patch.id = person.id;
            patch.displayName = person.displayName;
            patch.title = person.title;
            patch.department = person.department;
            patch.skills = person.skills;
            batch.changes.push_back(PersonChanged{patch});
            members.members.append(
                {person.id, Membership::Joined, i < 3 ? Role::Admin : Role::Member});
        }
        batch.changes.push_back(std::move(members));
        if (const auto done = apply(batch); !done)
            return done;
    }
    return ok();
}

/// One letter is wrong.
QString slipped(QString name, QRandomGenerator& random) {
    const qsizetype at = 1 + random.bounded(int(name.size()) - 2);
    name[at] = name[at] == u'x' ? u'q' : u'x';
    return name;
}

/// What is typed to find a person: version 1 of the mix. Letter by letter a name, a surname, a
/// department; each fifth name with a slip.
Result<void> measurePeople(const Organisation& organisation, cache::CacheReader& reader,
                           Report& report) {
    QRandomGenerator random(2);
    std::vector<double> times;
    const auto& sample = organisation.sample();
    const auto find = [&](const QString& text) -> Result<void> {
        const ThreadTimer timer;
        const auto people = reader.findPeople(text, 50);
        if (!people)
            return fail(people);
        times.push_back(timer.milliseconds());
        return ok();
    };
    (void)find(u"qqqqq"_s); // the words are read once
    times.clear();
    for (int i = 0; i < 100; ++i) {
        const Person person = sample.person(random.bounded(sample.peopleCount()));
        QString typed = i % 3 == 1   ? person.displayName.section(u' ', -1)
                        : i % 3 == 2 ? person.department
                                     : person.displayName;
        if (i % 5 == 0 && typed.size() > 4)
            typed = slipped(typed, random);
        for (qsizetype length = 1; length <= std::min<qsizetype>(typed.size(), 10); ++length) {
            if (const auto done = find(typed.first(length)); !done)
                return done;
        }
    }
    report.add({u"people_100k"_s, percentile(times, 0.95), u"ms"_s, {}, 0, int(times.size()), 10});
    return ok();
}

/// What is typed to find a group: letter by letter a word of its name or of its purpose.
Result<void> measureDiscovery(const Organisation& organisation, cache::CacheReader& reader,
                              Report& report) {
    QRandomGenerator random(3);
    std::vector<double> times;
    const auto& sample = organisation.sample();
    for (int i = 0; i < 60; ++i) {
        const Group group = sample.group(random.bounded(sample.groupCount()));
        const QString text = i % 3 == 2 ? group.purpose : group.name;
        const QString typed = text.section(u' ', i % 2, i % 2 + 1);
        for (qsizetype length = 0; length <= std::min<qsizetype>(typed.size(), 10); ++length) {
            const ThreadTimer timer;
            const auto found = reader.findGroups({typed.first(length), {}, true, 200});
            if (!found)
                return fail(found);
            times.push_back(timer.milliseconds());
        }
    }
    report.add(
        {u"discover_5000"_s, percentile(times, 0.95), u"ms"_s, {}, 0, int(times.size()), 50});
    return ok();
}

/// The list of groups of somebody who could join thousands.
Result<void> measureGroupList(workspace::ReadSide& reads, Report& report) {
    std::vector<double> times;
    for (int i = 0; i < 30; ++i) {
        const ThreadTimer timer;
        const models::GroupListModel model(reads);
        if (model.rowCount() < 2)
            return fail(ErrorKind::Internal, {}, u"no groups"_s);
        times.push_back(timer.milliseconds());
    }
    report.add(
        {u"group_list_5000"_s, percentile(times, 0.95), u"ms"_s, {}, 0, int(times.size()), 8});
    return ok();
}

Result<void> measureMembers(workspace::ReadSide& reads, Report& report) {
    std::vector<double> times;
    for (int i = 0; i < 30; ++i) {
        const ThreadTimer timer;
        const models::PeopleModel model(reads, everybody);
        if (model.rowCount() < 10)
            return fail(ErrorKind::Internal, {}, u"no members"_s);
        times.push_back(timer.milliseconds());
    }
    report.add({u"members_100k"_s, percentile(times, 0.95), u"ms"_s, {}, 0, int(times.size()), 50});
    return ok();
}

} // namespace

QStringList directoryRows() {
    return {u"people_100k"_s, u"members_100k"_s, u"discover_5000"_s, u"group_list_5000"_s};
}

Result<void> measureDirectory(const QStringList& wanted, Report& report) {
    const QTemporaryDir folder;
    const Organisation organisation(demo::SampleSize::L);
    const QString path = folder.filePath(u"cache.db"_s);
    const QString personalPath = folder.filePath(u"personal.db"_s);
    progress(u"filling the directory of size L"_s);
    auto writer = cache::Writer::openCache(path, Organisation::key());
    if (!writer)
        return fail(writer);
    if (const auto filled = fill(organisation, **writer); !filled)
        return filled;
    writer->reset();
    auto personalWriter = cache::Writer::openPersonal(personalPath, Organisation::key());
    if (!personalWriter)
        return fail(personalWriter);
    auto cache = cache::CacheReader::open(path, Organisation::key());
    auto aside = cache::CacheReader::open(path, Organisation::key());
    auto personal = cache::PersonalReader::open(personalPath, Organisation::key());
    if (!cache || !aside || !personal)
        return fail(ErrorKind::Storage, {}, u"the directory does not open"_s);
    workspace::ReadSide reads(std::move(*cache), std::move(*personal), noServer(),
                              std::move(*aside));
    if (wanted.contains(u"people_100k"_s)) {
        if (const auto done = measurePeople(organisation, reads.cache(), report); !done)
            return done;
    }
    if (wanted.contains(u"discover_5000"_s)) {
        if (const auto done = measureDiscovery(organisation, reads.cache(), report); !done)
            return done;
    }
    if (wanted.contains(u"group_list_5000"_s)) {
        if (const auto done = measureGroupList(reads, report); !done)
            return done;
    }
    return wanted.contains(u"members_100k"_s) ? measureMembers(reads, report) : ok();
}

} // namespace parvis::bench
