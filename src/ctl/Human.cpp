#include "ctl/Human.h"

#include "ctl/Printable.h"
#include "ctl/TextTable.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 40;

QString text(const char* source) {
    return QCoreApplication::translate("parvis::ctl", source);
}

QString nameOf(const Person& person) {
    return printableLine(person.displayName.isEmpty() ? person.id.remote : person.displayName);
}

/// Code for system messages: the words are few because a script reads the JSON.
QString systemText(const Message& message) {
    if (!message.text.isEmpty())
        return message.text;
    switch (message.system.what) {
    case SystemEvent::What::Created:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(created this)"));
    case SystemEvent::What::Joined:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(joined)"));
    case SystemEvent::What::Left:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(left)"));
    case SystemEvent::What::Invited:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(invited %1)"))
            .arg(message.system.subject.remote);
    case SystemEvent::What::Removed:
    case SystemEvent::What::Banned:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(removed %1)"))
            .arg(message.system.subject.remote);
    case SystemEvent::What::Asked:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(asks to join)"));
    case SystemEvent::What::Renamed:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(renamed this to \"%1\")"))
            .arg(message.system.value);
    default:
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(changed the settings)"));
    }
}

QString bodyOf(const Message& message) {
    if (message.redacted)
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(removed)"));
    if (message.kind == MessageKind::System)
        return systemText(message);
    if (message.kind == MessageKind::Undecryptable)
        return text(QT_TRANSLATE_NOOP("parvis::ctl", "(encrypted: Parvis cannot read it)"));
    QString body = message.title;
    if (!message.text.isEmpty())
        body += (body.isEmpty() ? QString() : u"\n"_s) + message.text;
    for (const Attachment& file : message.attachments)
        body += (body.isEmpty() ? QString() : u"\n"_s) +
                text(QT_TRANSLATE_NOOP("parvis::ctl", "[file: %1, %2]"))
                    .arg(file.fileName, sizeText(file.size));
    return body;
}

} // namespace

QString shortTime(const QDateTime& time) {
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString messageBlock(const Message& message, const Person& sender, const QString& place,
                     const QJsonArray& reactions, int comments) {
    QString block = shortTime(message.sentAt) + "  "_L1 + cutToWidth(nameOf(sender), nameWidth);
    if (!place.isEmpty())
        block += "  ("_L1 + printableLine(place) + u')';
    block += "  "_L1 + printableLine(message.id.remote);
    const QStringList lines = printable(bodyOf(message)).split(u'\n');
    for (const QString& line : lines)
        block += line.isEmpty() ? u"\n"_s : "\n    "_L1 + line;
    QStringList below;
    if (comments >= 0)
        below.append(
            QCoreApplication::translate("parvis::ctl", "%n comment(s)", nullptr, comments));
    for (const auto& value : reactions) {
        const QJsonObject reaction = value.toObject();
        below.append(printableLine(reaction.value("emoji"_L1).toString()) + u' ' +
                     QString::number(reaction.value("count"_L1).toInt()));
    }
    if (message.editedAt.isValid())
        below.append(text(QT_TRANSLATE_NOOP("parvis::ctl", "edited")));
    if (!below.isEmpty())
        block += "\n    "_L1 + below.join(u"  ·  "_s);
    return block;
}

QString oneLine(const Message& message) {
    return printableLine(bodyOf(message));
}

QString personBlock(const Person& person, const QString& managerName) {
    TextTable table;
    const auto row = [&table](const char* label, const QString& value) {
        if (!value.isEmpty())
            table.addRow({text(label), value});
    };
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Name"), person.displayName);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Id"), person.id.remote);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Title"), person.title);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Department"), person.department);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Manager"), managerName);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "E-mail"), person.email);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Phone"), person.phone);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Place"), person.place);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Time zone"), person.timeZone);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Status"), person.status);
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Languages"), person.languages.join(u", "_s));
    row(QT_TRANSLATE_NOOP("parvis::ctl", "Skills"), person.skills.join(u", "_s));
    row(QT_TRANSLATE_NOOP("parvis::ctl", "About"), person.about);
    return table.lines().join(u'\n');
}

QString sizeText(qint64 bytes) {
    return bytes < 0 ? text(QT_TRANSLATE_NOOP("parvis::ctl", "size unknown"))
                     : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace parvis::ctl
