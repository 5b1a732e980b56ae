#include "net/Authorities.h"

#include <QCoreApplication>
#include <QFile>

namespace parvis::net {

using namespace Qt::StringLiterals;

Result<Authorities> readAuthorities(const QString& pemFile) {
    QFile file(pemFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("parvis::net", "%1 cannot be read: %2")
                        .arg(pemFile, file.errorString()),
                    u"authorities"_s);
    Authorities found = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (found.isEmpty())
        return fail(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("parvis::net", "There is no certificate (PEM) in %1.")
                .arg(pemFile),
            u"authorities"_s);
    return found;
}

} // namespace parvis::net
