#include "models/Reactors.h"

#include "models/TimelineRows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace parvis::models {

namespace {

constexpr qsizetype mostNames = 15; // what one reads in a moment

struct ReactorsWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::models::Reactors)
};

} // namespace

QList<Reactors> reactorsOf(const workspace::ReadSide& reads, const ConversationId& conversation,
                           const MessageId& message) {
    QList<Reactors> all;
    QStringList own;
    const PersonId self = reads.live().self(conversation.account);
    const auto stored = reads.cache().reactions(conversation, message);
    for (const cache::StoredReaction& reaction : stored.value_or(QList<cache::StoredReaction>())) {
        auto found = std::ranges::find(all, reaction.key, &Reactors::key);
        if (found == all.end())
            found = all.insert(all.end(), {reaction.key, {}});
        if (reaction.sender == self)
            own.append(reaction.key);
        else
            found->names.append(nameOf(personOf(reads, reaction.sender)));
    }
    for (Reactors& reactors : all) {
        if (own.contains(reactors.key))
            reactors.names.append(ReactorsWords::tr("you"));
    }
    return all;
}

QString namesOf(const Reactors& reactors) {
    if (reactors.names.size() <= mostNames)
        return QLocale().createSeparatedList(reactors.names);
    QStringList first = reactors.names.first(mostNames);
    first.append(ReactorsWords::tr("%n others", nullptr, int(reactors.names.size() - mostNames)));
    return QLocale().createSeparatedList(first);
}

} // namespace parvis::models
