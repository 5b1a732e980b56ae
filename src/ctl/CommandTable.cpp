#include "ctl/CommandTable.h"

#include <QtGlobal>

#include <algorithm>

namespace parvis::ctl {

namespace {

constexpr OptionSpec globals[] = {
    {"data-dir", "DIR",
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "The profile folder, instead of the one of the application.")},
    {"passphrase-file", "FILE",
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "Where there is no keychain: the passphrase is the first line of FILE.")},
    {"ca-file", "FILE",
     QT_TRANSLATE_NOOP("parvis::ctl", "Trust the certificate authorities in FILE (PEM) besides "
                                      "those of the system.")},
    {"demo", nullptr,
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "The embedded sample organisation: no server, no account, nothing kept.")},
    {"json", nullptr, QT_TRANSLATE_NOOP("parvis::ctl", "Print one JSON object a line.")},
    {"account", "USER",
     QT_TRANSLATE_NOOP("parvis::ctl", "Only this account, where there are several.")},
    {"timeout", "SECONDS",
     QT_TRANSLATE_NOOP("parvis::ctl", "How long to wait for the server (30)."), false, nullptr, 1,
     86400},
    {"offline", nullptr,
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "Stay off the network: show what is on this computer; what is written waits "
                       "in the outbox.")},
    {"help", nullptr, QT_TRANSLATE_NOOP("parvis::ctl", "Print help, also of a command.")},
    {"version", nullptr, QT_TRANSLATE_NOOP("parvis::ctl", "Print the version.")},
};

constexpr OptionSpec signInOptions[] = {
    {"device", "NAME",
     QT_TRANSLATE_NOOP("parvis::ctl", "How the server's list of sessions names this one.")},
};
constexpr OptionSpec groupsOptions[] = {
    {"joined", nullptr, QT_TRANSLATE_NOOP("parvis::ctl", "Only groups that you are a member of.")},
};
constexpr OptionSpec groupCreateOptions[] = {
    {"privacy", "open|closed|secret",
     QT_TRANSLATE_NOOP("parvis::ctl", "Who may see and join it: anyone, those who are let in, or "
                                      "only those who are invited. Needed."),
     true, "open|closed|secret"},
    {"purpose", "TEXT", QT_TRANSLATE_NOOP("parvis::ctl", "What the group is for.")},
};
constexpr OptionSpec groupEditOptions[] = {
    {"name", "TEXT", QT_TRANSLATE_NOOP("parvis::ctl", "Another name.")},
    {"purpose", "TEXT", QT_TRANSLATE_NOOP("parvis::ctl", "What the group is for.")},
    {"privacy", "closed|secret",
     QT_TRANSLATE_NOOP("parvis::ctl", "Make it closed or secret. There is no way back."), false,
     "closed|secret"},
    {"archived", "yes|no",
     QT_TRANSLATE_NOOP("parvis::ctl", "Whether it is archived: read, and written no more."), false,
     "yes|no"},
};
constexpr OptionSpec roleOptions[] = {
    {"role", "admin|moderator|member", QT_TRANSLATE_NOOP("parvis::ctl", "The role. Needed."), true,
     "admin|moderator|member"},
};
constexpr OptionSpec reasonOptions[] = {
    {"reason", "TEXT", QT_TRANSLATE_NOOP("parvis::ctl", "Why; they and the members can read it.")},
};
constexpr OptionSpec limitOptions[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("parvis::ctl", "At most so many (50)."), false, nullptr, 1,
     10000},
};
constexpr OptionSpec postOptions[] = {
    {"title", "TEXT", QT_TRANSLATE_NOOP("parvis::ctl", "A title above the text.")},
    {"file", "PATH", QT_TRANSLATE_NOOP("parvis::ctl", "Attach a file.")},
};
constexpr OptionSpec fileOptions[] = {
    {"file", "PATH", QT_TRANSLATE_NOOP("parvis::ctl", "Attach a file.")},
};

constexpr OptionSpec backfillOptions[] = {
    {"messages", "N",
     QT_TRANSLATE_NOOP("parvis::ctl", "Also set how many messages of a conversation, at most."),
     false, nullptr, 100, 1'000'000},
};

constexpr OptionSpec wipeOptions[] = {
    {"yes", nullptr, QT_TRANSLATE_NOOP("parvis::ctl", "Really do it. Needed."), true},
};

constexpr auto textNote =
    QT_TRANSLATE_NOOP("parvis::ctl", "TEXT may have Markdown; - reads it from standard input.");

constexpr CommandSpec commands[] = {
    {Verb::SignIn, "sign-in", "URL USER", 2, 2, signInOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Sign in to a server."),
     QT_TRANSLATE_NOOP("parvis::ctl", "The password is read from standard input, and from a "
                                      "terminal without being shown.")},
    {Verb::SignOut,
     "sign-out",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Sign out and remove all of the account from this computer."),
     nullptr},
    {Verb::Accounts,
     "accounts",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "List the accounts of this profile."),
     nullptr},
    {Verb::Sync,
     "sync",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Fetch what is new and deliver what waits in the outbox."),
     nullptr},
    {Verb::Groups, "groups", "[TEXT]", 0, 1, groupsOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "List joined groups and those that can be found."), nullptr},
    {Verb::GroupCreate, "group create", "NAME", 1, 1, groupCreateOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Create a group and print its id."), nullptr},
    {Verb::GroupEdit, "group edit", "GROUP", 1, 1, groupEditOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Change what a group is."), nullptr},
    {Verb::GroupJoin,
     "group join",
     "GROUP",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Join a group, or ask to."),
     QT_TRANSLATE_NOOP("parvis::ctl", "Of a closed group you become a member when somebody there "
                                      "approves. Also accepts an invitation.")},
    {Verb::GroupLeave,
     "group leave",
     "GROUP",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Leave a group, or decline an invitation."),
     nullptr},
    {Verb::GroupMembers,
     "group members",
     "GROUP",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "List members, and who is invited or asks to join."),
     nullptr},
    {Verb::GroupInvite,
     "group invite",
     "GROUP USER...",
     2,
     -1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Invite people to a group."),
     nullptr},
    {Verb::GroupApprove,
     "group approve",
     "GROUP USER...",
     2,
     -1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Let in people who ask to join."),
     nullptr},
    {Verb::GroupRefuse,
     "group refuse",
     "GROUP USER...",
     2,
     -1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Turn down people who ask to join."),
     nullptr},
    {Verb::GroupRole, "group role", "GROUP USER...", 2, -1, roleOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Give members a role, or take it."), nullptr},
    {Verb::GroupRemove, "group remove", "GROUP USER...", 2, -1, reasonOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Remove members. They may come back."), nullptr},
    {Verb::GroupBlock, "group block", "GROUP USER...", 2, -1, reasonOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Remove people and keep them out."), nullptr},
    {Verb::GroupUnblock,
     "group unblock",
     "GROUP USER...",
     2,
     -1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Let people come back who are kept out."),
     nullptr},
    {Verb::Posts, "posts", "GROUP", 1, 1, limitOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Show a group's posts, most recently active first."),
     nullptr},
    {Verb::Post, "post", "GROUP TEXT", 1, 2, postOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Post to a group and print the post's id."), textNote},
    {Verb::Comments, "comments", "POST", 1, 1, limitOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Show the comments of a post, oldest first."), nullptr},
    {Verb::Comment,
     "comment",
     "POST TEXT",
     2,
     2,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Comment on a post and print the comment's id."),
     textNote},
    {Verb::React,
     "react",
     "MESSAGE EMOJI",
     2,
     2,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "React to a post, comment or message."),
     nullptr},
    {Verb::Chats,
     "chats",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "List chats, most recently active first."),
     nullptr},
    {Verb::ChatCreate,
     "chat create",
     "NAME USER...",
     2,
     -1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Begin a chat of several people and print its id."),
     nullptr},
    {Verb::ChatJoin,
     "chat join",
     "CHAT",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Accept the invitation to a chat."),
     nullptr},
    {Verb::ChatLeave,
     "chat leave",
     "CHAT",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Leave a chat, or decline an invitation."),
     nullptr},
    {Verb::Send, "send", "CHAT|@USER TEXT", 1, 2, fileOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Send a message and print its id."),
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "@USER is the direct chat with a person; it begins when there "
                       "is none. TEXT may have Markdown; - reads it from standard "
                       "input; with --file it may be missing.")},
    {Verb::Messages, "messages", "CHAT", 1, 1, limitOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Show a chat's newest messages, oldest of them first."),
     nullptr},
    {Verb::Save,
     "save",
     "MESSAGE PATH",
     2,
     2,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Save the files of a message."),
     QT_TRANSLATE_NOOP("parvis::ctl", "PATH is a folder, or the file to write when the message has "
                                      "one file. Files that exist are not overwritten.")},
    {Verb::People, "people", "[TEXT]", 0, 1, limitOptions,
     QT_TRANSLATE_NOOP("parvis::ctl", "Find people."), nullptr},
    {Verb::Profile,
     "profile",
     "USER",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Show what is known of a person."),
     nullptr},
    {Verb::Search, "search", "TEXT", 1, 1, limitOptions,
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "Search the messages on this computer, what fits best first."),
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "TEXT may have \"quotes\", -unwanted words, and from:NAME, in:PLACE, "
                       "before:DATE, after:DATE, has:file, has:image, has:link.")},
    {Verb::Outbox,
     "outbox",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "List what waits to be sent, and what was refused."),
     nullptr},
    {Verb::OutboxRetry,
     "outbox retry",
     "TRANSACTION",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Send again what was refused."),
     nullptr},
    {Verb::OutboxDiscard,
     "outbox discard",
     "TRANSACTION",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Take something back that has not been sent."),
     nullptr},
    {Verb::Backfill, "backfill", "[off|month|year|all]", 0, 1, backfillOptions,
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "Show, or set, how far back older messages are fetched by themselves."),
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "Parvis does that while it runs and nothing else is to do. The limit is the "
                       "same for all accounts; what is here is told for each.")},
    {Verb::Retention,
     "retention",
     "[PLACE] [LIMIT]",
     0,
     2,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "Show or set how much history this computer keeps, of an account or of one "
                       "group or chat."),
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "LIMIT is an age (30d, 2w, 3m, 1y), a number of messages, both in quotes, "
                       "\"all\", or \"default\": as the account, or everything. What is beyond "
                       "it is removed from this computer and stays on the server.")},
    {Verb::RotateKeys,
     "rotate-keys",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Encrypt the databases anew, with new keys for their pages."),
     nullptr},
    {Verb::Wipe, "wipe", "", 0, 0, wipeOptions,
     QT_TRANSLATE_NOOP("parvis::ctl",
                       "Remove everything from this computer: all accounts, drafts, what was not "
                       "sent, and the key."),
     QT_TRANSLATE_NOOP("parvis::ctl", "The servers are not told: their lists may still show this "
                                      "session. To end it there, sign out first.")},
    {Verb::Doctor,
     "doctor",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("parvis::ctl", "Check the profile folder, its key and the connection."),
     nullptr},
};

} // namespace

std::span<const CommandSpec> commandTable() {
    return commands;
}

const CommandSpec& specOf(Verb verb) {
    return *std::ranges::find(commands, verb, &CommandSpec::verb);
}

std::span<const OptionSpec> globalOptions() {
    return globals;
}

} // namespace parvis::ctl
