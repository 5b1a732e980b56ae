#include "backends/matrix/PostKinds.h"

#include "backends/matrix/Attachments.h"
#include "backends/matrix/Json.h"
#include "markup/Html.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRead = 1000; ///< Answers of a hostile poll that are looked at.
constexpr qint64 latestTime = 253'402'300'799'999; // the end of the year 9999

QString pick(const QJsonObject& object, QStringView stable, QStringView unstable) {
    const QString text = json::text(object, stable);
    return text.isEmpty() ? json::text(object, unstable) : text;
}

/// Text in the forms of MSC1767: {"m.text": [{"body": …}]}, or flat under the proposal's name.
QString textOf(const QJsonObject& object) {
    const QJsonArray forms = json::list(object, u"m.text");
    for (const auto& form : forms) {
        const QString body = json::text(form.toObject(), u"body", Poll::longestAnswer).simplified();
        if (!body.isEmpty())
            return body;
    }
    const QString flat =
        json::text(object, u"org.matrix.msc1767.text", Poll::longestAnswer).simplified();
    return flat.isEmpty() ? json::text(object, u"body", Poll::longestAnswer).simplified() : flat;
}

QDateTime timeOf(const QJsonObject& object, QStringView key) {
    const qint64 at = json::number(object, key, 0, 0, latestTime);
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime();
}

QString words(const char* text) {
    return QCoreApplication::translate("parvis::matrix", text);
}

/// For clients that know nothing of events.
QString describe(const CalendarEvent& event) {
    const QTimeZone zone(event.timeZone.toLatin1());
    const auto local = [&](const QDateTime& at) {
        return zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
    };
    const QLocale locale;
    const QDateTime start = local(event.start);
    const QDateTime end = local(event.allDay ? event.end.addMSecs(-1) : event.end);
    QString when = locale.toString(start.date(), QLocale::LongFormat);
    if (!event.allDay)
        when += u' ' + locale.toString(start.time(), QLocale::ShortFormat);
    if (end.date() != start.date())
        when += u" – "_s + locale.toString(end.date(), QLocale::LongFormat);
    if (!event.allDay) {
        when += (end.date() == start.date() ? u"–"_s : u" "_s) +
                locale.toString(end.time(), QLocale::ShortFormat);
        when += u" ("_s + (zone.isValid() ? event.timeZone : u"UTC"_s) + u')';
    }
    QString lines = words(QT_TRANSLATE_NOOP("parvis::matrix", "When: %1")).arg(when);
    if (!event.place.isEmpty())
        lines += u'\n' + words(QT_TRANSLATE_NOOP("parvis::matrix", "Where: %1")).arg(event.place);
    return lines;
}

} // namespace

bool isPollStart(QStringView type) {
    return type == pollStartType || type == u"m.poll.start";
}

bool isPollResponse(QStringView type) {
    return type == pollResponseType || type == u"m.poll.response";
}

bool isPollEnd(QStringView type) {
    return type == pollEndType || type == u"m.poll.end";
}

bool readPoll(const QJsonObject& content, Message& message) {
    QJsonObject start = json::child(content, u"m.poll");
    if (start.isEmpty())
        start = json::child(content, pollStartType);
    Poll poll;
    const QJsonArray answers = json::list(start, u"answers");
    for (qsizetype i = 0; i < qMin(answers.size(), mostRead); ++i) {
        if (poll.answers.size() == Poll::mostAnswers)
            break;
        const QJsonObject answer = answers[i].toObject();
        const PollAnswer one{pick(answer, u"m.id", u"id"), textOf(answer)};
        const bool twice = std::ranges::any_of(
            poll.answers, [&one](const PollAnswer& other) { return other.id == one.id; });
        if (!one.id.isEmpty() && !one.text.isEmpty() && !twice)
            poll.answers.append(one);
    }
    poll.maxSelections = static_cast<int>(
        json::number(start, u"max_selections", 1, 1, qMax(qsizetype(1), poll.answers.size())));
    const QString kind = json::text(start, u"kind");
    poll.hiddenResults = kind.endsWith("undisclosed"_L1);
    poll.closesAt = timeOf(content, closesAtKey);
    const QString question = textOf(json::child(start, u"question"));
    if (question.isEmpty() || !isSound(poll))
        return false;
    message.title = question;
    QStringList lines;
    for (const PollAnswer& answer : std::as_const(poll.answers))
        lines.append(answer.text);
    message.text = lines.join(u'\n');
    message.html.clear();
    message.poll = std::move(poll);
    return true;
}

QStringList readVote(const QJsonObject& content) {
    if (content.value("m.selections"_L1).isArray())
        return json::texts(content, u"m.selections", json::nameLength, Poll::mostAnswers);
    return json::texts(json::child(content, pollResponseType), u"answers", json::nameLength,
                       Poll::mostAnswers);
}

void readCalendarEvent(const QJsonObject& content, Message& message) {
    const QJsonObject stored = json::child(content, eventKey);
    if (stored.isEmpty())
        return;
    CalendarEvent event;
    event.start = timeOf(stored, u"start");
    event.end = timeOf(stored, u"end");
    event.timeZone = json::text(stored, u"time_zone", 100);
    event.place = json::text(stored, u"place").simplified();
    event.allDay = json::flag(stored, u"all_day");
    if (!isSound(event) || message.title.isEmpty())
        return;
    message.text = json::text(stored, u"text", json::textLength);
    message.html = markup::sanitizeHtml(json::text(stored, u"html", json::textLength));
    message.event = event;
}

void readMarks(const QJsonObject& content, Message& message) {
    message.mustRead = json::flag(content, mustReadKey);
    message.important = json::flag(content, importantKey);
    message.note = json::flag(content, noteKey) && !message.title.isEmpty();
}

QJsonObject writePoll(const MessageContent& content, const QJsonObject& json) {
    const Poll& poll = *content.poll;
    const QString question = content.title.simplified();
    QJsonArray answers;
    QString fallback = question;
    for (qsizetype i = 0; i < poll.answers.size(); ++i) {
        const PollAnswer& answer = poll.answers[i];
        answers.append(
            QJsonObject{{u"id"_s, answer.id}, {u"org.matrix.msc1767.text"_s, answer.text}});
        fallback += u"\n%1. %2"_s.arg(i + 1).arg(answer.text);
    }
    QJsonObject result{
        {u"org.matrix.msc1767.text"_s, fallback},
        {pollStartType.toString(),
         QJsonObject{{u"kind"_s, poll.hiddenResults ? u"org.matrix.msc3381.poll.undisclosed"_s
                                                    : u"org.matrix.msc3381.poll.disclosed"_s},
                     {u"max_selections"_s, poll.maxSelections},
                     {u"question"_s, QJsonObject{{u"org.matrix.msc1767.text"_s, question},
                                                 {u"body"_s, question},
                                                 {u"msgtype"_s, u"m.text"_s}}},
                     {u"answers"_s, answers}}}};
    if (poll.closesAt.isValid())
        result.insert(closesAtKey, poll.closesAt.toMSecsSinceEpoch());
    for (const QStringView kept : {QStringView(u"m.relates_to"), QStringView(u"m.mentions")}) {
        if (json.contains(kept))
            result.insert(kept, json.value(kept));
    }
    addMarks(content, result);
    return result;
}

QJsonObject writeVote(const QString& poll, const QStringList& answers) {
    return {
        {u"m.relates_to"_s, QJsonObject{{u"rel_type"_s, u"m.reference"_s}, {u"event_id"_s, poll}}},
        {pollResponseType.toString(),
         QJsonObject{{u"answers"_s, QJsonArray::fromStringList(answers)}}}};
}

QJsonObject writePollEnd(const QString& poll) {
    return {
        {u"m.relates_to"_s, QJsonObject{{u"rel_type"_s, u"m.reference"_s}, {u"event_id"_s, poll}}},
        {pollEndType.toString(), QJsonObject()},
        {u"org.matrix.msc1767.text"_s,
         words(QT_TRANSLATE_NOOP("parvis::matrix", "The poll is closed."))}};
}

void addCalendarEvent(const MessageContent& content, QJsonObject& json) {
    if (!content.event)
        return;
    const CalendarEvent& event = *content.event;
    const QString title = content.title.simplified();
    const QString told = describe(event);
    const QString rest = content.text.isEmpty() ? QString() : u"\n\n"_s + content.text;
    json.insert("body"_L1, title + "\n\n"_L1 + told + rest);
    const QString about = content.html.isEmpty()
                              ? markup::htmlEscape(content.text).replace(u"\n"_s, u"<br>"_s)
                              : content.html;
    json.insert("format"_L1, u"org.matrix.custom.html"_s);
    json.insert("formatted_body"_L1, titleHtml(title) + "<p>"_L1 +
                                         markup::htmlEscape(told).replace(u"\n"_s, u"<br>"_s) +
                                         "</p>"_L1 + about);
    QJsonObject stored{{u"start"_s, event.start.toMSecsSinceEpoch()},
                       {u"end"_s, event.end.toMSecsSinceEpoch()},
                       {u"all_day"_s, event.allDay},
                       {u"text"_s, content.text}};
    if (!event.timeZone.isEmpty())
        stored.insert("time_zone"_L1, event.timeZone);
    if (!event.place.isEmpty())
        stored.insert("place"_L1, event.place);
    if (!content.html.isEmpty())
        stored.insert("html"_L1, content.html);
    json.insert(eventKey, stored);
}

void addMarks(const MessageContent& content, QJsonObject& json) {
    if (content.important)
        json.insert(importantKey, true);
    if (content.mustRead)
        json.insert(mustReadKey, true);
    if (content.note)
        json.insert(noteKey, true);
}

} // namespace parvis::matrix
