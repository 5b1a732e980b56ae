#include "ui/parts/RowsCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int headHeight = 24;

} // namespace

RowsCard::RowsCard(const Theme& theme, AvatarProvider* provider, const QString& title,
                   const QString& name, QWidget* parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_provider(provider)
    , m_title(new TextLabel(theme, title, TextSize::Large, TextWeight::Strong))
    , m_empty(new TextLabel(theme, {}, TextSize::Body, TextWeight::Regular, TextLabel::Ink::Second))
    , m_action(makeButton(ButtonKind::Link, {}, name + QLatin1String("Action")))
    , m_column(new QVBoxLayout(this)) {
    setObjectName(name);
    setAccessibleName(title);
    setContentsMargins(10, 13, 10, 10); // rows bring 8 more of their own
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 4);
    // A link beside the title must not push it down.
    m_title->setMinimumHeight(theme.scaled(headHeight));
    m_action->setMaximumHeight(theme.scaled(headHeight));
    head->addWidget(m_title, 1);
    head->addWidget(m_action);
    m_column->addLayout(head);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(8, 0, 8, 6);
    m_column->addWidget(m_empty);
    m_empty->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &RowsCard::actionTriggered);
    updateVisible();
}

void RowsCard::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void RowsCard::setEmptyText(const QString& text) {
    m_empty->setText(text);
    updateVisible();
}

void RowsCard::setAction(const QString& text, const QString& accessibleName) {
    m_action->setText(text);
    m_action->setAccessibleName(accessibleName);
    m_action->setVisible(!text.isEmpty());
}

void RowsCard::setRows(const QList<AvatarRowInfo>& rows) {
    while (m_rows.size() > rows.size())
        delete m_rows.takeLast();
    while (m_rows.size() < rows.size()) {
        auto* row = new AvatarRow(m_theme, m_provider, m_avatarSize);
        const int index = int(m_rows.size());
        row->setObjectName(QStringLiteral("%1Row%2").arg(objectName()).arg(index));
        connect(row, &AvatarRow::clicked, this, [this, index] { emit rowPressed(index); });
        m_column->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows[i]->setInfo(rows[i]);
    updateVisible();
}

void RowsCard::updateVisible() {
    const bool none = m_rows.isEmpty();
    m_empty->setVisible(none && !m_empty->text().isEmpty());
    setVisible(!none || !m_empty->text().isEmpty());
}

} // namespace parvis::ui
