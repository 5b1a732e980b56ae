#include "backends/matrix/MediaCommands.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "backends/matrix/LinkCards.h"

#include <QBuffer>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPreview = qint64{2} * 1024 * 1024;
constexpr QSize previewSize(640, 640); // more than it is ever shown at

} // namespace

MediaCommands::MediaCommands(CommandContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

Task<Receipt> MediaCommands::run(UploadMedia command) {
    if (!command.source || !command.source->isReadable())
        co_return fail(ErrorKind::InvalidInput, {}, u"no readable source"_s);
    const qint64 most = m_context.features.capabilities().maxUploadBytes;
    if (most > 0 && command.source->size() > most) {
        co_return fail(
            ErrorKind::TooLarge,
            tr("This file is larger than the server takes (%1 MB).").arg(most / (1024 * 1024)));
    }
    net::HttpRequest request;
    request.method = "POST";
    request.inactivity = m_context.timing.inactivity;
    request.bodyDevice = command.source;
    request.sent = command.progress;
    const QByteArray type = command.mimeType.toLatin1();
    request.headers.append(
        {"Content-Type", type.isEmpty() ? QByteArray("application/octet-stream") : type});
    QUrlQuery query;
    query.addQueryItem(u"filename"_s, QString::fromLatin1(
                                          QUrl::toPercentEncoding(safeFileName(command.fileName))));
    auto responseTask = m_context.http.transfer(std::move(request), u"/_matrix/media/v3/upload"_s,
                                                std::move(query));
    const Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (!response)
        co_return fail(response);
    const Result<QJsonObject> answer = json::parse(response->body);
    if (!answer)
        co_return fail(answer);
    const QString uri = json::text(*answer, u"content_uri", 600);
    if (!isMediaUri(uri))
        co_return fail(ErrorKind::BadAnswer, {}, u"no content_uri"_s);
    Receipt receipt;
    receipt.media = {m_context.account, uri};
    co_return receipt;
}

Task<net::HttpResponse> MediaCommands::fetch(DownloadMedia command, bool scaled) {
    const QStringList parts = command.media.uri.sliced(6).split(u'/');
    const QString verb = scaled ? u"thumbnail"_s : u"download"_s;
    const QString where = m_context.features.authenticatedMedia()
                              ? pathUnder(u"/_matrix/client/v1/media"_s, {verb, parts[0], parts[1]})
                              : pathUnder(u"/_matrix/media/v3"_s, {verb, parts[0], parts[1]});
    QUrlQuery query;
    if (scaled) {
        query.addQueryItem(u"width"_s, QString::number(command.fit.width()));
        query.addQueryItem(u"height"_s, QString::number(command.fit.height()));
        query.addQueryItem(u"method"_s, u"scale"_s);
    }
    net::HttpRequest request;
    request.inactivity = m_context.timing.inactivity;
    request.target = command.target;
    request.maxAnswerBytes = command.maxBytes;
    request.received = command.progress;
    return m_context.http.transfer(std::move(request), where, std::move(query));
}

Task<Receipt> MediaCommands::run(DownloadMedia command) {
    if (!isMediaUri(command.media.uri) || !command.target || !command.target->isWritable())
        co_return fail(ErrorKind::InvalidInput, {}, u"no media or no target"_s);
    Result<net::HttpResponse> response = fail(ErrorKind::NotFound);
    const bool scaled = !command.fit.isEmpty();
    if (scaled) {
        auto responseTask = fetch(command, true);
        response = co_await std::move(responseTask);
    }
    // Servers refuse to scale what is no picture, or not theirs to scale: then the whole of it.
    const bool refused = !response && (response.error().kind == ErrorKind::NotFound ||
                                       response.error().kind == ErrorKind::InvalidInput ||
                                       response.error().kind == ErrorKind::Unsupported);
    if (refused) {
        auto responseTask = fetch(command, false);
        response = co_await std::move(responseTask);
    }
    if (!response)
        co_return fail(response);
    Receipt receipt;
    const QByteArray type = response->header("Content-Type");
    receipt.mimeType = QString::fromLatin1(type.split(';').first()).trimmed().toLower();
    co_return receipt;
}

Task<Receipt> MediaCommands::run(PreviewLink command) {
    const QUrl url(command.url, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        co_return fail(ErrorKind::InvalidInput, {}, u"no address of the web"_s);
    MatrixCall call =
        m_context.call("GET", m_context.features.authenticatedMedia()
                                  ? pathUnder(u"/_matrix/client/v1/media"_s, {u"preview_url"_s})
                                  : pathUnder(u"/_matrix/media/v3"_s, {u"preview_url"_s}));
    call.query.addQueryItem(u"url"_s, QString::fromLatin1(QUrl::toPercentEncoding(command.url)));
    auto asking = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    Receipt receipt;
    receipt.link = readPreview(*answer, command.url, m_context.account);
    co_return receipt;
}

Task<MediaRef> MediaCommands::keep(MediaRef picture) {
    auto bytes = std::make_shared<QBuffer>();
    bytes->open(QIODevice::ReadWrite);
    DownloadMedia download{picture, previewSize, bytes, largestPreview, {}};
    auto downloading = run(std::move(download));
    const Result<Receipt> downloaded = co_await std::move(downloading);
    if (!downloaded)
        co_return fail(downloaded);
    bytes->seek(0);
    UploadMedia upload{bytes, u"preview"_s, downloaded->mimeType, {}};
    auto uploading = run(std::move(upload));
    const Result<Receipt> uploaded = co_await std::move(uploading);
    if (!uploaded)
        co_return fail(uploaded);
    co_return uploaded->media;
}

} // namespace parvis::matrix
