#include "ui/groups/MemberRow.h"

#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 46;
constexpr int avatarSize = 32;

} // namespace

MemberRow::MemberRow(const PaneContext& context, const models::PersonItem& item, bool asking,
                     QWidget* parent)
    : QAbstractButton(parent)
    , m_context(context)
    , m_item(item) {
    QStringList details;
    if (!asking && item.role == Role::Admin)
        details << tr("Admin");
    else if (!asking && item.role == Role::Moderator)
        details << tr("Moderator");
    if (!item.detail.isEmpty())
        details << item.detail;
    m_detail = details.join(u" · "_s);
    setObjectName((asking ? u"asking:"_s : u"member:"_s) + item.person.id.remote);
    setAccessibleName(m_detail.isEmpty() ? item.name : QString(item.name + u", "_s + m_detail));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this,
            [this] { m_context.navigator.openPerson(m_item.person.id); });
    connect(&context.pictures, &AvatarProvider::pictureReady, this, [this](const MediaRef& ref) {
        if (ref == m_item.person.avatar)
            update();
    });
    if (!asking)
        return;
    auto* approve = new Chip(context.theme, tr("Approve"), Chip::Tone::Accent);
    approve->setInteractive(true);
    approve->setObjectName(u"approve:"_s + item.person.id.remote);
    approve->setAccessibleName(tr("Let %1 join").arg(item.name));
    auto* decline = new IconButton(context.theme, Icon::Close, tr("Decline %1").arg(item.name));
    decline->setObjectName(u"decline:"_s + item.person.id.remote);
    decline->setSizes(26, 16);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addStretch();
    row->addWidget(approve);
    row->addWidget(decline);
    m_buttons = approve->sizeHint().width() + decline->sizeHint().width() + 8;
    connect(approve, &Chip::clicked, this, [this] { emit answered(true); });
    connect(decline, &IconButton::clicked, this, [this] { emit answered(false); });
}

void MemberRow::contextMenuEvent(QContextMenuEvent* event) {
    emit menuRequested(m_item, event->globalPos());
}

QSize MemberRow::sizeHint() const {
    return {160, m_context.theme.scaled(rowHeight)};
}

void MemberRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_context.theme;
    const Tokens& tokens = theme.tokens();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.focus, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? tokens.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5), metrics::radiusRow,
                                metrics::radiusRow);
    }
    const auto mirrored = [this](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    AvatarInfo avatar{m_item.person.id.remote, m_item.name, m_item.person.avatar,
                      AvatarInfo::Shape::Round, std::nullopt};
    if (m_item.presence != Presence::Unknown)
        avatar.presence = m_item.presence;
    const int size = theme.scaled(avatarSize);
    paintAvatar(painter, mirrored({0, (height() - size) / 2, size, size}), avatar, theme,
                &m_context.pictures, tokens.background);
    const QRect words(size + 10, 0, width() - size - 10 - m_buttons, height());
    const int line = theme.lineHeight(TextSize::Body);
    const int second = theme.lineHeight(TextSize::Small);
    const int top = (height() - line - (m_detail.isEmpty() ? 0 : second)) / 2;
    const auto write = [&](const QFont& font, const QColor& colour, const QString& text, int y,
                           int h) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString fitting =
            painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width());
        painter.drawText(
            mirrored({words.x(), y, words.width(), h}),
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            fitting);
    };
    write(theme.font(TextSize::Body, TextWeight::Strong), tokens.ink, m_item.name, top, line);
    write(theme.font(TextSize::Small), tokens.ink2, m_detail, top + line, second);
}

} // namespace parvis::ui
