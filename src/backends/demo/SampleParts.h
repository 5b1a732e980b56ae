#pragma once

#include "backends/demo/Random.h"
#include "backends/demo/SampleGroups.h"
#include "backends/demo/SampleOrganisation.h"
#include "backends/demo/SamplePeople.h"
#include "backends/demo/SampleScript.h"

#include <QHash>

#include <vector>

namespace parvis::demo {

/// What a SampleOrganisation stands on: the hand-made parts, and how much of the rest there is.
struct SampleOrganisation::Parts {
    struct Place {
        int bulk = 0; ///< Messages made from phrases; the script follows them.
        QList<ScriptLine> script;
        qint64 firstDay = 0; ///< Of the bulk, as a Julian day: a Monday.
        qint64 workdays = 0; ///< Monday to Friday, over which the bulk spreads.
    };

    SampleSize size;
    quint64 seed;
    QDateTime now;
    AccountId account;
    int people = 0;
    int groups = 0;
    int chats = 0;
    QHash<QString, int> byFirstName;
    std::vector<Place> places;

    Parts(SampleSize size, quint64 seed, const QDateTime& now, AccountId account);

    [[nodiscard]] int handMade() const { return static_cast<int>(handMadePeople().size()); }
    [[nodiscard]] bool isFeed(int place) const { return place < groups; }
    [[nodiscard]] int chatOf(int place) const { return place - groups; }
    [[nodiscard]] const HandMadeGroup* handMadeGroup(int index) const;
    [[nodiscard]] const HandMadeChat* handMadeChat(int index) const;
    /// The group with this key; -1 when there is none.
    [[nodiscard]] int groupNamed(const char* key) const;

    [[nodiscard]] QString userName(int person) const;
    [[nodiscard]] QString firstName(int person) const;
    [[nodiscard]] QString lastName(int person) const;
    [[nodiscard]] int departmentOf(int person) const;
    [[nodiscard]] Language languageOf(int person) const;
    [[nodiscard]] PersonId personId(int index) const;
    [[nodiscard]] GroupId groupId(int index) const;
    [[nodiscard]] ConversationId placeId(int index) const;
    [[nodiscard]] MessageId messageId(int place, int index) const;
    [[nodiscard]] MediaRef picture(const QString& kind, int width, int height, quint64 of) const;
    [[nodiscard]] Attachment attachment(const ScriptLine::File& file, quint64 of) const;

    [[nodiscard]] std::vector<int> peopleOf(const HandMadeGroup& group) const;
    /// Everybody in a group or chat; the one who runs it comes first.
    [[nodiscard]] std::vector<int> membersOfGroup(int index) const;
    [[nodiscard]] std::vector<int> membersOfChat(int index) const;
    /// The other, where a chat is between two; otherwise -1.
    [[nodiscard]] int peerOf(int chat) const;

    [[nodiscard]] QDateTime timeOf(int place, int index) const;

    struct Made {
        Message message;
        QList<Reaction> reactions;
    };
    [[nodiscard]] Made scripted(int place, int line) const;
    [[nodiscard]] Made invented(int place, int index, const std::vector<int>& members) const;

private:
    void readScripts();
    void allot();
    void spread();
    void addReactions(Made& made, Random& random, const std::vector<int>& members, int most) const;
    [[nodiscard]] int rootOf(int place, int index) const;
    void addText(Made& made, const QString& source) const;
};

} // namespace parvis::demo
