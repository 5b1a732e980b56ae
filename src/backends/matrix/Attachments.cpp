#include "backends/matrix/Attachments.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "markup/Html.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFurtherFiles = 20;
constexpr qint64 mostPixels = 100'000;

AttachmentKind kindOf(const QJsonObject& content) {
    const QString type = json::text(content, u"msgtype");
    if (type == "m.image"_L1 || type.isEmpty()) // a sticker has no msgtype
        return AttachmentKind::Image;
    if (type == "m.video"_L1)
        return AttachmentKind::Video;
    if (type == "m.audio"_L1)
        return AttachmentKind::Audio;
    return AttachmentKind::File;
}

QString msgtypeOf(AttachmentKind kind) {
    switch (kind) {
    case AttachmentKind::Image:
        return u"m.image"_s;
    case AttachmentKind::Video:
        return u"m.video"_s;
    case AttachmentKind::Audio:
        return u"m.audio"_s;
    case AttachmentKind::File:
        break;
    }
    return u"m.file"_s;
}

QString mimeType(const QJsonObject& info) {
    const QString type = json::text(info, u"mimetype", 100).toLower().trimmed();
    const bool plain = std::ranges::all_of(type, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'<';
    });
    return plain && type.count(u'/') == 1 ? type : QString();
}

} // namespace

QString titleHtml(const QString& title) {
    return "<h3>"_L1 + markup::htmlEscape(title) + "</h3>"_L1;
}

std::optional<Attachment> readAttachment(const QJsonObject& content, AccountId account) {
    const QString uri = json::text(content, u"url", 600);
    if (!isMediaUri(uri))
        return std::nullopt;
    const QJsonObject info = json::child(content, u"info");
    Attachment attachment;
    attachment.kind = kindOf(content);
    attachment.media = {account, uri};
    const QString name = json::text(content, u"filename");
    attachment.fileName = safeFileName(name.isEmpty() ? json::text(content, u"body") : name);
    attachment.mimeType = mimeType(info);
    attachment.size = json::number(info, u"size", -1, -1);
    attachment.width = static_cast<int>(json::number(info, u"w", 0, 0, mostPixels));
    attachment.height = static_cast<int>(json::number(info, u"h", 0, 0, mostPixels));
    attachment.durationMs = json::number(info, u"duration", 0, 0, 1'000'000'000);
    const QString thumbnail = json::text(info, u"thumbnail_url", 600);
    if (isMediaUri(thumbnail))
        attachment.thumbnail = {account, thumbnail};
    return attachment;
}

QStringList partsOf(const QJsonObject& content) {
    QStringList result;
    const QJsonArray files = json::list(content, filesBeforeKey);
    for (const auto& value : files) {
        const QString id = json::text(value.toObject(), u"event_id");
        if (isEventId(id) && result.size() < mostFurtherFiles)
            result.append(id);
    }
    return result;
}

bool isPart(const Event& event) {
    const QJsonObject& content = event.content;
    if (event.type != "m.room.message"_L1 || json::text(content, partKey).isEmpty() ||
        !isMediaUri(json::text(content, u"url", 600)))
        return false;
    const QString name = json::text(content, u"filename", json::textLength);
    return name.isEmpty() || name == json::text(content, u"body", json::textLength);
}

QList<Attachment> readListedAttachments(const QJsonObject& content, QStringView key,
                                        AccountId account) {
    QList<Attachment> result;
    const QJsonArray files = json::list(content, key);
    for (const auto& value : files) {
        const QJsonObject file = value.toObject();
        if (result.size() >= mostFurtherFiles)
            break;
        if (const auto attachment = readAttachment(file, account))
            result.append(*attachment);
    }
    return result;
}

QJsonObject writeAttachment(const Attachment& attachment) {
    QJsonObject info;
    if (!attachment.mimeType.isEmpty())
        info.insert("mimetype"_L1, attachment.mimeType);
    if (attachment.size >= 0)
        info.insert("size"_L1, attachment.size);
    if (attachment.width > 0 && attachment.height > 0) {
        info.insert("w"_L1, attachment.width);
        info.insert("h"_L1, attachment.height);
    }
    if (attachment.durationMs > 0)
        info.insert("duration"_L1, attachment.durationMs);
    if (attachment.thumbnail.isValid())
        info.insert("thumbnail_url"_L1, attachment.thumbnail.uri);
    const QString name = safeFileName(attachment.fileName);
    return {{u"msgtype"_s, msgtypeOf(attachment.kind)},
            {u"body"_s, name},
            {u"filename"_s, name},
            {u"url"_s, attachment.media.uri},
            {u"info"_s, info}};
}

} // namespace parvis::matrix
