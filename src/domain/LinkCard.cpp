#include "domain/LinkCard.h"

#include <QUrl>

#include <algorithm>

namespace parvis {

namespace {

constexpr qsizetype longestAddress = 2000;
constexpr int largestPicture = 100'000;

QString line(const QString& text, qsizetype longest) {
    const QString one = text.simplified();
    return one.size() <= longest ? one : one.first(longest - 1).trimmed() + u'…';
}

} // namespace

bool tidy(LinkCard& card) {
    const QUrl url(card.url, QUrl::StrictMode);
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() &&
        (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (!isWeb || card.url.size() > longestAddress)
        return false;
    card.title = line(card.title, LinkCard::longestTitle);
    card.description = line(card.description, LinkCard::longestDescription);
    card.site = line(card.site, LinkCard::longestTitle);
    card.width = std::clamp(card.width, 0, largestPicture);
    card.height = std::clamp(card.height, 0, largestPicture);
    return !card.title.isEmpty();
}

} // namespace parvis
