#include "backends/matrix/Address.h"
#include "backends/matrix/Ids.h"
#include "cache/SearchQuery.h"
#include "domain/Media.h"
#include "fuzz/Target.h"
#include "net/Address.h"

#include <QUrl>

namespace parvis::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// Addresses, ids and file names: what servers and people call things.
class LinksTarget final : public Target {
public:
    [[nodiscard]] QByteArray name() const override { return "links"; }
    [[nodiscard]] QByteArray make(Dice& dice) const override { return m_mutator.bytes(dice, 4000); }

    [[nodiscard]] QString run(const QByteArray& input) override {
        const QString text = QString::fromUtf8(input);
        if (const auto address = matrix::readAddress(text)) {
            if (address->tries.isEmpty())
                return u"an address without a place to look"_s;
            for (const QUrl& url : address->tries) {
                if (const auto checked = net::checkAddress(url); !checked)
                    return u"leads to what may not be asked: "_s + url.toString();
            }
        }
        const QUrl url(text, QUrl::TolerantMode);
        const auto checked = net::checkAddress(url);
        if (checked && (url.host().isEmpty() || !url.userInfo().isEmpty()))
            return u"passes without host or with a password: "_s + text;
        if (checked && url.scheme() == u"http"_s && !net::isLoopback(url.host()))
            return u"plain http: "_s + text;
        if (url.isValid() && !url.isEmpty() && !net::isSameOrigin(url, url) && checked)
            return u"is not of its own origin: "_s + text;
        for (const auto isId :
             {matrix::isUserId, matrix::isRoomId, matrix::isEventId, matrix::isMediaUri}) {
            if (isId(text) && (text.size() > 2000 || text.contains(QChar(0))))
                return u"no id: "_s + text;
        }
        (void)matrix::serverOf(text);
        (void)matrix::localPartOf(text);
        (void)cache::SearchQuery::parse(text, QDate(2026, 11, 22)).ftsExpression();
        return fileName(text);
    }

private:
    static QString fileName(const QString& claimed) {
        const QString safe = safeFileName(claimed);
        static const QString harmful = u"/\\:*?\"<>|"_s;
        for (const QChar c : safe) {
            if (c.unicode() < 0x20 || harmful.contains(c) || c == QChar(0x202E))
                return u"a harmful file name: "_s + safe;
        }
        if (safe.isEmpty() || safe == u"."_s || safe == u".."_s || safe.size() > 255)
            return u"no file name: "_s + safe;
        return safeFileName(safe) == safe ? QString() : u"a name that changes: "_s + safe;
    }

    Mutator m_mutator{
        {"https://chat.example:8448/path?query=1#part", "http://127.0.0.1:8008", "chat.example",
         "@ada:chat.example", "http://[::1]:80/", "https://user:password@host/",
         "!opaque:server:8448", "$143273582443PhrSn:example.org", "mxc://server.name/media_id-1",
         "https://b\xC3\xBC"
         "cher.example/%F0%9F%98%80",
         "report (final).pdf", "C:\\Users\\x\\con.txt", "../../etc/passwd", ".bashrc",
         "from:ada in:\"beamline 4\" before:2026-11-01 has:file -draft \"cold box\" after:7d",
         "matrix:r/room:server?action=join"},
        QByteArray(
            "https://|http://|//|/|\\|:|@|.|..|[|]|::1|127.0.0.1|localhost|%2F|%00|%|?|#|"
            "\xE2\x80\xAE|\xE2\x80\x8F|\n| |\xC2\xA0|\xEF\xBC\x8F|\xE2\x81\x84|NUL|CON.|~|"
            "xn--|:65536|:0|0x7f.1|from:|before:|has:|\"|-|*|AND|NEAR(|'|\xFF|.exe|2130706433")
            .split('|')};
};

} // namespace

std::unique_ptr<Target> linksTarget() {
    return std::make_unique<LinksTarget>();
}

} // namespace parvis::fuzz
