#include "policy/Understanding.h"

#include <algorithm>
#include <optional>

namespace parvis::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfAKey = 60;

/// 127.0.0.0/8, ::1 and "localhost", as QUrl writes them.
bool isThisComputer(const QString& host) {
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != "127"_L1)
        return false;
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        bool isNumber = false;
        return part.toUInt(&isNumber) <= 255 && isNumber;
    });
}

/// Nothing when documents may not be sent there.
std::optional<QUrl> serviceAddress(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !isSafe || !url.userInfo().isEmpty() ||
        url.hasFragment())
        return std::nullopt;
    return url;
}

} // namespace

void takeOver(Reading& reading, const QString& place, const QVariantMap& settings) {
    bool hasSaid = false;
    const auto complain = [&](const QString& complaint) {
        reading.complaints.append(complaint);
    };
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const QString& key = it.key();
        const int type = it->typeId();
        if (key == "linkPreviews"_L1) {
            if (type != QMetaType::Bool) {
                complain(PolicyWords::tr("%1: \"%2\" is either true or false.").arg(place, key));
                continue;
            }
            reading.policy.linkPreviews = it->toBool();
        } else if (key == "officeConverter"_L1) {
            const QString text = type == QMetaType::QString ? it->toString() : QString();
            const std::optional<QUrl> address = serviceAddress(text);
            // An empty one takes back what a place before this one said.
            if (!address && (type != QMetaType::QString || !text.isEmpty())) {
                complain(PolicyWords::tr(
                             "%1: \"%2\" is an address that begins with https://, or http:// on "
                             "this computer, without a password.")
                             .arg(place, key));
                continue;
            }
            reading.policy.officeConverter = address.value_or(QUrl());
        } else {
            complain(PolicyWords::tr("%1: Parvis does not know \"%2\".")
                         .arg(place, key.left(shownOfAKey)));
            continue;
        }
        hasSaid = true;
    }
    if (hasSaid)
        reading.sources.append(place);
}

QVariant fromRegistry(const QVariant& value) {
    if (value.typeId() != QMetaType::Int && value.typeId() != QMetaType::UInt)
        return value;
    const qlonglong number = value.toLongLong();
    return number == 0 || number == 1 ? QVariant(number == 1) : value;
}

} // namespace parvis::policy
