#pragma once

#include "base/Id.h"
#include "ui/widgets/composer/CompletionSource.h"

namespace parvis::models {
class PeopleModel;
}
namespace parvis::workspace {
class ReadSide;
}

namespace parvis::ui {

/// Who can be mentioned: the people of the directory whose name, role or department begins so.
class PeopleCompletion final : public CompletionSource {
public:
    explicit PeopleCompletion(workspace::ReadSide& reads);
    ~PeopleCompletion() override;

    [[nodiscard]] QList<Completion> complete(QChar trigger, const QString& prefix,
                                             int limit) override;

private:
    std::unique_ptr<models::PeopleModel> m_people;
};

} // namespace parvis::ui
