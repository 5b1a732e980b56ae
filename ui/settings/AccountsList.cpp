#include "ui/settings/AccountsList.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using Phase = ConnectionState::Phase;

namespace {

QString stateText(Phase phase) {
    switch (phase) {
    case Phase::Stopped:
        return AccountsList::tr("offline");
    case Phase::Connecting:
        return AccountsList::tr("connecting…");
    case Phase::CatchingUp:
        return AccountsList::tr("catching up…");
    case Phase::Live:
        return AccountsList::tr("connected");
    case Phase::Waiting:
        return AccountsList::tr("cannot be reached");
    case Phase::SignedOut:
        break;
    }
    return AccountsList::tr("session ended");
}

/// "matrix.example.org", with a port where it is not the usual one; nothing for the sample.
QString serverOf(const workspace::AccountInfo& account) {
    const QString host = account.address.host();
    return account.address.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(account.address.port());
}

QString factsOf(const workspace::AccountInfo& account, Phase phase) {
    QStringList facts{account.self.remote, serverOf(account), stateText(phase)};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace

AccountsList::AccountsList(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this)) {
    setObjectName(u"accountsList"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(14);
    const auto& live = context.engine.reads().live();
    connect(&live, &workspace::LiveState::accountsChanged, this, &AccountsList::rebuild);
    connect(&live, &workspace::LiveState::connectionChanged, this, &AccountsList::rebuild);
    rebuild();
}

void AccountsList::rebuild() {
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const auto& reads = m_context.engine.reads();
    for (const workspace::AccountInfo& account : reads.live().accounts()) {
        const Person person = models::personOf(reads, account.self);
        const QString name = models::nameOf(person);
        auto* face = new Avatar(m_context.theme, &m_context.pictures, 36);
        face->setInfo({account.self.remote, name, person.avatar, AvatarInfo::Shape::Round, {}});
        face->setAttribute(Qt::WA_TransparentForMouseEvents);
        face->setFocusPolicy(Qt::NoFocus);
        face->setSurface(m_context.theme.tokens().card);
        auto* title = new TextLabel(m_context.theme, tr("%1 · %2").arg(name, account.organisation),
                                    TextSize::Body, TextWeight::Strong);
        title->setWordWrap(true);
        auto* server = new TextLabel(m_context.theme,
                                     factsOf(account, reads.live().connection(account.id).phase),
                                     TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second);
        server->setObjectName(u"accountServer"_s);
        server->setWordWrap(true);
        server->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* out = makeButton(ButtonKind::Secondary, tr("Sign out…"), u"accountSignOut"_s);
        out->setAccessibleName(tr("Sign out of %1").arg(account.organisation));
        connect(out, &QPushButton::clicked, this,
                [this, id = account.id] { emit signOutRequested(id); });

        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(title);
        words->addWidget(server);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(12);
        line->addWidget(face, 0, Qt::AlignTop);
        line->addLayout(words, 1);
        line->addWidget(out, 0, Qt::AlignVCenter);
        m_rows->addWidget(row);
    }
}

} // namespace parvis::ui
