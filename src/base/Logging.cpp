#include "base/Logging.h"

#include <array>
#include <sodium.h>

namespace parvis {

Q_LOGGING_CATEGORY(logNet, "parvis.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logBackend, "parvis.backend", QtWarningMsg)
Q_LOGGING_CATEGORY(logCache, "parvis.cache", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "parvis.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logWorkspace, "parvis.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "parvis.ui", QtWarningMsg)

QString redacted(const QString& id) {
    // A key of this run only: stand-ins cannot be matched against a list of known ids later.
    static const auto key = [] {
        std::array<unsigned char, crypto_shorthash_KEYBYTES> bytes{};
        if (sodium_init() >= 0)
            randombytes_buf(bytes.data(), bytes.size());
        return bytes;
    }();
    const QByteArray utf8 = id.toUtf8();
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(utf8.constData()),
                     static_cast<unsigned long long>(utf8.size()), key.data());
    return QLatin1Char('#') +
           QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(hash.data()), 4).toHex());
}

} // namespace parvis
