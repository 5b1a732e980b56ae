#include "ui/dialogs/RulesPicker.h"

#include "ui/parts/FormField.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace parvis::ui {

namespace {

void offer(QComboBox& box, Role from) {
    const QSignalBlocker quiet(&box);
    const Role before = Role(box.currentData().toInt());
    box.clear();
    for (const auto& [role, text] : {std::pair{Role::Member, RulesPicker::tr("All members")},
                                     {Role::Moderator, RulesPicker::tr("Moderators and admins")},
                                     {Role::Admin, RulesPicker::tr("Admins")}}) {
        if (role >= from)
            box.addItem(text, int(role));
    }
    box.setCurrentIndex(std::max(0, box.findData(int(before))));
}

} // namespace

RulesPicker::RulesPicker(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_posting(new QComboBox)
    , m_approving(new QComboBox)
    , m_postingField(new FormField(theme, tr("Who writes"), m_posting)) {
    setObjectName(QStringLiteral("rulesPicker"));
    m_posting->setObjectName(QStringLiteral("groupPosting"));
    m_approving->setObjectName(QStringLiteral("groupApproving"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_postingField, 1);
    auto* approving = new FormField(theme, tr("Who invites and lets people in"), m_approving);
    row->addWidget(approving, 1, Qt::AlignTop);
    offer(*m_posting, Role::Member);
    offer(*m_approving, Role::Member);
    connect(m_posting, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        emit changed();
    });
    connect(m_approving, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_approving, &QComboBox::currentIndexChanged, this, &RulesPicker::changed);
}

void RulesPicker::explain() {
    m_postingField->setHint(
        posting() == Role::Member ? QString() : tr("Posts and comments. All react and vote."));
}

void RulesPicker::setPrivacy(Privacy privacy) {
    const Role before = approving();
    offer(*m_approving, privacy == Privacy::Open ? Role::Member : Role::Moderator);
    if (!m_chosen)
        m_approving->setCurrentIndex(0);
    if (approving() != before)
        emit changed();
}

void RulesPicker::setPicked(Role posting, Role approving) {
    m_chosen = true;
    // Another program may have let everybody in who asks: what is so is shown.
    if (m_approving->findData(int(approving)) < 0)
        offer(*m_approving, approving);
    m_posting->setCurrentIndex(std::max(0, m_posting->findData(int(posting))));
    m_approving->setCurrentIndex(std::max(0, m_approving->findData(int(approving))));
    explain();
}

Role RulesPicker::posting() const {
    return Role(m_posting->currentData().toInt());
}

Role RulesPicker::approving() const {
    return Role(m_approving->currentData().toInt());
}

void RulesPicker::setPostingEnabled(bool enabled) {
    m_posting->setEnabled(enabled);
}

} // namespace parvis::ui
