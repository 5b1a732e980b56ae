#include "ui/conversation/PeopleCompletion.h"

#include "models/PeopleModel.h"

namespace parvis::ui {

PeopleCompletion::PeopleCompletion(workspace::ReadSide& reads)
    : m_people(std::make_unique<models::PeopleModel>(reads)) {
}

PeopleCompletion::~PeopleCompletion() = default;

QList<Completion> PeopleCompletion::complete(QChar trigger, const QString& prefix, int limit) {
    QList<Completion> completions;
    if (trigger != QLatin1Char('@'))
        return completions;
    m_people->setFilter(prefix);
    for (int row = 0; row < std::min(limit, m_people->rowCount()); ++row) {
        const models::PersonItem& item = m_people->item(row);
        Completion completion;
        completion.title = item.name;
        completion.detail = item.detail;
        completion.insertText = QLatin1Char('@') + item.name + QLatin1Char(' ');
        completion.person = item.person.id;
        completion.avatar = AvatarInfo{item.person.id.remote, item.name, item.person.avatar,
                                       AvatarInfo::Shape::Round, item.presence};
        completions.append(completion);
    }
    return completions;
}

} // namespace parvis::ui
