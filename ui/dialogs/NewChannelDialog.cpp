#include "ui/dialogs/NewChannelDialog.h"

#include "engine/Engine.h"
#include "ui/dialogs/GroupLimits.h"
#include "ui/parts/FormField.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int topicLimit = 250;

} // namespace

NewChannelDialog::NewChannelDialog(const PaneContext& context, const Group& group, QWidget* parent)
    : FormDialog(context.theme, tr("New channel in %1").arg(group.name), tr("Create channel"),
                 parent)
    , m_context(context)
    , m_group(group)
    , m_name(new QLineEdit)
    , m_topic(new QLineEdit) {
    setObjectName(QStringLiteral("newChannelDialog"));
    m_name->setObjectName(QStringLiteral("channelName"));
    m_name->setMaxLength(groupNameLimit);
    m_topic->setObjectName(QStringLiteral("channelTopic"));
    m_topic->setMaxLength(topicLimit);
    body()->addWidget(new FormField(theme(), tr("Name"), m_name));
    auto* topic = new FormField(theme(), tr("What it is for"), m_topic);
    topic->setHint(tr("Optional. Everybody in the group sees that the channel is there, and can go "
                      "in; nobody else does."));
    body()->addWidget(topic);
    resize(context.theme.scaled(460), sizeHint().height());
    connect(m_name, &QLineEdit::textChanged, this, &NewChannelDialog::validate);
    connect(this, &FormDialog::submitted, this, &NewChannelDialog::submit);
    validate();
    m_name->setFocus();
}

void NewChannelDialog::validate() {
    setReason(m_name->text().trimmed().isEmpty() ? tr("A channel needs a name.") : QString());
}

void NewChannelDialog::submit() {
    CreateChannel command{
        m_group.id, m_name->text().simplified(), m_topic->text().simplified(), {}};
    command.transactionId = m_try.idFor({command.name, command.topic});
    auto task = m_context.engine.execute(command);
    setBusy(tr("Creating the channel…"), task.canceller());
    std::move(task).then(this, [this](const Result<Receipt>& receipt) {
        if (!receipt) {
            showError(receipt.error());
            return;
        }
        emit created(receipt->conversation);
        setIdle();
        accept();
    });
}

} // namespace parvis::ui
