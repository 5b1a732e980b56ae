#pragma once

#include <QtGlobal>

namespace parvis {

/// What a server, with this account, can do. Front ends ask for these by name and never for the
/// server's family. Values can change while signed in; see Backend::capabilitiesChanged.
struct Capabilities {
    // Groups
    bool createGroups = false;
    bool openGroups = false;
    bool closedGroups = false;
    bool secretGroups = false;
    bool readWithoutJoin = false; ///< Posts of open groups can be read before joining.
    bool memberListToNonMembers = false;
    bool discoverGroups = false;
    bool groupRoles = false;    ///< SetRole.
    bool blockMembers = false;  ///< BlockFromGroup and UnblockFromGroup.
    bool tightenGroups = false; ///< UpdateGroup::privacy.
    bool archiveGroups = false; ///< UpdateGroup::archived.
    bool groupColours = false;  ///< UpdateGroup::colour.
    bool groupRules = false;    ///< UpdateGroup::posting and approving.
    bool deleteGroups = false;  ///< DeleteGroup.
    bool channels = false;      ///< CreateChannel, LoadChannels and DeleteChannel.
    // Messages
    bool threads = false;
    bool replies = false;
    bool reactions = false;
    bool editOwn = false;
    bool removeOwn = false;
    bool formattedText = false;
    bool typingNotices = false;
    bool readReceipts = false;
    bool historyAnywhere = false; ///< LoadAround and LoadNewer.
    bool searchMessages = false;  ///< The server finds messages; see SearchMessages.
    bool polls = false;           ///< MessageContent::poll, CastVote and ClosePoll.
    bool events = false;          ///< MessageContent::event.
    bool mustRead = false;        ///< MessageContent::important and mustRead.
    bool pins = false;            ///< PinMessage.
    bool notes = false;           ///< MessageContent::note.
    bool editHistory = false;     ///< LoadVersions.
    bool saveMessages = false;    ///< SaveMessage.
    bool reportMessages = false;  ///< ReportMessage.
    bool followPosts = false;     ///< FollowPost.
    bool linkPreviews = false;    ///< PreviewLink.
    // Chats
    bool createChats = false;
    int maxChatMembers = 0;          ///< 0: no limit known.
    bool endToEndEncryption = false; ///< Parvis can read and write encrypted conversations here.
    // People
    bool presence = false;
    bool searchPeople = false;
    bool editName = false;
    bool editAvatar = false;
    bool editProfileFields = false; ///< Title, department, place and the like.
    // Limits
    qint64 maxUploadBytes = 0; ///< 0: unknown.
    int maxMessageBytes = 0;   ///< 0: unknown.

    friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

} // namespace parvis
