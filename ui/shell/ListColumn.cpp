#include "ui/shell/ListColumn.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

ListColumn::ListColumn(const Theme& theme, AvatarProvider& provider, const QString& title,
                       const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, title, TextSize::Title, TextWeight::Strong))
    , m_action(new IconButton(theme, Icon::Plus, {}))
    , m_search(new SearchField(theme, {}))
    , m_list(new ListView(theme, &provider, title))
    , m_stack(new QStackedLayout) {
    setObjectName(name);
    setAccessibleName(title);
    m_action->setObjectName(name + "Action"_L1);
    m_action->hide();
    m_search->setObjectName(name + "Search"_L1);
    m_search->installEventFilter(this);
    m_list->setObjectName(name + "List"_L1);
    connect(m_action, &IconButton::clicked, this, &ListColumn::actionTriggered);

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(16, 0, 16, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_action);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(16, 0, 16, 0);
    field->addWidget(m_search);
    auto* column = m_column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 1, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addSpacing(8);
    column->addLayout(field);
    column->addSpacing(10);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_list);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ListColumn::setAction(Icon icon, const QString& text) {
    m_action->setIcon(icon);
    m_action->setAccessibleName(text);
    m_action->setToolTip(text);
    m_action->show();
}

void ListColumn::setActionEnabled(bool enabled, const QString& reason) {
    m_action->setEnabled(enabled);
    m_action->setToolTip(enabled ? m_action->accessibleName() : reason);
}

void ListColumn::setSearch(const QString& placeholder, bool jumpField) {
    m_jumpField = jumpField;
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setReadOnly(jumpField);
    if (jumpField)
        m_search->setShortcutHint(shortcuts::keysOf(Shortcut::Find).constFirst());
}

void ListColumn::setEmptyState(Icon icon, const QString& headline, const QString& next,
                               const QString& action) {
    delete m_empty;
    m_empty = new EmptyState(m_theme, icon, headline, next);
    m_empty->setObjectName(objectName() + "Empty"_L1);
    m_empty->setAction(action);
    connect(m_empty, &EmptyState::actionTriggered, this, &ListColumn::emptyActionTriggered);
    m_stack->addWidget(m_empty);
    updateEmpty();
}

void ListColumn::setFurther(Icon icon, const QString& text) {
    QPushButton* further =
        makeButton(m_theme, ButtonKind::Link, icon, text, objectName() + "Further"_L1);
    connect(further, &QPushButton::clicked, this, &ListColumn::furtherTriggered);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 10);
    row->addWidget(further, 0, Qt::AlignLeading);
    m_column->addLayout(row);
}

void ListColumn::updateEmpty() {
    const bool empty = m_empty && m_list->model() && m_list->model()->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_list);
}

bool ListColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && m_jumpField) {
        const bool key = event->type() == QEvent::KeyPress &&
                         !static_cast<QKeyEvent*>(event)->text().trimmed().isEmpty();
        if (key || event->type() == QEvent::MouseButtonRelease) {
            emit searchRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListColumn::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().list);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.tokens().line);
}

} // namespace parvis::ui
