#include "backends/demo/SampleParts.h"

#include <algorithm>
#include <array>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 personStream = 1;
constexpr quint64 groupStream = 2;
constexpr quint64 chatStream = 4;
constexpr int teamSize = 12;
constexpr int sectionSize = teamSize * teamSize;

QStringList split(const char* names) {
    return QString::fromUtf8(names).split(u", "_s, Qt::SkipEmptyParts);
}

/// Lower-case letters of a to z only.
QString folded(const QString& name) {
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c >= u'a' && c <= u'z')
            result += c;
        else if (c == u'ø')
            result += u'o';
    }
    return result;
}

struct Counter {
    std::span<const char* const> first;
    std::span<const char* const> last;
    int number;

    [[nodiscard]] int firstIndex() const { return number % static_cast<int>(first.size()); }
    [[nodiscard]] int lastIndex() const {
        // Unique together with the first name, until all pairs are used up.
        return (firstIndex() * 5 + number / static_cast<int>(first.size())) %
               static_cast<int>(last.size());
    }
    [[nodiscard]] int round() const {
        return number / static_cast<int>(first.size() * last.size());
    }
};

Counter counter(int beyondHandMade) {
    static constexpr std::array order{Language::French, Language::German, Language::English};
    const Language language = order[static_cast<std::size_t>(beyondHandMade % 3)];
    return {firstNames(language), lastNames(language), beyondHandMade / 3};
}

QString phone(int index) {
    return u"+41 27 555 %1 %2"_s.arg(10 + index / 100 % 90, 2, 10, '0'_L1)
        .arg(index % 100, 2, 10, '0'_L1);
}

} // namespace

QString SampleOrganisation::Parts::firstName(int person) const {
    if (person < handMade())
        return QString::fromUtf8(handMadePeople()[static_cast<std::size_t>(person)].firstName);
    const Counter at = counter(person - handMade());
    return QString::fromUtf8(at.first[static_cast<std::size_t>(at.firstIndex())]);
}

QString SampleOrganisation::Parts::lastName(int person) const {
    if (person < handMade())
        return QString::fromUtf8(handMadePeople()[static_cast<std::size_t>(person)].lastName);
    const Counter at = counter(person - handMade());
    const QString name = QString::fromUtf8(at.last[static_cast<std::size_t>(at.lastIndex())]);
    return at.round() == 0 ? name : u"%1. %2"_s.arg(QChar(u'A' + (at.round() - 1) % 26), name);
}

QString SampleOrganisation::Parts::userName(int person) const {
    return folded(firstName(person)) + u'.' + folded(lastName(person));
}

Language SampleOrganisation::Parts::languageOf(int person) const {
    if (person < handMade())
        return handMadePeople()[static_cast<std::size_t>(person)].language;
    static constexpr std::array order{Language::French, Language::German, Language::English};
    return order[static_cast<std::size_t>((person - handMade()) % 3)];
}

int SampleOrganisation::Parts::departmentOf(int person) const {
    const auto departments = sampleDepartments();
    if (person < handMade()) {
        const QLatin1String name(handMadePeople()[static_cast<std::size_t>(person)].department);
        for (std::size_t i = 0; i < departments.size(); ++i) {
            if (QLatin1String(departments[i].name) == name)
                return static_cast<int>(i);
        }
        return -1;
    }
    // Small: everybody by themselves. Large: whole sections, so that teams share a department.
    const int block = size == SampleSize::S ? person : person / sectionSize;
    static constexpr std::array shares{0, 1, 0, 2, 3, 0, 4,  1,  5, 6,
                                       0, 7, 8, 2, 9, 1, 10, 11, 3, 4};
    return shares[static_cast<std::size_t>(block) % shares.size()];
}

Person SampleOrganisation::person(int index) const {
    const Parts& parts = *m_parts;
    Person person;
    person.id = parts.personId(index);
    person.displayName = parts.firstName(index) + u' ' + parts.lastName(index);
    person.email = parts.userName(index) + u"@haute-vallee.example"_s;
    person.phone = phone(index + 1);
    person.timeZone = u"Europe/Zurich"_s;
    if (index < parts.handMade()) {
        const HandMadePerson& made = handMadePeople()[static_cast<std::size_t>(index)];
        person.title = QString::fromUtf8(made.title);
        person.department = QString::fromUtf8(made.department);
        person.place = QString::fromUtf8(made.place);
        person.about = QString::fromUtf8(made.about);
        person.status = QString::fromUtf8(made.status);
        person.languages = split(made.languages);
        person.skills = split(made.skills);
        if (*made.manager)
            person.manager =
                parts.personId(parts.byFirstName.value(QString::fromUtf8(made.manager)));
        if (*made.picture)
            person.avatar = parts.picture(QString::fromUtf8(made.picture), 256, 256,
                                          static_cast<quint64>(index));
        return person;
    }
    Random random = Random::at(parts.seed, {personStream, quint64(index)});
    const auto& department =
        sampleDepartments()[static_cast<std::size_t>(parts.departmentOf(index))];
    const bool small = parts.size == SampleSize::S;
    const int section = index - index % sectionSize;
    const int team = index - index % teamSize;
    int manager = parts.byFirstName.value(QString::fromUtf8(department.head));
    person.title = QString::fromUtf8(department.roles[random.below(5)]);
    if (!small && index == section) {
        person.title = u"Head of section"_s;
    } else if (!small && index == team) {
        person.title = u"Team lead"_s;
        manager = section >= parts.handMade() ? section : manager;
    } else if (!small && team >= parts.handMade()) {
        manager = team;
    }
    person.manager = parts.personId(manager);
    person.department = QString::fromUtf8(department.name);
    person.place = u"%1, room %2-%3"_s.arg(QString::fromUtf8(department.building))
                       .arg(1 + random.below(4))
                       .arg(100 + random.below(40));
    for (const char* skill : department.skills) {
        if (random.chance(45))
            person.skills.append(QString::fromUtf8(skill));
    }
    switch (parts.languageOf(index)) {
    case Language::French:
        person.languages = {u"français"_s, u"English"_s};
        break;
    case Language::German:
        person.languages = {u"Deutsch"_s, u"English"_s};
        break;
    case Language::English:
        person.languages = {u"English"_s};
        break;
    }
    return person;
}

std::vector<int> SampleOrganisation::Parts::peopleOf(const HandMadeGroup& group) const {
    std::vector<int> members;
    for (const QString& name : split(group.people))
        members.push_back(byFirstName.value(name));
    const QString departments = QString::fromUtf8(group.departments);
    if (departments.isEmpty())
        return members;
    std::vector<bool> wanted(sampleDepartments().size(), departments == "*"_L1);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (split(group.departments).contains(QString::fromUtf8(sampleDepartments()[i].name)))
            wanted[i] = true;
    }
    std::vector<bool> in(static_cast<std::size_t>(people));
    for (const int member : members)
        in[static_cast<std::size_t>(member)] = true;
    for (int i = 0; i < people; ++i) {
        const int department = departmentOf(i);
        const bool fits = departments == "*"_L1 ||
                          (department >= 0 && wanted[static_cast<std::size_t>(department)]);
        const bool self = i == selfIndex && !group.withSelf;
        if (fits && !self && !in[static_cast<std::size_t>(i)])
            members.push_back(i);
    }
    return members;
}

std::vector<int> SampleOrganisation::Parts::membersOfGroup(int index) const {
    if (const HandMadeGroup* made = handMadeGroup(index))
        return peopleOf(*made);
    Random random = Random::at(seed, {groupStream, quint64(index)});
    const int wanted = 4 + random.below(random.chance(10) ? 400 : 40);
    std::vector<int> members;
    for (int i = 0; i < wanted; ++i)
        members.push_back(1 + random.below(people - 1));
    if (index % 7 == 0)
        members.push_back(selfIndex);
    std::ranges::sort(members);
    members.erase(std::ranges::unique(members).begin(), members.end());
    if (members.size() > 1 && members.front() == selfIndex)
        std::swap(members.front(), members.back());
    return members;
}

int SampleOrganisation::Parts::peerOf(int chat) const {
    if (const HandMadeChat* made = handMadeChat(chat))
        return *made->name ? -1 : byFirstName.value(QString::fromUtf8(made->key));
    Random random = Random::at(seed, {chatStream, quint64(chat)});
    return random.chance(60) ? handMade() + chat % (people - handMade()) : -1;
}

std::vector<int> SampleOrganisation::Parts::membersOfChat(int index) const {
    const int peer = peerOf(index);
    if (peer >= 0)
        return {selfIndex, peer};
    std::vector<int> members{selfIndex};
    if (const HandMadeChat* made = handMadeChat(index)) {
        for (const QString& name : split(made->people))
            members.push_back(byFirstName.value(name));
        return members;
    }
    Random random = Random::at(seed, {chatStream, quint64(index), 1});
    const int wanted = 3 + random.below(10);
    for (int i = 0; i < wanted; ++i)
        members.push_back(1 + random.below(people - 1));
    std::sort(members.begin() + 1, members.end());
    members.erase(std::unique(members.begin() + 1, members.end()), members.end());
    return members;
}

PersonId SampleOrganisation::Parts::personId(int index) const {
    return {account, u'@' + userName(index)};
}

GroupId SampleOrganisation::Parts::groupId(int index) const {
    return {account, u"g"_s + QString::number(index)};
}

int SampleOrganisation::Parts::groupNamed(const char* key) const {
    const auto known = handMadeGroups();
    for (int i = 0; *key != '\0' && i < qMin(groups, static_cast<int>(known.size())); ++i) {
        if (qstrcmp(known[static_cast<std::size_t>(i)].key, key) == 0)
            return i;
    }
    return -1;
}

ConversationId SampleOrganisation::Parts::placeId(int index) const {
    return {account, isFeed(index) ? u"f"_s + QString::number(index)
                                   : u"c"_s + QString::number(chatOf(index))};
}

MessageId SampleOrganisation::Parts::messageId(int place, int index) const {
    return {account, u's' + QString::number(place, 36) + u'.' + QString::number(index, 36)};
}

} // namespace parvis::demo
