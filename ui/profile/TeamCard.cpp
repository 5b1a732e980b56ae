#include "ui/profile/TeamCard.h"

#include "ui/parts/AvatarRow.h"
#include "ui/parts/Avatars.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int firstFaces = 8;

} // namespace

TeamCard::TeamCard(const Theme& theme, AvatarProvider& pictures, QWidget* parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_managerTitle(new TextLabel(theme, tr("Reports to"), TextSize::Large, TextWeight::Strong))
    , m_manager(new AvatarRow(theme, &pictures, 36))
    , m_teamTitle(new TextLabel(theme, tr("Team"), TextSize::Large, TextWeight::Strong))
    , m_faces(new QWidget) {
    setObjectName(QStringLiteral("teamCard"));
    setAccessibleName(tr("Team"));
    setContentsMargins(10, 14, 10, 16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (TextLabel* title : {m_managerTitle, m_teamTitle})
        title->setContentsMargins(8, 0, 8, 0);
    m_manager->setObjectName(QStringLiteral("managerRow"));
    column->addWidget(m_managerTitle);
    column->addWidget(m_manager);
    column->addWidget(m_teamTitle);
    auto* flow = new FlowLayout(m_faces, 6);
    flow->setContentsMargins(8, 2, 8, 0);
    column->addWidget(m_faces);
    connect(m_manager, &AvatarRow::clicked, this, [this] { emit personPressed(m_managerId); });
    hide();
}

void TeamCard::setPeople(const std::optional<models::PersonItem>& manager,
                         const QList<models::PersonItem>& team) {
    m_managerTitle->setVisible(manager.has_value());
    m_manager->setVisible(manager.has_value());
    m_managerId = manager ? manager->person.id : PersonId{};
    if (manager)
        m_manager->setInfo({avatarOf(*manager), manager->name, manager->detail, {}, {}, 0, false});
    if (m_people != team) {
        m_all = false;
        m_people = team;
        rebuildFaces();
    }
    m_teamTitle->setVisible(!team.isEmpty());
    m_faces->setVisible(!team.isEmpty());
    setVisible(manager || !team.isEmpty());
}

void TeamCard::rebuildFaces() {
    qDeleteAll(m_faces->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly));
    // One more face takes no more room than saying that there is one more.
    const qsizetype shown =
        m_all || m_people.size() <= firstFaces + 1 ? m_people.size() : firstFaces;
    for (const models::PersonItem& person : m_people.first(shown)) {
        auto* face = new Avatar(m_theme, &m_pictures, 32);
        face->setObjectName(QStringLiteral("teamFace"));
        face->setInfo(avatarOf(person, false));
        face->setToolTip(person.detail.isEmpty() ? person.name
                                                 : tr("%1, %2").arg(person.name, person.detail));
        connect(face, &Avatar::clicked, this,
                [this, id = person.person.id] { emit personPressed(id); });
        m_faces->layout()->addWidget(face);
    }
    const qsizetype more = m_people.size() - shown;
    if (more > 0) {
        auto* chip = new Chip(m_theme, moreText(more));
        chip->setObjectName(QStringLiteral("moreFaces"));
        chip->setInteractive(true);
        chip->setFixedHeight(m_theme.scaled(32)); // as high as the faces
        chip->setAccessibleName(tr("Show %n more", nullptr, int(more)));
        connect(
            chip, &Chip::clicked, this,
            [this] {
                m_all = true;
                rebuildFaces();
            },
            Qt::QueuedConnection);
        m_faces->layout()->addWidget(chip);
    }
}

} // namespace parvis::ui
