#include "faults/support/PlainWords.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace parvis::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int stemLength = 6;

QByteArray wide(const QString& text, bool bigEndian) {
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8U);
        const char low = static_cast<char>(c.unicode() & 0xFFU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

quint64 startOf(const char* at) {
    quint64 value = 0;
    for (int i = 0; i < PlainWords::shortest; ++i)
        value = value << 8U | static_cast<unsigned char>(at[i]);
    return value;
}

size_t slotOf(quint64 start, int mask) {
    return static_cast<size_t>(start * 0x9E3779B97F4A7C15ULL >> 40U) & static_cast<size_t>(mask);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The name of a file without what Parvis calls its own.
QString nameWithoutOurs(QString name) {
    for (const QString& ours : {u"cache.db"_s, u"personal.db"_s, u"media/"_s})
        name.remove(ours);
    return name;
}

/// The three facts that are not encrypted, and nothing else.
bool isPlainProfile(const QByteArray& content) {
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    const QStringList sources{u"keychain"_s, u"passphrase"_s, u"sample"_s};
    return object.keys() == QStringList{u"format"_s, u"id"_s, u"keySource"_s} &&
           id.match(object[u"id"_s].toString()).hasMatch() && object[u"format"_s].isDouble() &&
           sources.contains(object[u"keySource"_s].toString());
}

} // namespace

void PlainWords::addText(const QString& text) {
    static const QRegularExpression word(u"\\p{L}{%1,}"_s.arg(shortest));
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QString letters = found.next().captured();
        add(letters);
        add(letters.toLower());
        if (letters.size() > stemLength)
            add(letters.toLower().left(stemLength));
    }
}

void PlainWords::addWhole(const QString& text) {
    add(text);
}

void PlainWords::addBytes(const QByteArray& bytes) {
    add(bytes, u"(bytes)"_s);
    add(bytes.toHex(), u"(hex)"_s);
    add(bytes.toBase64(QByteArray::OmitTrailingEquals), u"(base64)"_s);
}

void PlainWords::add(const QString& text) {
    add(text.toUtf8(), text);
    add(wide(text, false), text);
    add(wide(text, true), text);
}

void PlainWords::add(const QByteArray& bytes, const QString& text) {
    if (bytes.size() < shortest || m_known.contains(bytes))
        return;
    m_known.insert(bytes);
    const quint64 start = startOf(bytes.constData());
    m_byStart[start].push_back(static_cast<int>(m_needles.size()));
    m_starts.set(slotOf(start, mask));
    m_needles.push_back({bytes, text});
}

QStringList PlainWords::foundIn(const QByteArray& bytes) const {
    QSet<QString> found;
    for (qsizetype at = 0; at + shortest <= bytes.size(); ++at) {
        const quint64 start = startOf(bytes.constData() + at);
        if (!m_starts.test(slotOf(start, mask)))
            continue;
        const auto bucket = m_byStart.constFind(start);
        if (bucket == m_byStart.constEnd())
            continue;
        for (const int index : *bucket) {
            const Needle& needle = m_needles[static_cast<size_t>(index)];
            if (QByteArrayView(bytes).sliced(at).startsWith(needle.bytes))
                found.insert(needle.text);
        }
    }
    return {found.cbegin(), found.cend()};
}

QStringList PlainWords::foundUnder(const QString& folder) const {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.sliced(folder.size() + 1);
        QByteArray content = contentOf(path);
        if (name == u"profile.json"_s) {
            if (!isPlainProfile(content))
                found += name + u": more than it should hold"_s;
            continue;
        }
        const QStringList words = foundIn(content) + foundIn(nameWithoutOurs(name).toUtf8());
        for (const QString& word : words)
            found += name + u": "_s + word;
    }
    return found;
}

} // namespace parvis::faults
