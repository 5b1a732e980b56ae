#include "ui/parts/ConfirmDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int side = 24;
constexpr int textWidth = 380;

} // namespace

ConfirmDialog::ConfirmDialog(const Theme& theme, const Words& words, const QString& name,
                             QWidget* parent)
    : QDialog(parent)
    , m_theme(theme) {
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    auto* title = new TextLabel(theme, words.title, TextSize::Title, TextWeight::Strong);
    auto* text = new TextLabel(theme, words.text);
    for (TextLabel* label : {title, text}) {
        label->setWordWrap(true); // a name in it may be of any length
        label->setFixedWidth(theme.scaled(textWidth));
    }
    auto* keep = makeButton(ButtonKind::Secondary, words.otherwise, QStringLiteral("keepButton"));
    auto* act = makeButton(ButtonKind::Danger, words.action, QStringLiteral("confirmButton"));
    keep->setDefault(true);
    act->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(act);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, 22, side, 20);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(10);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    keep->setFocus();
}

void ConfirmDialog::paintEvent(QPaintEvent* event) {
    QPainter(this).fillRect(event->rect(), m_theme.tokens().background);
}

} // namespace parvis::ui
