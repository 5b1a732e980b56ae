#include "media/location/Xmp.h"

#include <array>
#include <string>
#include <vector>

namespace parvis::media::location {

namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr std::size_t maxDepth = 256;

/// Properties of Exif, IPTC, Photoshop, Darwin Core and of makers of drones and phones: their
/// names agree more than their name spaces do.
bool tellsPlace(std::string_view name) {
    if (name.starts_with("xmlns"))
        return false;
    if (const auto colon = name.find(':'); colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    std::string lower(name);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    static constexpr std::array<std::string_view, 7> parts{
        "gps", "latitude", "longitude", "altitude", "location", "geotag", "geohash"};
    static constexpr std::array<std::string_view, 9> names{
        "city",     "state",         "country",     "countrycode", "countryname",
        "province", "provincestate", "worldregion", "geo"};
    return std::ranges::find(names, lower) != names.end() ||
           std::ranges::any_of(parts, [&](auto p) { return lower.find(p) != std::string::npos; });
}

/// Goes through the tags of a packet; enough of XML for what XMP is.
class Scanner {
public:
    explicit Scanner(Bytes packet)
        : m_bytes(packet)
        , m_text(textOf(packet)) {}

    /// False: not well-formed.
    [[nodiscard]] bool run() {
        for (m_at = m_text.find('<'); m_at != std::string_view::npos;
             m_at = m_text.find('<', m_at)) {
            if (!tag())
                return false;
        }
        return m_open.empty();
    }
    [[nodiscard]] bool found() const { return m_found; }

private:
    [[nodiscard]] bool skip(std::string_view end) {
        const std::size_t at = m_text.find(end, m_at);
        m_at = at == std::string_view::npos ? at : at + end.size();
        return at != std::string_view::npos;
    }
    [[nodiscard]] bool tag() {
        const std::string_view here = m_text.substr(m_at);
        if (here.starts_with("<!--"))
            return skip("-->");
        if (here.starts_with("<?"))
            return skip("?>");
        if (here.starts_with("<![CDATA["))
            return skip("]]>");
        if (here.starts_with("<!"))
            return false; // an entity could hide anything
        return here.starts_with("</") ? endTag() : startTag();
    }
    [[nodiscard]] std::string_view name() {
        const std::size_t end = m_text.find_first_of(" \t\r\n/>=<\"'", m_at);
        if (end == std::string_view::npos || end == m_at)
            return {};
        const std::string_view found = m_text.substr(m_at, end - m_at);
        m_at = end;
        return found;
    }
    [[nodiscard]] bool skipSpaces() {
        m_at = m_text.find_first_not_of(spaces, m_at);
        return m_at != std::string_view::npos;
    }
    void blank(std::size_t from, std::size_t to) {
        m_found = true;
        fill(m_bytes.subspan(from, to - from), ' ');
    }

    [[nodiscard]] bool startTag() {
        const std::size_t start = m_at++;
        const std::string_view element = name();
        if (element.empty() || m_open.size() >= maxDepth)
            return false;
        m_open.push_back({std::string(element), start, tellsPlace(element)});
        while (skipSpaces()) {
            if (m_text[m_at] == '>') {
                ++m_at;
                return true;
            }
            if (m_text.substr(m_at).starts_with("/>")) {
                m_at += 2;
                close();
                return true;
            }
            if (!attribute())
                return false;
        }
        return false;
    }
    [[nodiscard]] bool attribute() {
        const std::size_t start = m_at;
        const std::string key(name());
        if (key.empty() || !skipSpaces() || m_text[m_at] != '=')
            return false;
        ++m_at;
        if (!skipSpaces() || (m_text[m_at] != '"' && m_text[m_at] != '\''))
            return false;
        const char quote = m_text[m_at++];
        if (!skip({&quote, 1}))
            return false;
        if (tellsPlace(key))
            blank(start, m_at);
        return true;
    }
    [[nodiscard]] bool endTag() {
        m_at += 2;
        const std::string_view element = name();
        if (m_open.empty() || element != m_open.back().name || !skipSpaces() || m_text[m_at] != '>')
            return false;
        ++m_at;
        close();
        return true;
    }
    void close() {
        if (m_open.back().tells)
            blank(m_open.back().start, m_at);
        m_open.pop_back();
    }

    struct Open {
        std::string name;
        std::size_t start;
        bool tells;
    };
    Bytes m_bytes;
    std::string_view m_text; ///< The same bytes.
    std::size_t m_at = 0;
    std::vector<Open> m_open;
    bool m_found = false;
};

} // namespace

Finding cleanXmp(Bytes packet) {
    // A packet ends with spaces to grow into, some writers' with zeros.
    std::size_t size = packet.size();
    while (size > 0 && packet[size - 1] == 0)
        --size;
    packet = packet.first(size);
    Scanner scanner(packet);
    const bool readable = std::ranges::find(packet, 0) == packet.end() && scanner.run();
    if (!readable) {
        fill(packet, ' ');
        return {true};
    }
    return {scanner.found()};
}

} // namespace parvis::media::location
