#pragma once

#include "base/Id.h"

#include <QList>
#include <QStringList>
#include <QUuid>

namespace parvis::ui {

/// The transaction id of what a form asks for: the same while a person tries the same thing again,
/// so that what was made nevertheless is not made twice; another one once the form says something
/// else.
class TryId {
public:
    [[nodiscard]] QString idFor(const QStringList& content) const {
        return QUuid::createUuidV5(m_form, content.join(QChar::Null))
            .toString(QUuid::WithoutBraces);
    }

private:
    QUuid m_form = QUuid::createUuid();
};

/// For TryId: the people in one text.
[[nodiscard]] inline QString remotesOf(const QList<PersonId>& people) {
    QStringList remotes;
    for (const PersonId& person : people)
        remotes.append(person.remote);
    return remotes.join(QLatin1Char(' '));
}

} // namespace parvis::ui
