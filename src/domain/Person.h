#pragma once

#include "base/Id.h"
#include "domain/Media.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace parvis {

enum class Presence { Unknown = 0, Offline = 1, Away = 2, Online = 3, Busy = 4 };

/// A person as the organisation's directory and their own profile describe them. Fields a server
/// does not know stay empty.
struct Person {
    PersonId id;
    QString displayName;
    MediaRef avatar;
    QString title; ///< Role, such as "Cryogenics engineer".
    QString department;
    PersonId manager; ///< Invalid when unknown.
    QString email;
    QString phone;
    QString place;    ///< Building and room.
    QString timeZone; ///< IANA id, such as "Europe/Zurich".
    QString about;
    QString status; ///< A line the person wrote about now.
    QStringList languages;
    QStringList skills;

    friend bool operator==(const Person&, const Person&) = default;
};

/// What became known about a person: only the fields that are set replace what was known.
struct PersonPatch {
    PersonId id;
    std::optional<QString> displayName;
    std::optional<MediaRef> avatar;
    std::optional<QString> title;
    std::optional<QString> department;
    std::optional<PersonId> manager;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<QString> place;
    std::optional<QString> timeZone;
    std::optional<QString> about;
    std::optional<QString> status;
    std::optional<QStringList> languages;
    std::optional<QStringList> skills;
};

/// `person` with the set fields of `patch`.
void apply(const PersonPatch& patch, Person& person);

/// The whole person as a patch: every field set.
[[nodiscard]] PersonPatch toPatch(const Person& person);

} // namespace parvis
