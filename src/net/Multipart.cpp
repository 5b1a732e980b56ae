#include "net/Multipart.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace parvis::net {

using namespace Qt::StringLiterals;

namespace {

/// Nobody who wrote the file could have guessed it.
QByteArray newBoundary() {
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QByteArray boundary = "parvis-"_qba;
    for (const quint32 word : random)
        boundary += QByteArray::number(word, 16).rightJustified(8, '0');
    return boundary;
}

/// As browsers do: UTF-8, and three characters by their numbers. Other control characters have no
/// business in a name either.
QByteArray quoted(const QString& fileName) {
    QByteArray result;
    const QByteArray utf8 = fileName.toUtf8();
    for (const char c : utf8) {
        if (static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F)
            result += '%' + QByteArray(1, c).toHex().toUpper();
        else
            result += c;
    }
    return '"' + result + '"';
}

QByteArray typeOrBytes(const QByteArray& type) {
    static const QRegularExpression pattern(u"\\A[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*\\z"_s);
    return pattern.match(QString::fromLatin1(type)).hasMatch() ? type
                                                               : "application/octet-stream"_qba;
}

} // namespace

Multipart::Multipart(const QByteArray& field, const QString& fileName, const QByteArray& type,
                     const QByteArray& content)
    : m_boundary(newBoundary()) {
    const QByteArray head = "--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" +
                            field + "\"; filename=" + quoted(fileName) +
                            "\r\nContent-Type: " + typeOrBytes(type) + "\r\n\r\n";
    const QByteArray end = "\r\n--" + m_boundary + "--\r\n";
    m_body.reserve(head.size() + content.size() + end.size());
    m_body += head;
    m_body += content;
    m_body += end;
}

QByteArray Multipart::contentType() const {
    return "multipart/form-data; boundary=" + m_boundary;
}

} // namespace parvis::net
