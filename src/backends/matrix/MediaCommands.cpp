#include "backends/matrix/MediaCommands.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

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

} // namespace parvis::matrix
