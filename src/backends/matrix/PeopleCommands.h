#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

namespace parvis::matrix {

/// Looking people up, and the account's own profile and presence.
class PeopleCommands final : public QObject {
    Q_OBJECT

public:
    explicit PeopleCommands(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(FetchPerson command);
    [[nodiscard]] Task<Receipt> run(SearchPeople command);
    [[nodiscard]] Task<Receipt> run(UpdateProfile command);
    [[nodiscard]] Task<Receipt> run(SetPresence command);

private:
    [[nodiscard]] Task<void> write(QString path, QString key, QJsonValue value);
    [[nodiscard]] Task<void> writePresence(QString presence, QString status);
    [[nodiscard]] Task<void> put(QString path, QJsonObject body);

    CommandContext& m_context;
};

} // namespace parvis::matrix
