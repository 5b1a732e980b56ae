#include "ui/parts/OlderBar.h"

#include "engine/Engine.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace parvis::ui {

namespace {

constexpr int side = 20;
constexpr int olderAtOnce = 200;

} // namespace

OlderBar::OlderBar(const PaneContext& context, const QString& consequence, const QString& name,
                   QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_consequence(consequence)
    , m_text(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                           TextLabel::Ink::Second))
    , m_fetch(makeButton(ButtonKind::Secondary, tr("Fetch older"), name + QLatin1String("Fetch"))) {
    setObjectName(name);
    m_text->setWordWrap(true);
    connect(m_fetch, &QPushButton::clicked, this, &OlderBar::fetch);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(side, 8, side, 12);
    row->addWidget(m_text, 1);
    row->addWidget(m_fetch);
    hide();
}

void OlderBar::open(const ConversationId& conversation) {
    m_conversation = conversation;
    m_isFetching = false;
    hide();
}

void OlderBar::setWanted(bool wanted) {
    update();
    setVisible(wanted);
}

void OlderBar::update() {
    const bool canFetch =
        m_context.engine.reads().live().connection(m_conversation.account).phase ==
        ConnectionState::Phase::Live;
    if (m_isFetching)
        m_text->setText(tr("Older messages are being fetched…"));
    else if (canFetch)
        m_text->setText(tr("Older messages are still on the server only. %1").arg(m_consequence));
    else
        m_text->setText(tr("Older messages are on the server only, which cannot be reached now."));
    m_fetch->setEnabled(canFetch && !m_isFetching);
}

void OlderBar::fetch() {
    m_isFetching = true;
    update();
    m_context.engine.loadOlder(m_conversation, std::nullopt, olderAtOnce)
        .then(this, [this, asked = m_conversation](const Result<bool>& loaded) {
            if (asked != m_conversation)
                return;
            m_isFetching = false;
            if (!loaded)
                m_context.navigator.say(loaded.error());
            update();
        });
}

void OlderBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(side, 0, width() - 2 * side, 1), m_context.theme.tokens().line);
}

} // namespace parvis::ui
