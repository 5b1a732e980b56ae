#include "ui/conversation/PinnedBar.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/theme/Theme.h"
#include "workspace/Compose.h"

#include <QMenu>

namespace parvis::ui {

using namespace Qt::StringLiterals;

PinnedBar::PinnedBar(const PaneContext& context, QWidget* parent)
    : Banner(context.theme, parent)
    , m_context(context) {
    setObjectName(u"pinnedBar"_s);
    hide();
    connect(this, &Banner::actionTriggered, this, &PinnedBar::choose);
    connect(&context.engine.reads(), &workspace::ReadSide::touched, this,
            [this](const cache::Touched& touched) {
                if (touched.accounts || touched.conversations.contains(m_conversation) ||
                    (!m_pinned.isEmpty() && touched.messages.contains(m_conversation)))
                    read();
            });
}

void PinnedBar::open(const ConversationId& conversation) {
    m_conversation = conversation;
    read();
}

void PinnedBar::setWanted(bool wanted) {
    m_wanted = wanted;
    setVisible(m_wanted && !m_pinned.isEmpty());
}

QString PinnedBar::nameOf(const MessageId& id) const {
    const auto stored = m_context.engine.reads().cache().message(id, m_conversation);
    if (!stored || !*stored)
        return tr("An older message");
    const Message& message = (*stored)->message;
    if (message.redacted)
        return tr("A message that was removed");
    if (!message.title.isEmpty())
        return models::oneLine(message.title, 80);
    const QString text = models::oneLine(workspace::readableText(message), 80);
    if (text.isEmpty() && !message.attachments.isEmpty())
        return message.attachments.first().fileName;
    return text;
}

void PinnedBar::read() {
    const auto place = m_conversation.isValid()
                           ? m_context.engine.reads().cache().conversation(m_conversation)
                           : Result<std::optional<Conversation>>(std::nullopt);
    m_pinned = place && *place ? (*place)->pinned : QList<MessageId>();
    setVisible(m_wanted && !m_pinned.isEmpty());
    if (m_pinned.isEmpty())
        return;
    const int others = int(m_pinned.size()) - 1;
    const QString name = nameOf(m_pinned.last());
    showMessage(Icon::Pin, others > 0 ? tr("%1 and %n more", nullptr, others).arg(name) : name,
                Tone::Neutral, others > 0 ? tr("Show all") : tr("Show"));
}

void PinnedBar::choose() {
    if (m_pinned.size() == 1) {
        emit messageRequested(m_pinned.first());
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"pinnedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto id = m_pinned.crbegin(); id != m_pinned.crend(); ++id)
        menu->addAction(nameOf(*id).replace(u'&', u"&&"_s), this,
                        [this, id = *id] { emit messageRequested(id); });
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width() - 16, height())));
}

} // namespace parvis::ui
