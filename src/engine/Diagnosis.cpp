#include "engine/Diagnosis.h"

#include <QSslSocket>

#include <sodium.h>
#include <sqlite3.h>

namespace parvis::engine {

using namespace Qt::StringLiterals;

QList<LibraryVersion> libraryVersions() {
    QString tls = QSslSocket::sslLibraryVersionString();
    const QString tlsName = tls.section(u' ', 0, 0);
    tls = tls.section(u' ', 1, 1);
    return {{u"Qt"_s, QString::fromLatin1(qVersion())},
            {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion())},
            {u"libsodium"_s, QString::fromLatin1(sodium_version_string())},
            {tlsName.isEmpty() ? u"TLS"_s : tlsName, tls.isEmpty() ? u"none"_s : tls}};
}

} // namespace parvis::engine
