<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people who know %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues find you by what you write here: your place, what you work on, what you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been filled in here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat.example.org or @you:example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s server, or your full user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Files to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvatarRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a chat on the left, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a colleague to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to this chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is end-to-end encrypted, and this version of Parvis cannot encrypt yet. Nothing is sent in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read but not write here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerController</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateGroupDialog</name>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for, and for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not let you create groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The purpose is %n character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Creating the group…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsStep</name>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs people in through the web browser only. This version of Parvis cannot do that yet. If your organisation also gives out passwords for apps, ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way of signing in that this version of Parvis knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: this server runs on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are both needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parvis on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate them by commas. Colleagues find you by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues need a name to find you by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not let you change your profile here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“About” is %n character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asking to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1? What you wrote stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Asks to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts are for members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to join to read and write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join to read the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posts with news</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group on the left, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a group for your team, project or interest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Mentions of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in your groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been posted yet. Join a group, or write the first post in one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick whom to invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListRowDelegate</name>
    <message>
        <source>Draft:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people invited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This post is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended your session. What is on this computer stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. You can read and write; it is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipBar</name>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to join. An admin will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read this open group as a guest. Join to write and be notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members see the posts. The admins decide who joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply in thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>An earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to chat with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Without one, the chat is called by those who are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one person, or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not let you start chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A chat here has %n people at most. A group has room for more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the chat…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details of this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, role, department, skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, a role, a department or a skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues appear as soon as you share a group or a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name, role, department, skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody else here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “%1”.
Try a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Change picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square is cut out of the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees it before you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostComposer</name>
    <message>
        <source>Post a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostLayout</name>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not posted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be posted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Parts of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick somebody from the list, or search by name, role, department or skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not known on this computer, and the server told nothing about them. Search for a part of the name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and comments in groups that you can see appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in no group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in no group together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, groups, chats and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches what is on this computer. Enter opens, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: your account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Waiting for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfMenu</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Look around first: open the sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Parvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parvis works with the server that your organisation runs. What you read and write stays on that server and, encrypted, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineController</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this message for everybody? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens this link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading earlier posts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that Parvis could use. A passphrase then protects what Parvis keeps on this disk: messages, files, drafts, and the keys to your accounts. Parvis asks for it at every start.

Nobody can recover it, not even those who run your server. If it is lost, you sign in anew and everything comes back from the server, except what was never sent: drafts and waiting messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four or five words are good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock Parvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that protects what Parvis keeps on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Stored data was damaged and is being fetched again. Nothing you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1? Everything of this account is removed from this computer. What the server has stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no server that Parvis can talk to at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Server, mit dem Parvis sprechen kann.</translation>
    </message>
    <message>
        <source>The server sent an answer that Parvis does not understand.</source>
        <translation>Der Server hat eine Antwort gesendet, die Parvis nicht versteht.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing was lost.</source>
        <translation>Der Server hat diese Sitzung beendet. Melden Sie sich wieder an; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The user name or password is not right.</source>
        <translation>Benutzername oder Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Sie haben nicht das Recht, dies zu tun.</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Das gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Parvis tries again by itself.</source>
        <translation>Der Server bittet um eine Pause. Parvis versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>Das ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>This input cannot be right.</source>
        <translation>Diese Eingabe kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The server has a problem. Parvis tries again by itself.</source>
        <translation>Der Server hat ein Problem. Parvis versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Dieser Server kann das nicht.</translation>
    </message>
    <message>
        <source>Parvis cannot read or write its folder on this computer.</source>
        <translation>Parvis kann seinen Ordner auf diesem Computer nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing was lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>Gespeicherte Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The key does not open the stored data.</source>
        <translation>Der Schlüssel öffnet die gespeicherten Daten nicht.</translation>
    </message>
    <message>
        <source>Parvis is already running with this profile folder.</source>
        <translation>Parvis läuft bereits mit diesem Profilordner.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Parvis.</source>
        <translation>Diese Daten wurden von einer neueren Version von Parvis geschrieben.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it is locked.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>Parvis made a mistake.</source>
        <translation>Parvis hat einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>parvis::demo::DemoWorld</name>
    <message>
        <source>You are the last one who runs this group. Ask somebody to take over before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix</name>
    <message>
        <source>This is not the address of a server. It looks like chat.example.org, or @name:example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is encrypted, and Parvis cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix::ConversationCommands</name>
    <message>
        <source>A chat needs somebody to talk to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupCommands</name>
    <message>
        <source>You are a member now, but the server does not let you read the posts. Ask an administrator of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the only administrator of this group. Make somebody else an administrator before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupCreation</name>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group exists, but the server did not put it on the list of groups, so others will not find it. Ask the server&apos;s administrator to allow listing rooms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MatrixAdapter</name>
    <message>
        <source>Parvis can sign in to this kind of server with a password only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MediaCommands</name>
    <message>
        <source>This file is larger than the server takes (%1 MB).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MessageCommands</name>
    <message>
        <source>This conversation is encrypted end to end. Parvis cannot write encrypted messages yet, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::matrix::PeopleCommands</name>
    <message>
        <source>This server keeps no more than a name and a picture of a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::models::ConversationSummary</name>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not end-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::models::DirectoryModel</name>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupSummary</name>
    <message numerus="yes">
        <source>%n around now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupText</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the organisation sees the posts and can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outsiders see the purpose and the members&apos; names, and can ask to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members know that the group exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::models::SearchModel</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::net</name>
    <message>
        <source>This address is not encrypted (http). Parvis only talks to servers over https.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::secrets</name>
    <message>
        <source>This profile opens with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not give out the key of this profile. Unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui</name>
    <message>
        <source>Draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::ActivityText</name>
    <message>
        <source>Commented in %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted in %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::Arguments</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::Avatar</name>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::Badge</name>
    <message>
        <source>99+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::ErrorWords</name>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::Greeting</name>
    <message>
        <source>Good morning, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::HomeRows</name>
    <message>
        <source>%1 in %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your chat · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to join %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::LineLayout</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::LocalTime</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 ahead of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 behind you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no picture that Parvis can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::Problem</name>
    <message>
        <source>Nothing was changed: everything is still in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parvis is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Parvis has your profile open; two at once could damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to its window. If you cannot find one, end the other Parvis and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and unsent messages in it cannot be read. Restore the folder from a backup; or move it to another place and start Parvis again, which makes a new one: sign in, and everything that reached the server comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile needs a newer Parvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Parvis has written it, perhaps on another computer that shares your files. Install that version and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your profile is in the keychain of this computer, which is locked or not running. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds this folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parvis cannot use its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is connected, and whether you may read and write in %1. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parvis could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Try again. If it stays so, copy the details and send them to those who look after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::SignInWords</name>
    <message>
        <source>“%1” cannot be an address. It looks like chat.example.org, or like @you:example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no server that Parvis knows: perhaps a web page. Ask your organisation for the address of its chat server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computer with the name %1. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the spelling, and whether this computer is online; some servers answer only inside the organisation&apos;s network or VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so Parvis sent nothing. Tell those who look after the server; do not go round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is not right. Capitals count in passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this account in. It may be locked; ask those who look after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too often. Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too often. Try again %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached just now. What you typed is still here; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so the password was not sent. Tell those who look after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem just now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, but the account could not be stored on this computer. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::ui::itemText</name>
    <message>
        <source>%1 created this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the topic to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turned on encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is encrypted, and this device has no key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::workspace::MediaWorker</name>
    <message>
        <source>Only files can be attached, not folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parvis cannot write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parvis::workspace::Workspace</name>
    <message>
        <source>You are signed out on this computer. The server could not be told; it may still list this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
