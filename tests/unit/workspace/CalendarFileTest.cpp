#include "workspace/CalendarFile.h"

#include <QTest>
#include <QTimeZone>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

Message seminar() {
    Message message;
    message.id = {AccountId{1}, u"$abc"_s};
    message.title = u"Seminar; on pumps, part 2"_s;
    message.text = u"Bring a \\ backslash.\nAnd water."_s;
    CalendarEvent event;
    event.start = QDateTime(QDate(2027, 3, 28), QTime(13, 0), Qt::UTC);
    event.end = QDateTime(QDate(2027, 3, 28), QTime(14, 30), Qt::UTC);
    event.timeZone = u"Europe/Zurich"_s;
    event.place = u"Building 40"_s;
    message.event = event;
    return message;
}

const QDateTime now(QDate(2027, 1, 1), QTime(8, 0), Qt::UTC);

/// The lines as a reader puts them together again.
QStringList unfolded(const QByteArray& file) {
    QByteArray joined = file;
    joined.replace("\r\n ", "");
    return QString::fromUtf8(joined).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class CalendarFileTest final : public QObject {
    Q_OBJECT

private slots:
    void anEventIsWritten() {
        const QStringList lines = unfolded(workspace::calendarFile(seminar(), u"Ada"_s, now));
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
        for (const QString& line :
             {u"UID:$abc@parvis"_s, u"DTSTAMP:20270101T080000Z"_s, u"DTSTART:20270328T130000Z"_s,
              u"DTEND:20270328T143000Z"_s, u"SUMMARY:Seminar\\; on pumps\\, part 2"_s,
              u"LOCATION:Building 40"_s,
              u"DESCRIPTION:Bring a \\\\ backslash.\\nAnd water.\\n\\nAda"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void daysAreThoseOfTheirZone() {
        Message message = seminar();
        const QTimeZone zone("Europe/Zurich");
        message.event->allDay = true;
        message.event->start = QDateTime(QDate(2027, 3, 27), QTime(0, 0), zone).toUTC();
        message.event->end = QDateTime(QDate(2027, 3, 29), QTime(0, 0), zone).toUTC();
        const QStringList lines = unfolded(workspace::calendarFile(message, {}, now));
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20270327"_s));
        QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20270329"_s)); // the day after the last
    }

    void longLinesAreFoldedBetweenCharacters() {
        Message message = seminar();
        message.title = QString(60, u'ä') + u"👍🏽"_s + QString(60, u'漢');
        message.text.clear();
        const QByteArray file = workspace::calendarFile(message, {}, now);
        for (const QByteArray& line : file.split('\n')) {
            QVERIFY(line.size() <= 76); // 75 and the carriage return
            QVERIFY(!QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
        }
        QVERIFY(unfolded(file).contains(u"SUMMARY:"_s + message.title));
    }

    void nothingBeginsALineOfItsOwn() {
        Message message = seminar();
        message.title = u"X\r\nEND:VEVENT\nBEGIN:VALARM"_s;
        const QStringList lines = unfolded(workspace::calendarFile(message, {}, now));
        QCOMPARE(lines.count(u"END:VEVENT"_s), 1);
        QVERIFY(!lines.contains(u"BEGIN:VALARM"_s));
    }
};

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "CalendarFileTest.moc"
