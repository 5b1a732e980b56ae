#include "domain/Person.h"

#include "domain/Patch.h"

namespace parvis {

void apply(const PersonPatch& patch, Person& person) {
    using detail::assign;
    assign(person.displayName, patch.displayName);
    assign(person.avatar, patch.avatar);
    assign(person.title, patch.title);
    assign(person.department, patch.department);
    assign(person.manager, patch.manager);
    assign(person.email, patch.email);
    assign(person.phone, patch.phone);
    assign(person.place, patch.place);
    assign(person.timeZone, patch.timeZone);
    assign(person.about, patch.about);
    assign(person.status, patch.status);
    assign(person.languages, patch.languages);
    assign(person.skills, patch.skills);
}

PersonPatch toPatch(const Person& p) {
    return {p.id,    p.displayName, p.avatar,   p.title, p.department, p.manager,   p.email,
            p.phone, p.place,       p.timeZone, p.about, p.status,     p.languages, p.skills};
}

} // namespace parvis
