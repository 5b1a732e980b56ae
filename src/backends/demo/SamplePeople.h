#pragma once

#include <QString>

#include <span>

namespace parvis::demo {

enum class Language { English, French, German };

/// Somebody invented by hand. `manager` is a first name; empty for the director.
struct HandMadePerson {
    const char* firstName;
    const char* lastName;
    const char* title;
    const char* department;
    const char* manager;
    const char* place;
    Language language;
    const char* languages; ///< Comma separated, the main one first.
    const char* skills;    ///< Comma separated.
    const char* about;
    const char* status;
    const char* picture; ///< A kind of painting, or empty.
};

/// The first is the signed-in person.
[[nodiscard]] std::span<const HandMadePerson> handMadePeople();

/// A department, with the first name of who runs it and roles found there.
struct SampleDepartment {
    const char* name;
    const char* head;
    const char* roles[5];
    const char* skills[4];
    const char* building;
};

[[nodiscard]] std::span<const SampleDepartment> sampleDepartments();

[[nodiscard]] std::span<const char* const> firstNames(Language language);
[[nodiscard]] std::span<const char* const> lastNames(Language language);

} // namespace parvis::demo
