#include "backends/demo/SampleMarkup.h"
#include "backends/demo/SampleParts.h"
#include "backends/demo/SamplePhrases.h"

#include <algorithm>
#include <array>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 messageStream = 7;
constexpr int burst = 5;  ///< Messages that follow each other closely.
constexpr int thread = 6; ///< A post and what is said about it, in a feed's bulk.
constexpr qint64 workdaySeconds = 10 * 3600;
constexpr qint64 workdayStart = 7 * 3600; ///< UTC: eight o'clock at the institute.
constexpr int bulkDays = 400;

constexpr std::array reactionKeys{"👍", "❤️", "😂", "🎉", "👏", "🙏", "👀", "✅"};

int target(SampleSize size) {
    return size == SampleSize::S ? 8000 : 1'000'000;
}

} // namespace

SampleOrganisation::Parts::Parts(SampleSize s, quint64 start, const QDateTime& moment, AccountId of)
    : size(s)
    , seed(start)
    , now(moment)
    , account(of) {
    switch (size) {
    case SampleSize::S:
        people = 120;
        groups = 18;
        chats = 40;
        break;
    case SampleSize::M:
        people = 5'000;
        groups = 400;
        chats = 500;
        break;
    case SampleSize::L:
        people = 100'000;
        groups = 5'000;
        chats = 2'000;
        break;
    }
    for (int i = 0; i < handMade(); ++i)
        byFirstName.insert(firstName(i), i);
    readScripts();
    allot();
    spread();
}

const HandMadeGroup* SampleOrganisation::Parts::handMadeGroup(int index) const {
    const auto all = handMadeGroups();
    return index < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(index)] : nullptr;
}

const HandMadeChat* SampleOrganisation::Parts::handMadeChat(int index) const {
    const auto all = handMadeChats();
    return index < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(index)] : nullptr;
}

void SampleOrganisation::Parts::readScripts() {
    QHash<QString, const char*> feeds;
    QHash<QString, const char*> talks;
    for (const HandWritten& script : groupScripts())
        feeds.insert(QString::fromUtf8(script.key), script.script);
    for (const HandWritten& script : chatScripts())
        talks.insert(QString::fromUtf8(script.key), script.script);
    places.resize(static_cast<std::size_t>(groups + chats));
    for (int i = 0; i < groups + chats; ++i) {
        const char* script = nullptr;
        if (const auto* made = isFeed(i) ? handMadeGroup(i) : nullptr)
            script = feeds.value(QString::fromUtf8(made->key));
        else if (const auto* chat = isFeed(i) ? nullptr : handMadeChat(chatOf(i)))
            script = talks.value(QString::fromUtf8(chat->key));
        if (script)
            places[static_cast<std::size_t>(i)].script = readScript(QString::fromUtf8(script), now);
    }
}

void SampleOrganisation::Parts::allot() {
    std::vector<qint64> weights(places.size());
    qint64 sum = 0;
    int left = target(size);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto* group = isFeed(index) ? handMadeGroup(index) : nullptr;
        const auto* chat = isFeed(index) ? nullptr : handMadeChat(chatOf(index));
        const bool locked = std::ranges::any_of(places[i].script, &ScriptLine::undecryptable);
        weights[i] = locked  ? 0
                     : group ? group->weight
                     : chat  ? chat->weight
                             : 1 + Random::at(seed, {5, quint64(i)}).below(6);
        sum += weights[i];
        left -= static_cast<int>(places[i].script.size());
    }
    const auto first = static_cast<std::size_t>(groups);
    if (size != SampleSize::S) {
        // One conversation has a tenth of everything: the long timeline of the benchmarks.
        sum -= weights[first];
        weights[first] = sum / 9;
        sum += weights[first];
    }
    int given = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i].bulk = static_cast<int>(qint64(left) * weights[i] / sum);
        given += places[i].bulk;
    }
    places[first].bulk += left - given;
}

void SampleOrganisation::Parts::spread() {
    for (std::size_t i = 0; i < places.size(); ++i) {
        Place& place = places[i];
        const QDateTime end =
            place.script.isEmpty() ? now.addSecs(-420 * qint64(i)) : place.script.front().sentAt;
        const QDate last = end.date().addDays(-1);
        QDate monday = last.addDays(-bulkDays);
        monday = monday.addDays(1 - monday.dayOfWeek());
        place.firstDay = monday.toJulianDay();
        const qint64 days = monday.daysTo(last) + 1;
        place.workdays = days / 7 * 5 + qMin<qint64>(5, days % 7);
    }
}

QDateTime SampleOrganisation::Parts::timeOf(int index, int message) const {
    const Place& place = places[static_cast<std::size_t>(index)];
    if (message >= place.bulk)
        return place.script[message - place.bulk].sentAt;
    const qint64 bursts = (place.bulk + burst - 1) / burst;
    const qint64 worked = place.workdays * workdaySeconds;
    const qint64 at = worked * (message / burst) / bursts;
    const qint64 day = at / workdaySeconds;
    // Bursts keep to their slot, so that time only ever grows; a day's last may run over a little.
    const qint64 step = qMin<qint64>(170, worked / bursts / (burst + 1));
    Random random = Random::at(seed, {8, quint64(index), quint64(message)});
    const qint64 within = step * (message % burst) + random.below(static_cast<int>(step));
    const qint64 epochDay = place.firstDay + day / 5 * 7 + day % 5 - 2440588;
    const qint64 seconds = epochDay * 86400 + workdayStart + at % workdaySeconds + within;
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000, Qt::UTC);
}

MediaRef SampleOrganisation::Parts::picture(const QString& kind, int width, int height,
                                            quint64 of) const {
    return {account, u"demo:sample/picture/%1/%2/%3x%4"_s.arg(kind).arg(of).arg(width).arg(height)};
}

Attachment SampleOrganisation::Parts::attachment(const ScriptLine::File& file, quint64 of) const {
    Attachment attachment;
    attachment.fileName = file.name;
    if (!file.kind.isEmpty()) {
        attachment.kind = AttachmentKind::Image;
        attachment.media = picture(file.kind, file.width, file.height, of);
        attachment.mimeType = u"image/png"_s;
        attachment.width = file.width;
        attachment.height = file.height;
        return attachment;
    }
    attachment.size = file.size;
    attachment.mimeType = file.name.endsWith(".csv"_L1) ? u"text/csv"_s : u"application/pdf"_s;
    attachment.media = {account,
                        u"demo:sample/file/%1/%2/%3"_s.arg(of).arg(file.size).arg(file.name)};
    return attachment;
}

void SampleOrganisation::Parts::addText(Made& made, const QString& source) const {
    QString text = source;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const auto found = byFirstName.constFind(text.sliced(at + 1, end - at - 1));
        if (found == byFirstName.constEnd())
            continue;
        made.message.mentions.append(personId(*found));
        text.insert(end, u' ' + lastName(*found));
    }
    const MarkedUp marked = markUp(text);
    made.message.text = marked.text;
    made.message.html = marked.html;
    made.message.mentionsMe = made.message.mentions.contains(personId(selfIndex));
}

SampleOrganisation::Parts::Made SampleOrganisation::Parts::scripted(int index, int number) const {
    const Place& place = places[static_cast<std::size_t>(index)];
    const ScriptLine& line = place.script[number];
    const quint64 salt = quint64(index) * 1000 + quint64(number);
    Made made;
    Message& message = made.message;
    message.id = messageId(index, place.bulk + number);
    message.conversation = placeId(index);
    message.sender = personId(byFirstName.value(line.who));
    message.sentAt = line.sentAt;
    message.editedAt = line.editedAt;
    if (line.undecryptable) {
        message.kind = MessageKind::Undecryptable;
        return made;
    }
    message.title = line.title;
    addText(made, line.body);
    message.mustRead = line.mustRead;
    message.important = line.important;
    message.note = line.note;
    if (!line.answers.isEmpty()) {
        Poll poll;
        QStringList texts;
        for (const ScriptLine::Answer& answer : line.answers) {
            texts.append(answer.text);
            poll.answers.append({QString::number(texts.size()), answer.text});
        }
        message.poll = poll;
        message.text = texts.join(u'\n');
    }
    if (line.plan)
        message.event =
            CalendarEvent{line.plan->start, line.plan->start.addSecs(60 * line.plan->minutes),
                          u"Europe/Zurich"_s, line.plan->place, false};
    if (line.replyTo >= 0)
        message.replyTo = messageId(index, place.bulk + line.replyTo);
    if (line.threadRoot >= 0)
        message.threadRoot = messageId(index, place.bulk + line.threadRoot);
    for (const ScriptLine::File& file : line.files)
        message.attachments.append(attachment(file, salt));
    int seconds = 20;
    for (const ScriptLine::Reactions& group : line.reactions) {
        for (const QString& who : group.who) {
            Reaction reaction;
            reaction.remoteId =
                u"r"_s + message.id.remote + u'.' + QString::number(made.reactions.size());
            reaction.message = message.id;
            reaction.sender = personId(byFirstName.value(who));
            reaction.key = group.key;
            reaction.sentAt = qMin(now, line.sentAt.addSecs(seconds += 37));
            made.reactions.append(reaction);
        }
    }
    return made;
}

int SampleOrganisation::Parts::rootOf(int place, int index) const {
    const int within = index % thread;
    const bool second = Random::at(seed, {9, quint64(place), quint64(index / thread)}).chance(50);
    if (within == 0 || (within == 3 && second))
        return index;
    return index - within + (within > 3 && second ? 3 : 0);
}

void SampleOrganisation::Parts::addReactions(Made& made, Random& random,
                                             const std::vector<int>& members, int most) const {
    const int count = 1 + random.below(most);
    const char* key = random.pick(reactionKeys);
    const int start = random.below(static_cast<int>(members.size()));
    for (int i = 0; i < qMin(count, static_cast<int>(members.size())); ++i) {
        const auto who = static_cast<std::size_t>(start + i) % members.size();
        Reaction reaction;
        reaction.remoteId = u"r"_s + made.message.id.remote + u'.' + QString::number(i);
        reaction.message = made.message.id;
        reaction.sender = personId(members[who]);
        reaction.key = QString::fromUtf8(key);
        reaction.sentAt = made.message.sentAt.addSecs(30 + 45 * i);
        made.reactions.append(reaction);
    }
}

SampleOrganisation::Parts::Made
SampleOrganisation::Parts::invented(int index, int number, const std::vector<int>& members) const {
    Random random = Random::at(seed, {messageStream, quint64(index), quint64(number)});
    const int crowd = static_cast<int>(members.size());
    // Some write more than others: the smaller of two draws.
    const int position = qMin(random.below(crowd), random.below(crowd));
    const bool feed = isFeed(index);
    const int peer = feed ? -1 : peerOf(chatOf(index));
    const int sender = members[static_cast<std::size_t>(peer >= 0 ? random.below(2) : position)];
    const int other = members[static_cast<std::size_t>(random.below(crowd))];
    Language language = languageOf(sender);
    if (peer >= 0)
        language = languageOf(peer);
    else if (!feed && random.chance(65))
        language = Language::English;
    else if (const auto* group = feed ? handMadeGroup(index) : nullptr; group && random.chance(60))
        language = group->language;
    const QString name = firstName(other == sender ? selfIndex : other);

    Made made;
    made.message.id = messageId(index, number);
    made.message.conversation = placeId(index);
    made.message.sender = personId(sender);
    made.message.sentAt = timeOf(index, number);
    const int root = feed ? rootOf(index, number) : number;
    if (feed && root == number) {
        const SamplePost post = postPhrase(language, random, name);
        made.message.title = post.title;
        addText(made, post.body);
    } else {
        addText(made,
                feed ? commentPhrase(language, random, name) : chatPhrase(language, random, name));
        if (root != number)
            made.message.threadRoot = messageId(index, root);
    }
    if (random.chance(2)) {
        static constexpr std::array kinds{"plot", "snow", "heat", "ridge", "bars"};
        made.message.attachments.append(
            attachment({QString::fromUtf8(random.pick(kinds)),
                        u"picture-%1.png"_s.arg(1 + number % 900), 1200, 800, -1},
                       random.next() % 1000));
    } else if (random.chance(2)) {
        made.message.attachments.append(attachment({{},
                                                    u"notes-%1.pdf"_s.arg(1 + number % 900),
                                                    0,
                                                    0,
                                                    (40 + random.below(900)) * qint64(1024)},
                                                   random.next() % 1000));
    }
    if (random.chance(feed ? 22 : 7))
        addReactions(made, random, members, feed ? 6 : 2);
    return made;
}

} // namespace parvis::demo
