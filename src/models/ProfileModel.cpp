#include "models/ProfileModel.h"

#include "base/Logging.h"
#include "models/TimelineRows.h"
#include "workspace/Compose.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int teamLimit = 60;
constexpr int groupLimit = 200;
constexpr int activityLimit = 30;

/// The rows, or none and a line in the log: a page that lacks a card is better than no page.
template<class T>
QList<T> rows(const Result<QList<T>>& result, const char* what) {
    if (!result)
        qCWarning(logCache) << what << "not read:" << result.error().detail;
    return result.value_or(QList<T>());
}

} // namespace

ProfileModel::ProfileModel(workspace::ReadSide& reads, QObject* parent)
    : QObject(parent)
    , m_reads(reads) {
    connect(&reads, &workspace::ReadSide::touched, this, &ProfileModel::onTouched);
    connect(&reads.live(), &workspace::LiveState::presenceChanged, this,
            [this](const PersonId& person) {
                const auto is = [&person](const PersonItem& item) {
                    return item.person.id == person;
                };
                if (is(m_person) || (m_manager && is(*m_manager)) ||
                    std::ranges::any_of(m_team, is))
                    read();
            });
}

void ProfileModel::setPerson(const PersonId& id) {
    if (m_id == id)
        return;
    m_id = id;
    read();
}

bool ProfileModel::isSelf() const {
    return m_id.isValid() && m_reads.live().self(m_id.account) == m_id;
}

void ProfileModel::onTouched(const cache::Touched& touched) {
    if (!m_id.isValid())
        return;
    const bool posts = std::ranges::any_of(
        m_groups, [&touched](const Group& group) { return touched.messages.contains(group.feed); });
    if (touched.accounts || !touched.people.isEmpty() || !touched.groups.isEmpty() ||
        !touched.groupMembers.isEmpty() || posts)
        read();
}

void ProfileModel::read() {
    m_known = false;
    m_person = {};
    m_manager.reset();
    m_team.clear();
    m_groups.clear();
    m_activity.clear();
    if (m_id.isValid()) {
        const auto person = m_reads.cache().person(m_id);
        if (!person)
            qCWarning(logCache) << "person not read:" << person.error().detail;
        m_known = person && *person;
        if (m_known) {
            m_person = itemOf(m_reads, **person);
            readTeam();
            readGroups();
            readActivity();
        }
    }
    emit changed();
}

void ProfileModel::readTeam() {
    const PersonId manager = m_person.person.manager;
    if (manager.isValid()) {
        if (const auto person = m_reads.cache().person(manager); person && *person)
            m_manager = itemOf(m_reads, **person);
    }
    QList<Person> people = rows(m_reads.cache().reportsOf(m_id, teamLimit), "reports");
    if (people.isEmpty() && manager.isValid())
        people = rows(m_reads.cache().reportsOf(manager, teamLimit), "colleagues");
    for (const Person& person : std::as_const(people)) {
        if (person.id != m_id)
            m_team.append(itemOf(m_reads, person));
    }
}

void ProfileModel::readGroups() {
    for (const cache::GroupRow& row :
         rows(m_reads.cache().groupsOfPerson(m_id, groupLimit), "groups of a person")) {
        if (row.group.membership == Membership::Joined)
            m_groups.append(row.group);
    }
}

void ProfileModel::readActivity() {
    for (const cache::SearchHit& hit :
         rows(m_reads.cache().activityOf(m_id, activityLimit), "activity")) {
        ActivityItem item;
        item.message = hit.message;
        item.groupName = hit.conversationName;
        item.comment = hit.message.threadRoot.isValid();
        item.headline = oneLine(hit.message.title.isEmpty() ? workspace::readableText(hit.message)
                                                            : hit.message.title);
        if (item.headline.isEmpty() && !hit.message.attachments.isEmpty())
            item.headline = hit.message.attachments.first().fileName;
        const auto group = std::ranges::find(m_groups, hit.message.conversation, &Group::feed);
        if (group != m_groups.cend()) {
            item.group = group->id;
            item.groupPicture = group->avatar;
        } else if (const auto feed = m_reads.cache().conversation(hit.message.conversation);
                   feed && *feed) {
            item.group = (*feed)->group;
        }
        m_activity.append(item);
    }
}

} // namespace parvis::models
