#include "ui/files/FilesPanel.h"

#include "ui/files/FilesView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

FilesPanel::FilesPanel(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_files(new FilesView(context)) {
    setObjectName(u"filesPanel"_s);
    auto* title = new TextLabel(m_theme, tr("Files"), TextSize::Large, TextWeight::Strong);
    auto* close = new IconButton(m_theme, Icon::Close, tr("Close the files"));
    close->setObjectName(u"filesClose"_s);
    connect(close, &IconButton::clicked, this, &FilesPanel::closeRequested);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(20, 0, 12, 0);
    heading->addWidget(title, 1);
    heading->addWidget(close);
    auto* box = new QWidget;
    box->setLayout(heading);
    const auto fit = [this, box] {
        box->setFixedHeight(m_theme.scaled(metrics::headerHeight));
        update();
    };
    connect(&m_theme, &Theme::changed, this, fit);
    fit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(box);
    column->addWidget(m_files, 1);
}

void FilesPanel::open(const ConversationId& conversation) {
    m_files->open(conversation);
    m_files->focusSearch();
}

void FilesPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().background);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.tokens().line);
    painter.fillRect(QRect(0, m_theme.scaled(metrics::headerHeight) - 1, width(), 1),
                     m_theme.tokens().line);
}

} // namespace parvis::ui
