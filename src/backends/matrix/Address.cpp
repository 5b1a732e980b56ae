#include "backends/matrix/Address.h"

#include "backends/matrix/Ids.h"
#include "net/Address.h"

#include <QCoreApplication>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noAddress() {
    return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("parvis::matrix",
                                            "This is not the address of a server. It looks like "
                                            "chat.example.org, or @name:example.org."));
}

QUrl under(const QString& scheme, const QString& authority) {
    QUrl url(scheme + "://"_L1 + authority, QUrl::StrictMode);
    return net::checkAddress(url) ? url : QUrl();
}

} // namespace

Result<TypedAddress> readAddress(const QString& typed) {
    TypedAddress address;
    QString text = typed.trimmed();
    if (text.size() > 1000)
        return noAddress();
    if (text.startsWith(u'@')) {
        if (!isUserId(text))
            return noAddress();
        address.user = text;
        text = serverOf(text);
    }
    if (text.contains("://"_L1)) {
        const QUrl url(text, QUrl::StrictMode);
        if (const auto allowed = net::checkAddress(url); !allowed)
            return fail(allowed.error().kind, allowed.error().message.isEmpty()
                                                  ? noAddress().error().message
                                                  : allowed.error().message);
        address.name = url.host();
        address.tries = {
            url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)};
        return address;
    }
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl https = under(u"https"_s, text);
    if (https.isEmpty() || text.contains(u'/') || text.contains(u'@') || text.contains(u' '))
        return noAddress();
    address.name = https.host();
    // Only this computer itself may be talked to in the clear, and there it is the usual case.
    if (net::isLoopback(https.host()))
        address.tries.append(under(u"http"_s, text));
    address.tries.append(https);
    return address;
}

} // namespace parvis::matrix
