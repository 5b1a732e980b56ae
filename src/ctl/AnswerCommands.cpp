#include "ctl/AnswerCommands.h"

#include "workspace/Compose.h"

namespace parvis::ctl {

using namespace Qt::StringLiterals;

Task<ExitCode> AnswerCommands::run() {
    return *line().verb == Verb::Poll ? poll() : answer();
}

Task<ExitCode> AnswerCommands::poll() {
    MessageContent content;
    content.title = line().argument(1).simplified();
    Poll asked;
    for (qsizetype i = 2; i < line().arguments.size(); ++i)
        asked.answers.append({QString::number(i - 1), line().argument(i).simplified()});
    if (const QString choose = line().option(u"choose"_s); !choose.isEmpty())
        asked.maxSelections = choose.toInt();
    asked.hiddenResults = line().has(u"hidden"_s);
    if (!isSound(asked) || content.title.isEmpty())
        co_return fail(ErrorKind::InvalidInput,
                       tr("A poll has a question and 2 to %1 different answers, of which at most "
                          "that many can be chosen.")
                           .arg(Poll::mostAnswers));
    content.poll = asked;
    auto finding = groupToPostIn();
    const Result<Group> group = co_await std::move(finding);
    if (!group)
        co_return fail(group);
    auto posting =
        link().post(SendMessage{group->feed, workspace::newTransactionId(), std::move(content)});
    const Result<Written> posted = co_await std::move(posting);
    if (!posted)
        co_return fail(posted);
    co_return report(*posted, group->feed);
}

Result<Command> AnswerCommands::voteFor(const Message& poll) const {
    if (!poll.poll)
        return fail(ErrorKind::InvalidInput, tr("%1 is no poll.").arg(line().argument(0)));
    QStringList chosen;
    for (qsizetype i = 1; i < line().arguments.size(); ++i) {
        bool isNumber = false;
        const qsizetype number = line().argument(i).toInt(&isNumber);
        if (!isNumber || number < 1 || number > poll.poll->answers.size())
            return fail(
                ErrorKind::InvalidInput,
                tr("The answers are numbered from 1 to %1.").arg(poll.poll->answers.size()));
        chosen.append(poll.poll->answers[number - 1].id);
    }
    chosen.removeDuplicates();
    if (chosen.size() > poll.poll->maxSelections)
        return fail(ErrorKind::InvalidInput,
                    tr("At most %1 can be chosen.").arg(poll.poll->maxSelections));
    return CastVote{poll.conversation, poll.id, workspace::newTransactionId(), chosen};
}

Result<Command> AnswerCommands::commandFor(const Message& message) const {
    switch (*line().verb) {
    case Verb::Vote:
        return voteFor(message);
    case Verb::PollClose:
        if (!message.poll)
            return fail(ErrorKind::InvalidInput, tr("%1 is no poll.").arg(line().argument(0)));
        return ClosePoll{message.conversation, message.id, workspace::newTransactionId()};
    default:
        if (!message.mustRead)
            return fail(ErrorKind::InvalidInput,
                        tr("Nobody has to acknowledge %1.").arg(line().argument(0)));
        return AddReaction{message.conversation, message.id, workspace::newTransactionId(),
                           acknowledgement.toString()};
    }
}

Task<ExitCode> AnswerCommands::answer() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    const auto hit = places().message(line().argument(0));
    if (!hit)
        co_return fail(hit);
    const Message message = hit->message;
    if (*line().verb == Verb::Pin || *line().verb == Verb::Unpin) {
        auto pinning = pin(message, *line().verb == Verb::Pin);
        co_return co_await std::move(pinning);
    }
    const Result<Command> command = commandFor(message);
    if (!command)
        co_return fail(command);
    auto posting = link().post(*command);
    const Result<Written> posted = co_await std::move(posting);
    if (!posted)
        co_return fail(posted);
    co_return report(*posted, message.conversation);
}

Task<ExitCode> AnswerCommands::pin(Message message, bool pinned) {
    const ConversationId place = message.conversation;
    auto pinning = link().execute(PinMessage{place, message.id, pinned}, place.account);
    const Result<Receipt> done = co_await std::move(pinning);
    if (!done)
        co_return fail(done);
    output().object({{u"id"_s, message.id.remote}, {u"pinned"_s, pinned}});
    output().line(pinned ? tr("Pinned.") : tr("Not pinned any more."));
    co_return ExitCode::Done;
}

} // namespace parvis::ctl
