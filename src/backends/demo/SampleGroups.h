#pragma once

#include "backends/demo/SamplePeople.h"
#include "domain/Group.h"

#include <span>

namespace parvis::demo {

/// A group invented by hand. Members are named by departments and first names, comma separated;
/// "*" is everybody. The first of the named people is its admin.
struct HandMadeGroup {
    const char* key;
    const char* name;
    const char* purpose;
    Privacy privacy;
    Language language;
    const char* departments;
    const char* people;
    bool withSelf;
    const char* picture; ///< A kind of painting, or empty.
    int unread;          ///< Newest messages that the signed-in person has not read.
    int weight;          ///< Share of the older messages.
    const char* asking = "";
};

[[nodiscard]] std::span<const HandMadeGroup> handMadeGroups();

/// A chat of several people, or of two: then the key is the first name of the other.
struct HandMadeChat {
    const char* key;
    const char* name;
    const char* topic;
    const char* people;
    bool favourite;
    bool muted;
    int unread;
    int weight;
    const char* group = ""; ///< The key of the group that it is a channel of, or empty.
};

[[nodiscard]] std::span<const HandMadeChat> handMadeChats();

} // namespace parvis::demo
