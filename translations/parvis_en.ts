<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>parvis::ctl</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ctl::AccountCommands</name>
    <message numerus="yes">
        <source>%n message(s) in the outbox were never sent.</source>
        <translation>
            <numerusform>%n message in the outbox was never sent.</numerusform>
            <numerusform>%n messages in the outbox were never sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ctl::ChatCommands</name>
    <message numerus="yes">
        <source>The message has %n file(s): give a folder that exists.</source>
        <translation>
            <numerusform>The message has %n file: give a folder that exists.</numerusform>
            <numerusform>The message has %n files: give a folder that exists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Doctor</name>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message waiting</numerusform>
            <numerusform>%n messages waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::ChannelsModel</name>
    <message numerus="yes">
        <source>%1, %n unread. %2</source>
        <translation>
            <numerusform>%1, %n unread. %2</numerusform>
            <numerusform>%1, %n unread. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupListModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupSummary</name>
    <message numerus="yes">
        <source>%n around now</source>
        <translation>
            <numerusform>%n around now</numerusform>
            <numerusform>%n around now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupText</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::Reactors</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::AnswerPanel</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have read this</source>
        <translation>
            <numerusform>%n person has read this</numerusform>
            <numerusform>%n people have read this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::AvatarRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::CareActions</name>
    <message numerus="yes">
        <source>Seen by %n</source>
        <translation>
            <numerusform>Seen by %n</numerusform>
            <numerusform>Seen by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::CreateGroupDialog</name>
    <message numerus="yes">
        <source>The purpose is %n character(s) too long.</source>
        <translation>
            <numerusform>The purpose is %n character too long.</numerusform>
            <numerusform>The purpose is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::EditGroupDialog</name>
    <message numerus="yes">
        <source>The purpose is %n character(s) too long.</source>
        <translation>
            <numerusform>The purpose is %n character too long.</numerusform>
            <numerusform>The purpose is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::EditProfileDialog</name>
    <message numerus="yes">
        <source>“About” is %n character(s) too long.</source>
        <translation>
            <numerusform>“About” is %n character too long.</numerusform>
            <numerusform>“About” is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::ErrorWords</name>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::GroupView</name>
    <message numerus="yes">
        <source>%n posts with news</source>
        <translation>
            <numerusform>%n post with news</numerusform>
            <numerusform>%n posts with news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::HomeRows</name>
    <message numerus="yes">
        <source>%n new comments in %1 · %2</source>
        <translation>
            <numerusform>%n new comment in %1 · %2</numerusform>
            <numerusform>%n new comments in %1 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::ItemText</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n vote</numerusform>
            <numerusform>%1: %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people go</source>
        <translation>
            <numerusform>%n person goes</numerusform>
            <numerusform>%n people go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::JumpButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::KeepPicker</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::ListRowDelegate</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::MainView</name>
    <message numerus="yes">
        <source>%n people invited</source>
        <translation>
            <numerusform>%n person invited</numerusform>
            <numerusform>%n people invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::MessageLayout</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::NewChatDialog</name>
    <message numerus="yes">
        <source>A chat here has %n people at most. A group has room for more.</source>
        <translation>
            <numerusform>A chat here has %n person at most. A group has room for more.</numerusform>
            <numerusform>A chat here has %n people at most. A group has room for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::PeoplePicker</name>
    <message numerus="yes">
        <source>%n people from the list.</source>
        <translation>
            <numerusform>%n person from the list.</numerusform>
            <numerusform>%n people from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureOptions</name>
    <message numerus="yes">
        <source>Where it was taken is left out of %n picture(s).</source>
        <translation>
            <numerusform>Where it was taken is left out of the picture.</numerusform>
            <numerusform>Where they were taken is left out of %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::PinnedBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostActions</name>
    <message numerus="yes">
        <source>You can choose %n answers. Give one up first.</source>
        <translation>
            <numerusform>You can choose %n answer. Give one up first.</numerusform>
            <numerusform>You can choose %n answers. Give one up first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostLayout</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::QuickSearch</name>
    <message numerus="yes">
        <source>The server found %n messages.</source>
        <translation>
            <numerusform>The server found %n message.</numerusform>
            <numerusform>The server found %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::ShareDialog</name>
    <message numerus="yes">
        <source>%n people will read it there who cannot read the original.</source>
        <translation>
            <numerusform>%n person will read it there who cannot read the original.</numerusform>
            <numerusform>%n people will read it there who cannot read the original.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::TeamCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimelineAnnouncer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::UnlockView</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or five words are good.</source>
        <translation>
            <numerusform>At least %n character. Four or five words are good.</numerusform>
            <numerusform>At least %n characters. Four or five words are good.</numerusform>
        </translation>
    </message>
</context>
</TS>
