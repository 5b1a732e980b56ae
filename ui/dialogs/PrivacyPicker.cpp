#include "ui/dialogs/PrivacyPicker.h"

#include "models/GroupText.h"
#include "ui/dialogs/ChoiceCard.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

Icon iconOf(Privacy privacy) {
    return privacy == Privacy::Open     ? Icon::Globe
           : privacy == Privacy::Closed ? Icon::Lock
                                        : Icon::EyeOff;
}

} // namespace

PrivacyPicker::PrivacyPicker(const Theme& theme, const Capabilities& can, QWidget* parent)
    : QWidget(parent)
    , m_cards(new QButtonGroup(this))
    , m_consequence(
          new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second)) {
    setObjectName(QStringLiteral("privacyPicker"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(theme, tr("Who can see it"), TextSize::Small,
                                    TextWeight::Strong, TextLabel::Ink::Second));
    const auto add = [&](Privacy privacy, bool possible) {
        if (!possible)
            return;
        auto* card = new ChoiceCard(theme, iconOf(privacy), models::privacyName(privacy),
                                    models::privacyMeaning(privacy));
        card->setObjectName(QStringLiteral("privacy%1").arg(int(privacy)));
        m_cards->addButton(card, int(privacy));
        column->addWidget(card);
    };
    add(Privacy::Open, can.openGroups);
    add(Privacy::Closed, can.closedGroups);
    add(Privacy::Secret, can.secretGroups);
    m_consequence->setObjectName(QStringLiteral("privacyConsequence"));
    m_consequence->setWordWrap(true);
    m_consequence->hide();
    column->addWidget(m_consequence);
    connect(m_cards, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        tellConsequence();
        emit changed();
    });
    // The middle way is the right one for most work; openness is a decision to take, not a default.
    setPicked(can.closedGroups ? Privacy::Closed : Privacy::Secret);
    if (m_cards->checkedId() < 0 && !m_cards->buttons().isEmpty())
        m_cards->buttons().first()->setChecked(true);
}

void PrivacyPicker::setPresent(Privacy privacy) {
    m_present = privacy;
    for (QAbstractButton* card : m_cards->buttons()) {
        const bool looser = m_cards->id(card) < int(privacy);
        card->setEnabled(!looser);
        card->setToolTip(looser ? tr("What was written for few is not shown to many. Make a new "
                                     "group instead.")
                                : QString());
    }
    setPicked(privacy);
    tellConsequence();
}

void PrivacyPicker::setPicked(Privacy privacy) {
    if (QAbstractButton* card = m_cards->button(int(privacy)))
        card->setChecked(true);
}

std::optional<Privacy> PrivacyPicker::picked() const {
    const int id = m_cards->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<Privacy>(id));
}

void PrivacyPicker::tellConsequence() {
    const auto now = picked();
    const bool tighter = m_present && now && *now > *m_present;
    m_consequence->setVisible(tighter);
    if (!tighter)
        return;
    const QString lasting =
        tr("What others have read until now they may remember, and who kept the link to an older "
           "post may still open it. There is no way back.");
    m_consequence->setText(
        (*now == Privacy::Closed
             ? tr("From now on only members read the posts, older ones included. Others still find "
                  "the group, its purpose and its members.")
             : tr("From now on only members find the group and read in it. Who asked to join can "
                  "no longer be let in; invite them instead.")) +
        QLatin1Char(' ') + lasting);
}

} // namespace parvis::ui
