#include "net/Address.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace parvis::net {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl& url) {
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

bool isLoopback(const QString& host) {
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

Result<void> checkAddress(const QUrl& url) {
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorKind::InvalidInput, {}, u"no usable address"_s);
    if (url.scheme() == "https"_L1)
        return ok();
    if (url.scheme() != "http"_L1)
        return fail(ErrorKind::InvalidInput, {}, u"neither https nor http"_s);
    if (!isLoopback(url.host())) {
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("parvis::net",
                                                "This address is not encrypted (http). Parvis only "
                                                "talks to servers over https."),
                    u"http off the loopback interface"_s);
    }
    return ok();
}

bool isSameOrigin(const QUrl& a, const QUrl& b) {
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace parvis::net
