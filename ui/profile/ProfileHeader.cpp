#include "ui/profile/ProfileHeader.h"

#include "ui/parts/Avatars.h"
#include "ui/profile/ActivityText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLinearGradient>
#include <QPainter>

namespace parvis::ui {

namespace {

constexpr int coverHeight = 120;
constexpr int avatarSize = 104;
constexpr int ring = 4;
constexpr int overlap = 44; // of the face with the cover
constexpr int narrow = 620;

} // namespace

ProfileHeader::ProfileHeader(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_avatar(new Avatar(context.theme, &context.pictures, avatarSize))
    , m_name(new TextLabel(context.theme, {}, TextSize::Title, TextWeight::Strong))
    , m_role(new TextLabel(context.theme, {}, TextSize::Body, TextWeight::Regular,
                           TextLabel::Ink::Second))
    , m_status(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                             TextLabel::Ink::Third))
    , m_message(makeButton(context.theme, ButtonKind::Primary, Icon::Chat, tr("Message"),
                           QStringLiteral("messageButton")))
    , m_edit(makeButton(context.theme, ButtonKind::Secondary, Icon::Edit, tr("Edit profile"),
                        QStringLiteral("editProfileButton")))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setObjectName(QStringLiteral("profileHeader"));
    m_avatar->setRing(ring);
    m_avatar->setObjectName(QStringLiteral("profileAvatar"));
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_avatar->setFocusPolicy(Qt::NoFocus); // it opens nothing here
    m_name->setObjectName(QStringLiteral("profileName"));
    m_role->setObjectName(QStringLiteral("profileRole"));
    m_status->setObjectName(QStringLiteral("profileStatus"));
    for (TextLabel* label : {m_name, m_role, m_status}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* names = new QVBoxLayout;
    names->setSpacing(3);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_role);
    names->addWidget(m_status);
    names->addStretch(1);
    m_words->setSpacing(14);
    m_words->addLayout(names, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_message);
    buttons->addStretch(0); // keeps them at the side when they stand below
    m_words->addLayout(buttons);
    m_row->setSpacing(22);
    m_row->addWidget(m_avatar, 0, Qt::AlignTop | Qt::AlignLeading);
    m_row->addLayout(m_words, 1);
    connect(m_message, &QPushButton::clicked, this, &ProfileHeader::messagePressed);
    connect(m_edit, &QPushButton::clicked, this, &ProfileHeader::editPressed);
    connect(&m_theme, &Theme::changed, this, &ProfileHeader::applyTheme);
    applyTheme();
}

void ProfileHeader::applyTheme() {
    m_stacked = width() < m_theme.scaled(narrow);
    const auto direction = m_stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != direction) {
        m_row->setDirection(direction);
        m_row->setSpacing(m_stacked ? 10 : 22);
        m_words->setDirection(direction);
    }
    const int top = m_theme.scaled(coverHeight - overlap);
    m_row->setContentsMargins(m_margin, top, m_margin, 0);
    m_words->setContentsMargins(0, m_stacked ? 0 : m_theme.scaled(overlap + 10), 0, 0);
    update();
}

void ProfileHeader::setSideMargin(int margin) {
    if (m_margin == margin)
        return;
    m_margin = margin;
    applyTheme();
}

void ProfileHeader::setPerson(const models::PersonItem& person, bool own) {
    m_person = person;
    m_avatar->setInfo(avatarOf(person, false));
    m_name->setText(person.name);
    const QString role = roleText(person.person);
    m_role->setText(role);
    m_role->setVisible(!role.isEmpty());
    QStringList now{presenceText(person.presence), person.person.status};
    now.removeAll(QString());
    m_status->setText(now.join(QStringLiteral(" · ")));
    m_status->setVisible(!now.isEmpty());
    m_edit->setVisible(own);
    m_message->setVisible(!own);
    m_message->setAccessibleName(tr("Write to %1").arg(person.name));
    update();
}

void ProfileHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if ((width() < m_theme.scaled(narrow)) != m_stacked)
        applyTheme();
}

void ProfileHeader::paintEvent(QPaintEvent*) {
    // From the house's colour to the person's own, which their face has everywhere else, too.
    const QList<QColor> colours = avatarColours();
    const QColor house = colours.value(5);
    const QColor middle = colours.value(0);
    QColor own = avatarColour(m_person.person.id.remote);
    if (own == middle || own == house)
        own = colours.value(1);
    const bool dark = m_theme.appearance().dark;
    const auto shade = [dark](const QColor& colour) {
        return dark ? colour.darker(135) : colour;
    };
    const QRect cover(0, 0, width(), m_theme.scaled(coverHeight));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QLinearGradient gradient(rtl ? cover.topRight() : cover.topLeft(),
                             rtl ? cover.bottomLeft() : cover.bottomRight());
    gradient.setColorAt(0.0, shade(house));
    gradient.setColorAt(0.55, shade(middle));
    gradient.setColorAt(1.0, shade(own));
    QPainter(this).fillRect(cover, gradient);
}

} // namespace parvis::ui
