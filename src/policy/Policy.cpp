#include "policy/Policy.h"

#include "policy/Understanding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace parvis::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64{1024} * 1024;

void readFile(Reading& reading, const QString& path) {
    const QString place = QDir::toNativeSeparators(path);
    const auto complain = [&](const QString& complaint) {
        reading.complaints.append(complaint);
    };
    QFile file(path);
    // Asked first: opening a pipe would wait for somebody to write.
    const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const QByteArray content = isOpen ? file.read(largestFile + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return complain(PolicyWords::tr("%1: the file cannot be read.").arg(place));
    if (content.size() > largestFile)
        return complain(PolicyWords::tr("%1: the file is larger than 1 MB.").arg(place));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = content.left(error.offset).count('\n') + 1;
        return complain(PolicyWords::tr("%1: line %2 is not right: %3.")
                            .arg(place, QString::number(line), error.errorString()));
    }
    if (!document.isObject())
        return complain(PolicyWords::tr("%1: this is no JSON object, { … }.").arg(place));
    takeOver(reading, place, document.object().toVariantMap());
}

} // namespace

Reading readFolder(const QString& folder) {
    Reading reading;
    const QDir dir(folder);
    std::error_code trouble;
    const std::filesystem::directory_iterator opened(dir.filesystemPath(), trouble);
    if (trouble == std::errc::no_such_file_or_directory)
        return reading;
    if (trouble) {
        reading.complaints.append(PolicyWords::tr("%1: the folder cannot be read.")
                                      .arg(QDir::toNativeSeparators(folder)));
        return reading;
    }
    // System: links that lead nowhere are to be told, too.
    const QStringList names =
        dir.entryList({u"*.json"_s}, QDir::Files | QDir::System | QDir::CaseSensitive, QDir::Name);
    for (const QString& name : names)
        readFile(reading, dir.absoluteFilePath(name));
    return reading;
}

} // namespace parvis::policy
