#include "workspace/CalendarFile.h"

#include "workspace/Compose.h"

#include <QTimeZone>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // bytes, without the line break: RFC 5545, 3.1

/// A value of type TEXT: RFC 5545, 3.3.11.
QString escaped(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += u'\\' + c;
        else if (c >= u' ' || c == u'\t')
            result += c;
    }
    return result;
}

/// A content line in as many pieces as it needs, none of which ends within a character.
void add(QByteArray& file, QByteArrayView name, const QString& value) {
    QByteArray line = name.toByteArray() + ':' + value.toUtf8();
    qsizetype room = longestLine;
    while (line.size() > room) {
        qsizetype end = room;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            --end;
        file += line.first(end) + "\r\n ";
        line.remove(0, end);
        room = longestLine - 1; // for the space that begins a continued line
    }
    file += line + "\r\n";
}

QString utc(const QDateTime& time) {
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

} // namespace

QByteArray calendarFile(const Message& message, const QString& organiser, const QDateTime& now) {
    const CalendarEvent event = message.event.value_or(CalendarEvent());
    QByteArray file;
    add(file, "BEGIN", u"VCALENDAR"_s);
    add(file, "VERSION", u"2.0"_s);
    add(file, "PRODID", u"-//Parvis//Parvis//EN"_s);
    add(file, "BEGIN", u"VEVENT"_s);
    // The same for everybody, so that a second import changes the first.
    add(file, "UID", escaped(message.id.remote + u"@parvis"_s));
    add(file, "DTSTAMP", utc(now));
    if (event.allDay) {
        const QTimeZone zone(event.timeZone.toLatin1());
        const auto day = [&](const QDateTime& at) {
            return (zone.isValid() ? at.toTimeZone(zone) : at).date().toString(u"yyyyMMdd"_s);
        };
        add(file, "DTSTART;VALUE=DATE", day(event.start));
        add(file, "DTEND;VALUE=DATE", day(event.end));
    } else {
        add(file, "DTSTART", utc(event.start));
        add(file, "DTEND", utc(event.end));
    }
    add(file, "SUMMARY", escaped(message.title));
    if (!event.place.isEmpty())
        add(file, "LOCATION", escaped(event.place));
    QString about = readableText(message);
    if (!organiser.isEmpty())
        about += (about.isEmpty() ? QString() : u"\n\n"_s) + organiser;
    if (!about.isEmpty())
        add(file, "DESCRIPTION", escaped(about));
    if (message.editedAt.isValid())
        add(file, "LAST-MODIFIED", utc(message.editedAt));
    add(file, "END", u"VEVENT"_s);
    add(file, "END", u"VCALENDAR"_s);
    return file;
}

} // namespace parvis::workspace
