#include "ctl/Output.h"

#include "ctl/Printable.h"

#include <QFileDevice>
#include <QJsonDocument>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

void Output::write(const QString& text) {
    const QByteArray bytes = text.toUtf8() + '\n';
    if (m_results.write(bytes) != bytes.size())
        m_failed = true;
}

void Output::line(const QString& text) {
    if (!m_json)
        write(printable(text));
}

void Output::table(const TextTable& table) {
    if (m_json || table.isEmpty())
        return;
    const QStringList lines = table.lines();
    for (const QString& line : lines)
        write(line);
}

void Output::object(const QJsonObject& object) {
    if (m_json)
        write(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Output::note(const QString& key, const QString& text) {
    const QByteArray bytes =
        m_json ? QJsonDocument(QJsonObject{{u"note"_s, key}, {u"message"_s, text}})
                     .toJson(QJsonDocument::Compact)
               : ("parvisctl: "_L1 + printable(text)).toUtf8();
    m_messages.write(bytes + '\n');
}

void Output::error(const Error& error) {
    if (m_json) {
        const QJsonObject object{{u"error"_s, QString(name(error.kind))},
                                 {u"message"_s, error.forPerson()},
                                 {u"detail"_s, error.detail}};
        m_messages.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    const bool tellsDetail = !error.detail.isEmpty() && error.message.isEmpty();
    const QString text =
        tellsDetail ? error.forPerson() + " ("_L1 + error.detail + u')' : error.forPerson();
    m_messages.write(("parvisctl: "_L1 + printable(text)).toUtf8() + '\n');
}

bool Output::flush() {
    if (auto* file = qobject_cast<QFileDevice*>(&m_results); file && !file->flush())
        m_failed = true;
    if (auto* file = qobject_cast<QFileDevice*>(&m_messages))
        file->flush();
    return !m_failed;
}

} // namespace parvis::ctl
