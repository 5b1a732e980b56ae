#pragma once

#include "base/Id.h"

#include <QString>

namespace parvis {

/// How a person stands to a group or conversation.
enum class Membership {
    None = 0,
    Invited = 1, ///< Was asked to come.
    Asked = 2,   ///< Asks to come ("knock"), and waits for an answer.
    Joined = 3,
    Banned = 4,
};

/// What a member may do, coarsely; fine-grained rights are in the Rights of a group or
/// conversation.
enum class Role { Member = 0, Moderator = 1, Admin = 2 };

/// One person in one group or conversation.
struct Member {
    PersonId person;
    Membership membership = Membership::Joined;
    Role role = Role::Member;

    friend bool operator==(const Member&, const Member&) = default;
};

/// A member's role, without the rest.
struct RoleOf {
    PersonId person;
    Role role = Role::Member;

    friend bool operator==(const RoleOf&, const RoleOf&) = default;
};

/// What the signed-in person may do here, as far as the server's rules tell.
struct Rights {
    bool post = true;
    bool comment = true;
    bool invite = false;
    bool remove = false;   ///< Remove members, and messages of others.
    bool edit = false;     ///< Name, purpose, picture, privacy.
    bool approve = false;  ///< Answer those who ask to join.
    bool appoint = false;  ///< Give roles and take them.
    bool pin = false;      ///< Pin messages for everybody.
    bool announce = false; ///< Mark posts as important, and as what everybody must read.
    bool react = true;     ///< React, vote, answer and acknowledge.
    bool channels = false; ///< Of a group: make channels and delete them.

    friend bool operator==(const Rights&, const Rights&) = default;
};

} // namespace parvis
