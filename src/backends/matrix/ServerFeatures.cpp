#include "backends/matrix/ServerFeatures.h"

#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestEvent = 65'536;
constexpr int envelope = 8'192; // ids, signatures and hashes that the server adds

/// What every server of the supported versions has.
Capabilities basics() {
    Capabilities basics;
    basics.createGroups = true;
    basics.openGroups = true;
    basics.secretGroups = true;
    basics.closedGroups = true;
    basics.readWithoutJoin = true;
    basics.memberListToNonMembers = true;
    basics.discoverGroups = true;
    basics.groupRoles = true;
    basics.blockMembers = true;
    basics.tightenGroups = true;
    basics.archiveGroups = true;
    basics.polls = true;
    basics.events = true;
    basics.mustRead = true;
    basics.pins = true;
    basics.notes = true;
    basics.editHistory = true;
    basics.saveMessages = true;
    basics.reportMessages = true;
    basics.groupColours = true;
    basics.groupRules = true;
    basics.deleteGroups = true;
    basics.channels = true;
    basics.followPosts = true;
    basics.linkPreviews = true;
    basics.threads = true;
    basics.replies = true;
    basics.reactions = true;
    basics.editOwn = true;
    basics.removeOwn = true;
    basics.formattedText = true;
    basics.typingNotices = true;
    basics.readReceipts = true;
    basics.historyAnywhere = true;
    basics.searchMessages = true;
    basics.createChats = true;
    basics.presence = true;
    basics.searchPeople = true;
    basics.editName = true;
    basics.editAvatar = true;
    // A formatted message carries its text twice, and an edit carries everything twice.
    basics.maxMessageBytes = (largestEvent - envelope) / 4;
    return basics;
}

/// "v1.11" and later, for minor 11.
bool hasVersion(const QStringList& versions, int minor) {
    return std::ranges::any_of(versions, [minor](const QString& version) {
        return version.startsWith("v1."_L1) && version.sliced(3).toInt() >= minor;
    });
}

} // namespace

ServerFeatures::ServerFeatures(MatrixHttp& http, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_capabilities(basics()) {
}

Task<Capabilities> ServerFeatures::detect(std::chrono::milliseconds inactivity) {
    const Capabilities before = m_capabilities;
    MatrixCall ask;
    ask.inactivity = inactivity;
    ask.path = u"/_matrix/client/versions"_s;
    auto versionsTask = m_http.call(ask);
    const Result<QJsonObject> versions = co_await std::move(versionsTask);
    if (!versions)
        co_return fail(versions);
    readVersions(*versions);
    ask.path = path({u"capabilities"_s});
    auto abilitiesTask = m_http.call(ask);
    const Result<QJsonObject> abilities = co_await std::move(abilitiesTask);
    if (!abilities)
        co_return fail(abilities);
    readCapabilities(json::child(*abilities, u"capabilities"));
    ask.path = m_authenticatedMedia ? pathUnder(u"/_matrix/client/v1"_s, {u"media"_s, u"config"_s})
                                    : u"/_matrix/media/v3/config"_s;
    auto mediaTask = m_http.call(ask);
    const Result<QJsonObject> media = co_await std::move(mediaTask);
    if (media)
        m_capabilities.maxUploadBytes = json::number(*media, u"m.upload.size");
    m_detected = true;
    if (before != m_capabilities)
        emit changed(m_capabilities);
    co_return m_capabilities;
}

void ServerFeatures::readVersions(const QJsonObject& json) {
    const QStringList versions = json::texts(json, u"versions");
    const QJsonObject unstable = json::child(json, u"unstable_features");
    m_authenticatedMedia =
        hasVersion(versions, 11) || json::flag(unstable, u"org.matrix.msc3916.stable");
    m_recursiveRelations = hasVersion(versions, 10) || json::flag(unstable, u"org.matrix.msc3981");
    const bool stableFields =
        hasVersion(versions, 16) || json::flag(unstable, u"uk.tcpip.msc4133.stable");
    m_unstableProfileFields = !stableFields && json::flag(unstable, u"uk.tcpip.msc4133");
    m_capabilities.editProfileFields = stableFields || m_unstableProfileFields;
}

void ServerFeatures::readCapabilities(const QJsonObject& json) {
    const auto enabled = [&json](QStringView name, bool otherwise) {
        return json::flag(json::child(json, name), u"enabled", otherwise);
    };
    const bool editable = enabled(u"m.profile_fields", true);
    m_capabilities.editName = enabled(u"m.set_displayname", true) && editable;
    m_capabilities.editAvatar = enabled(u"m.set_avatar_url", true) && editable;
    m_capabilities.editProfileFields = m_capabilities.editProfileFields && editable;
    // Asking to join needs room version 7, joining because of another room version 8.
    const QString version = json::text(json::child(json, u"m.room_versions"), u"default");
    bool isNumber = false;
    const int number = version.toInt(&isNumber);
    m_capabilities.closedGroups = !isNumber || number >= 8;
}

QString ServerFeatures::profileFieldPath(const QString& user, const QString& field) const {
    if (!m_unstableProfileFields)
        return path({u"profile"_s, user, field});
    return pathUnder(u"/_matrix/client/unstable/uk.tcpip.msc4133"_s, {u"profile"_s, user, field});
}

} // namespace parvis::matrix
