#include "ui/parts/ScrollPage.h"

#include "ui/parts/Surface.h"
#include "ui/theme/Theme.h"

#include <QScrollBar>

namespace parvis::ui {

ScrollPage::ScrollPage(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_body(new Surface(theme, &Tokens::background)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_body);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(theme.scaled(18));
}

} // namespace parvis::ui
