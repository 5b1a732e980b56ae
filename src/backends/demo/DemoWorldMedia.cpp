#include "backends/demo/DemoWorld.h"
#include "backends/demo/SampleMedia.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QUrl>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPixels = 40'000'000;

/// A smaller picture with the same sides' ratio; the bytes as they are when that is not possible.
QByteArray scaled(const QByteArray& bytes, QSize fit) {
    QBuffer source;
    source.setData(bytes);
    QImageReader reader(&source);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > maxPixels / qMax(1, size.height()))
        return bytes;
    if (size.width() <= fit.width() && size.height() <= fit.height())
        return bytes;
    const QImage image = reader.read();
    if (image.isNull())
        return bytes;
    QByteArray result;
    QBuffer target(&result);
    image.scaled(fit, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&target, "PNG");
    return result;
}

} // namespace

QString DemoWorld::storeMedia(const QByteArray& bytes, const QString& mimeType) {
    const QString uri = u"demo:"_s + freshId('f'_L1);
    m_media.emplace(uri, StoredMedia{bytes, mimeType});
    return uri;
}

DemoWorld::Done DemoWorld::act(const WorldSession&, const UploadMedia& command) {
    if (!command.source || !command.source->isReadable())
        return fail(ErrorKind::InvalidInput, {}, u"source"_s);
    const qint64 total = command.source->size();
    if (total > capabilities().maxUploadBytes)
        return fail(ErrorKind::TooLarge);
    if (!command.source->seek(0))
        return fail(ErrorKind::Storage, {}, command.source->errorString());
    const QByteArray bytes = command.source->readAll();
    if (bytes.size() != total)
        return fail(ErrorKind::Storage, {}, command.source->errorString());
    if (command.progress)
        command.progress(total, total);
    Outcome outcome;
    outcome.receipt.media.uri = storeMedia(bytes, command.mimeType.toLower());
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession&, const DownloadMedia& command) {
    if (!command.target || !command.target->isWritable())
        return fail(ErrorKind::InvalidInput, {}, u"target"_s);
    auto found = m_media.find(command.media.uri);
    if (found == m_media.end()) {
        // Pictures and papers of the sample organisation are made when somebody looks at them.
        auto made = makeSampleMedia(command.media.uri);
        if (!made)
            return fail(ErrorKind::NotFound);
        found = m_media.emplace(command.media.uri, StoredMedia{made->bytes, made->mimeType}).first;
    }
    const StoredMedia& media = found->second;
    const bool smaller = command.fit.isValid() && media.mimeType.startsWith("image/"_L1);
    const QByteArray bytes = smaller ? scaled(media.bytes, command.fit) : media.bytes;
    if (command.maxBytes > 0 && bytes.size() > command.maxBytes)
        return fail(ErrorKind::TooLarge);
    if (command.target->write(bytes) != bytes.size())
        return fail(ErrorKind::Storage, {}, command.target->errorString());
    if (command.progress)
        command.progress(bytes.size(), bytes.size());
    Outcome outcome;
    outcome.receipt.mimeType = media.mimeType;
    return outcome;
}

/// The web, as the sample organisation knows it: the notes that its messages point at.
DemoWorld::Done DemoWorld::act(const WorldSession&, const PreviewLink& command) {
    static const QRegularExpression note(
        u"^https://intranet\\.haute-vallee\\.example/notes/(\\d{1,6})$"_s);
    const QUrl url(command.url, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return fail(ErrorKind::InvalidInput, {}, u"no address of the web"_s);
    Outcome outcome;
    const auto match = note.match(command.url);
    if (!match.hasMatch())
        return outcome;
    LinkCard card;
    card.url = command.url;
    card.title = u"Operating note %1"_s.arg(match.captured(1));
    card.description = u"What to do, in which order, and whom to ask. Checked every year by those "
                       "who run the installation."_s;
    card.site = u"Haute Vallée intranet"_s;
    card.width = 640;
    card.height = 400;
    card.picture.uri = u"demo:sample/picture/rings/%1/640x400"_s.arg(match.captured(1));
    outcome.receipt.link = card;
    return outcome;
}

} // namespace parvis::demo
