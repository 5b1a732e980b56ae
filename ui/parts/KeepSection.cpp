#include "ui/parts/KeepSection.h"

#include "ui/parts/KeepPicker.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace parvis::ui {

KeepSection::KeepSection(const Theme& theme, engine::Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("keepSection"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(new TextLabel(theme, tr("Keep messages")));
    auto* hint = new TextLabel(theme,
                               tr("What is older is removed from this computer, with its files. It "
                                  "stays on the server, and comes back when you scroll to it."),
                               TextSize::Small, TextWeight::Regular, TextLabel::Ink::Third);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
}

void KeepSection::open(const workspace::KeepTarget& target) {
    delete m_picker;
    m_picker = new KeepPicker(m_engine, target);
    m_picker->setAccessibleName(tr("Keep messages"));
    // A narrow column sets the width, not the longest choice.
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->insertWidget(1, m_picker);
}

} // namespace parvis::ui
