#include "backends/matrix/LinkCards.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "markup/Html.h"

#include <QJsonArray>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView linksKey = u"com.beeper.linkpreviews";
constexpr int largestPicture = 100'000;

int pixels(const QJsonObject& json, QStringView key) {
    return static_cast<int>(json::number(json, key, 0, 0, largestPicture));
}

std::optional<LinkCard> readCard(const QJsonObject& json, const QString& url, AccountId account) {
    LinkCard card;
    card.url = url;
    card.title = json::text(json, u"og:title", json::lineLength);
    card.description = json::text(json, u"og:description", json::lineLength);
    card.site = json::text(json, u"og:site_name", json::lineLength);
    const QString picture = json::text(json, u"og:image", 600);
    if (isMediaUri(picture))
        card.picture = {account, picture};
    card.width = pixels(json, u"og:image:width");
    card.height = pixels(json, u"og:image:height");
    return tidy(card) ? std::optional(card) : std::nullopt;
}

} // namespace

void readLink(const QJsonObject& content, Message& message) {
    const QJsonArray cards = json::list(content, linksKey);
    if (cards.isEmpty())
        return;
    const QJsonObject first = cards.first().toObject();
    const QString url = json::text(first, u"matched_url", json::lineLength);
    const bool isThere = !url.isEmpty() && (message.text.contains(url) ||
                                            message.html.contains(markup::htmlEscape(url)));
    if (isThere)
        message.link = readCard(first, url, message.id.account);
}

void addLink(const MessageContent& content, QJsonObject& json) {
    if (!content.link)
        return;
    LinkCard card = *content.link;
    if (!tidy(card))
        return;
    QJsonObject told{
        {u"matched_url"_s, card.url}, {u"og:url"_s, card.url}, {u"og:title"_s, card.title}};
    if (!card.description.isEmpty())
        told.insert("og:description"_L1, card.description);
    if (!card.site.isEmpty())
        told.insert("og:site_name"_L1, card.site);
    if (card.picture.isValid()) {
        told.insert("og:image"_L1, card.picture.uri);
        if (card.width > 0 && card.height > 0) {
            told.insert("og:image:width"_L1, card.width);
            told.insert("og:image:height"_L1, card.height);
        }
    }
    json.insert(linksKey, QJsonArray{told});
}

std::optional<LinkCard> readPreview(const QJsonObject& answer, const QString& url,
                                    AccountId account) {
    return readCard(answer, url, account);
}

} // namespace parvis::matrix
