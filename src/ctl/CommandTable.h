#pragma once

#include <QString>

#include <span>

namespace parvis::ctl {

enum class Verb {
    SignIn,
    SignOut,
    Accounts,
    Sync,
    Groups,
    GroupCreate,
    GroupEdit,
    GroupDelete,
    GroupJoin,
    GroupLeave,
    GroupMembers,
    GroupInvite,
    GroupApprove,
    GroupRefuse,
    GroupRole,
    GroupRemove,
    GroupBlock,
    GroupUnblock,
    Channels,
    ChannelCreate,
    ChannelJoin,
    ChannelDelete,
    Posts,
    Post,
    Comments,
    Comment,
    React,
    Poll,
    PollClose,
    Vote,
    Acknowledge,
    Pin,
    Unpin,
    Edit,
    Remove,
    Report,
    Versions,
    Bookmark,
    Unbookmark,
    Bookmarks,
    Follow,
    Mute,
    Unfollow,
    Chats,
    ChatCreate,
    ChatJoin,
    ChatLeave,
    Send,
    Messages,
    Save,
    People,
    Profile,
    Search,
    Outbox,
    OutboxRetry,
    OutboxDiscard,
    Backfill,
    Retention,
    RotateKeys,
    Wipe,
    Doctor,
};

/// An option as it is written after "--".
struct OptionSpec {
    const char* name;
    const char* value; ///< What stands for its value in the help; null: it takes none.
    const char* help;  ///< QT_TRANSLATE_NOOP("parvis::ctl", …)
    bool required = false;
    const char* choices = nullptr; ///< "a|b|c": only these values.
    int least = 0;                 ///< With most > 0: a number in this range.
    int most = 0;
};

struct CommandSpec {
    Verb verb;
    const char* name;      ///< One word or two.
    const char* arguments; ///< For the help.
    int least;             ///< Positional arguments.
    int most;              ///< -1: any number.
    std::span<const OptionSpec> options;
    const char* summary; ///< QT_TRANSLATE_NOOP("parvis::ctl", …)
    const char* details; ///< The same, or null.
};

[[nodiscard]] std::span<const CommandSpec> commandTable();
[[nodiscard]] const CommandSpec& specOf(Verb verb);

/// The options that every command takes.
[[nodiscard]] std::span<const OptionSpec> globalOptions();

} // namespace parvis::ctl
