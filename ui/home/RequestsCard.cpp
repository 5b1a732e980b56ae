#include "ui/home/RequestsCard.h"

#include "engine/Engine.h"
#include "ui/home/HomeRows.h"
#include "ui/home/RequestRow.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QPointer>
#include <QVBoxLayout>

namespace parvis::ui {

using Kind = models::HomeRequest::Kind;

RequestsCard::RequestsCard(const PaneContext& context, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("requestsCard"));
    setAccessibleName(tr("Waiting for your answer"));
    setContentsMargins(10, 14, 10, 10);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    auto* title = new TextLabel(context.theme, tr("Waiting for your answer"), TextSize::Large,
                                TextWeight::Strong);
    title->setContentsMargins(8, 0, 8, 6);
    m_column->addWidget(title);
    hide();
}

RequestsCard::Key RequestsCard::keyOf(const models::HomeRequest& request) {
    const AccountId account = request.kind == Kind::ChatInvitation ? request.conversation.account
                                                                   : request.group.id.account;
    return QStringList{QString::number(int(request.kind)), QString::number(account.value),
                       request.group.id.remote, request.conversation.remote,
                       request.kind == Kind::JoinRequest ? request.person.person.id.remote
                                                         : QString()}
        .join(QLatin1Char('\n'));
}

void RequestsCard::setRequests(const QList<models::HomeRequest>& requests) {
    QSet<Key> wanted;
    for (const models::HomeRequest& request : requests)
        wanted.insert(keyOf(request));
    const QList<Key> known = m_rows.keys();
    for (const Key& key : known) {
        if (!wanted.contains(key))
            m_rows.take(key)->deleteLater();
    }
    // Rows that are there keep their state: an answer may be on its way.
    int place = 1;
    for (const models::HomeRequest& request : requests)
        addRow(request, place++);
    setVisible(!requests.isEmpty());
}

void RequestsCard::addRow(const models::HomeRequest& request, int place) {
    RequestRow*& row = m_rows[keyOf(request)];
    if (!row) {
        row = new RequestRow(m_context.theme, &m_context.pictures);
        row->setObjectName(QStringLiteral("request%1").arg(int(request.kind)));
        connect(row, &RequestRow::pressed, this, [this, request] { openRequest(request); });
        connect(row, &RequestRow::answered, this,
                [this, request](bool yes) { answer(request, yes); });
    }
    m_column->insertWidget(place, row);
    const bool asks = request.kind == Kind::JoinRequest;
    row->setInfo(requestRow(request), asks ? tr("Approve") : tr("Join"), tr("Decline"));
}

void RequestsCard::openRequest(const models::HomeRequest& request) {
    if (request.kind == Kind::ChatInvitation)
        m_context.navigator.openConversation(request.conversation);
    else if (request.kind == Kind::JoinRequest)
        m_context.navigator.openPerson(request.person.person.id);
    else
        m_context.navigator.openGroup(request.group.id);
}

Command RequestsCard::commandFor(const models::HomeRequest& request, bool yes) {
    switch (request.kind) {
    case Kind::JoinRequest:
        return AnswerJoinRequest{request.group.id, request.person.person.id, yes};
    case Kind::ChatInvitation:
        if (yes)
            return JoinConversation{request.conversation};
        return LeaveConversation{request.conversation};
    case Kind::GroupInvitation:
        break;
    }
    if (yes)
        return JoinGroup{request.group.id};
    return LeaveGroup{request.group.id};
}

void RequestsCard::answer(const models::HomeRequest& request, bool yes) {
    RequestRow* row = m_rows.value(keyOf(request));
    if (!row)
        return;
    row->setBusy(true);
    m_context.engine.execute(commandFor(request, yes))
        .then(this, [this, guard = QPointer(row)](Result<Receipt> receipt) {
            // The row goes when the change arrives; until then it must not be answered twice.
            if (!receipt && guard) {
                guard->setBusy(false);
                guard->setError(receipt.error().forPerson());
            }
            if (receipt && !receipt->warning.isEmpty())
                m_context.navigator.say(receipt->warning);
        });
}

} // namespace parvis::ui
