#include "ui/parts/FactList.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QUrl>

namespace parvis::ui {

FactList::FactList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("factList"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, theme.scaled(96));
    connect(&theme, &Theme::changed, this,
            [this] { m_grid->setColumnMinimumWidth(0, m_theme.scaled(96)); });
}

void FactList::clear() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

TextLabel* FactList::addName(const QString& name) {
    auto* label =
        new TextLabel(m_theme, name, TextSize::Body, TextWeight::Regular, TextLabel::Ink::Third);
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop | Qt::AlignLeading);
    return label;
}

TextLabel* FactList::add(const QString& name, const QString& value) {
    if (value.isEmpty())
        return nullptr;
    TextLabel* label = addName(name);
    auto* text = new TextLabel(m_theme, value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(tr("%1: %2").arg(label->text(), value));
    m_grid->addWidget(text, m_rows++, 1);
    return text;
}

void FactList::addLink(const QString& name, const QString& value, const QString& url) {
    if (value.isEmpty())
        return;
    TextLabel* label = addName(name);
    auto* text =
        new TextLabel(m_theme, {}, TextSize::Body, TextWeight::Regular, TextLabel::Ink::Accent);
    const auto write = [this, text, value, url] {
        text->setText(
            QStringLiteral("<a style=\"color:%1;text-decoration:none\" href=\"%2\">%3</a>")
                .arg(m_theme.tokens().accent.name(), url.toHtmlEscaped(), value.toHtmlEscaped()));
    };
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setAccessibleName(tr("%1: %2").arg(label->text(), value));
    text->setToolTip(value);
    write();
    connect(&m_theme, &Theme::changed, text, write);
    connect(text, &QLabel::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    m_grid->addWidget(text, m_rows++, 1);
}

void FactList::addWidget(const QString& name, QWidget* value) {
    addName(name)->setContentsMargins(0, 2, 0, 0); // chips are higher than lines
    m_grid->addWidget(value, m_rows++, 1);
}

} // namespace parvis::ui
