#pragma once

#include "contract/BackendFixture.h"
#include "contract/Client.h"

#include <QObject>

#include <memory>

namespace parvis::contract {

/// What every backend has to do, whatever server it speaks to. Nothing in here asks for a family;
/// where servers may differ, the suite asks the capabilities, or accepts what the protocol allows.
class ContractSuite : public QObject {
    Q_OBJECT

public:
    /// `fixture` outlives the suite.
    explicit ContractSuite(BackendFixture& fixture)
        : m_fixture(fixture) {}

private slots:
    void initTestCase();
    void cleanup();

    // ContractSignIn.cpp
    void probeTellsWhatRunsThere();
    void wrongPasswordIsRefused();
    void unknownUserIsRefused();
    void signInTellsTrouble_data();
    void signInTellsTrouble();
    void sessionSurvivesClosing();
    void signOutEndsTheSession();
    void selfIsKnownFromTheStart();

    // ContractMessages.cpp
    void messageReachesBothSides();
    void aLinkLeadsToItsMessage();
    void messagesKeepTheirOrder();
    void sameTransactionIsOneMessage();
    void answerLostOnTheWayIsOneMessage();
    void formattedTextStaysFormatted();
    void hostileFormattingComesOutClean_data();
    void hostileFormattingComesOutClean();
    void editReachesTheOther();
    void othersCannotEdit();
    void redactionTakesTheContentAway();
    void othersCannotRedact();
    void reactionComesAndGoes();
    void doubleReactionCountsOnce();
    void replyPointsToItsOriginal();
    void threadIsLoadedWhole();
    void mentionReachesItsPerson();
    void emoteStaysAnEmote();
    void impossibleMessagesAreRefused();
    void strangersCannotWrite();

    // ContractLive.cpp
    void receiptMovesForEverybody();
    void hiddenReceiptStaysHidden();
    void typingIsToldAndEnds();
    void presenceIsTold();

    // ContractSync.cpp
    void historyPagesBackToTheBeginning();
    void historyGoesOnFromAMessageThatWasRemovedHere();
    void historyOpensAnywhereAndClosesUp();
    void resumeLosesAndDoublesNothing();
    void longAbsenceLeavesAGapThatFills();
    void batchesNotStoredComeAgain();
    void changesWhileAwayAreTold();
    void unacknowledgedBatchesAreBounded();
    void nothingIsReportedAfterStop();
    void aSecondDeviceSeesTheSame();

    // ContractTrouble.cpp
    void receivingSurvivesTrouble_data();
    void receivingSurvivesTrouble();
    void expiredTokenSignsOut();
    void commandsTellTrouble_data();
    void commandsTellTrouble();
    void hangingCommandsEndWhenStopped();
    void serverRestartLosesNothing();
    void retryNowDoesNotWait();
    void hostileAnswersAreSurvived();

    // ContractGroups.cpp
    void groupIsCreatedWithItsFeed_data();
    void groupIsCreatedWithItsFeed();
    void openGroupFromOutside();
    void closedGroupFromOutside();
    void secretGroupFromOutside();
    void askingIsAnswered_data();
    void askingIsAnswered();
    void invitationIsAcceptedOrDeclined_data();
    void invitationIsAcceptedOrDeclined();
    void memberCannotRunTheGroup();
    void adminChangesTheGroup();
    void answerLostOnTheWayIsOneGroup();
    void removedMemberSeesNoMore();
    void leavingEndsReceiving();
    void discoveryComesInPages();

    // ContractGroupRules.cpp
    void rolesAreGivenAndTaken();
    void theLastAdminHandsOver();
    void whoIsBlockedStaysOut();
    void privacyIsOnlyTightened();
    void anArchivedGroupIsOnlyRead();
    void aGroupHasAColour();
    void onlyThoseWhoMayWrite();
    void onlyThoseWhoMayLetIn();
    void aDeletedGroupIsGone();
    void aStrangerIsToldWhatThePrivacySays_data();
    void aStrangerIsToldWhatThePrivacySays();

    // ContractPosts.cpp
    void aPollIsAnsweredAndClosed();
    void aPollOfHistoryComesWithItsVotes();
    void pollsThatAreNoneAreRefused();
    void onlyWhoMayClosesAPoll();
    void anEventKeepsItsTimes();
    void marksCountFromThoseWhoMay();
    void pinsAreForEverybody();
    void aNoteKeepsItsVersions();
    void aRemovalSaysWhy();
    void whatIsSavedIsOnesOwn();
    void aMessageIsReported();

    // ContractChannels.cpp
    void aChannelIsForMembers();
    void whoIsOutOfTheGroupIsOutOfItsChannels();
    void leavingAGroupLeavesItsChannels();
    void aDeletedChannelIsGone();
    void anArchivedGroupHasQuietChannels();
    void whatIsFollowedIsOnesOwn();
    void aCardTravelsWithItsLink();

    // ContractConversations.cpp
    void directChatIsFoundAgain();
    void answerLostOnTheWayIsOneChat();
    void chatTakesInAThird();
    void chatInvitationIsDeclined();
    void leavingAChat();

    // ContractPeople.cpp
    void profileIsSeenByOthers();
    void foreignProfileIsRefused();
    void peopleAreFound();
    void messagesAreFoundOnTheServer();
    void fileTravels();
    void severalFilesAreOneMessage();
    void fileNameCannotDeceive();
    void downloadKnowsItsLimits();
    void missingCapabilitiesAreRefused();

private:
    /// Two people, both receiving.
    struct Two {
        TestUser userA;
        TestUser userB;
        std::unique_ptr<Client> a;
        std::unique_ptr<Client> b;
    };
    /// Two who share a chat.
    struct Pair : Two {
        ConversationId atA; ///< The chat as each of the two sees it.
        ConversationId atB;
    };

    [[nodiscard]] QString enterBoth(Two& two);
    [[nodiscard]] QString meet(Pair& pair);
    [[nodiscard]] QString enter(std::unique_ptr<Client>& client, TestUser& user,
                                const QString& name);
    /// A group made by the client; waits until it and its feed are there.
    [[nodiscard]] QString makeGroup(Client& owner, Privacy privacy, GroupId& group,
                                    ConversationId& feed, const QString& name = {});
    /// A channel made by the client; waits until it is there.
    [[nodiscard]] QString makeChannel(Client& owner, const GroupId& group, const QString& name,
                                      ConversationId& channel);
    /// A group of the first of the two, which the second has joined.
    [[nodiscard]] QString meetInGroup(Two& two, Privacy privacy, GroupId& group,
                                      ConversationId& feed);
    /// Asks until the group is listed, since servers may take a moment; false when it never is.
    [[nodiscard]] bool discovers(Client& client, const GroupId& group, const QString& name);
    [[nodiscard]] bool discoversNow(Client& client, const GroupId& group, const QString& name);

    /// What comes of a call that meets trouble of these kinds. On a busy computer it can run out of
    /// time before it meets it: then it is made again, some times.
    template<class Call>
    [[nodiscard]] static auto inTime(const QList<ErrorKind>& kinds, Call call) {
        auto result = call();
        for (int i = 0; i < 4 && !result && result.error().kind == ErrorKind::TimedOut &&
                        !kinds.contains(ErrorKind::TimedOut);
             ++i)
            result = call();
        return result;
    }

    BackendFixture& m_fixture;
    bool m_ready = false;
};

/// What a result says, for the message of a failing test.
template<class T>
QString told(const Result<T>& result) {
    return result ? QStringLiteral("success")
                  : QString(name(result.error().kind)) + QLatin1Char(' ') + result.error().detail;
}

} // namespace parvis::contract

/// The text is empty, or it says what went wrong.
#define FINE(text)                                                                                 \
    do {                                                                                           \
        const QString wrong = (text);                                                              \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                              \
    } while (false)

/// The result is a success.
#define DONE(result)                                                                               \
    do {                                                                                           \
        const auto& done = (result);                                                               \
        QVERIFY2(done.has_value(), qPrintable(parvis::contract::told(done)));                      \
    } while (false)

/// The result is a failure of one of these kinds.
#define REFUSED(result, ...)                                                                       \
    do {                                                                                           \
        const auto& refused = (result);                                                            \
        QVERIFY2(!refused &&                                                                       \
                     QList<parvis::ErrorKind>({__VA_ARGS__}).contains(refused.error().kind),       \
                 qPrintable(parvis::contract::told(refused)));                                     \
    } while (false)
