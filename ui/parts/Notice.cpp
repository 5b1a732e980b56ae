#include "ui/parts/Notice.h"

#include "ui/parts/ErrorWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace parvis::ui {

Notice::Notice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, {}))
    , m_copy(makeButton(ButtonKind::Ghost, tr("Copy details"), QStringLiteral("copyDetails"))) {
    setObjectName(QStringLiteral("notice"));
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAccessibleName(tr("Copy the details of this problem"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(40, 10, 14, 10);
    texts->addWidget(m_text);
    column->addLayout(texts);
    auto* buttons = new QVBoxLayout;
    buttons->setContentsMargins(26, 0, 14, 6);
    buttons->addWidget(m_copy, 0, Qt::AlignLeading);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details);
        m_copy->setText(tr("Copied"));
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Notice::showText(const QString& text, Tone tone) {
    m_tone = tone;
    m_details.clear();
    m_copy->hide();
    m_text->setText(text);
    m_text->setInk(tone == Tone::Warning  ? TextLabel::Ink::Warning
                   : tone == Tone::Danger ? TextLabel::Ink::Danger
                                          : TextLabel::Ink::Second);
    setAccessibleName(text);
    show();
    update();
    // Whoever cannot see it appear hears it.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::showError(const Error& error) {
    showError(error, error.forPerson());
}

void Notice::showError(const Error& error, const QString& words) {
    showText(words, Tone::Danger);
    m_details = detailsOf(error);
    m_copy->setText(tr("Copy details"));
    m_copy->setVisible(!error.detail.isEmpty());
}

void Notice::clear() {
    hide();
    m_text->clear();
    setAccessibleName({});
}

QString Notice::text() const {
    return m_text->text();
}

void Notice::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    const bool danger = m_tone == Tone::Danger;
    const bool warning = m_tone == Tone::Warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(danger ? t.dangerWash : warning ? t.warningWash : t.bubble);
    painter.drawRoundedRect(rect(), metrics::radiusRow, metrics::radiusRow);
    const int line = m_theme.lineHeight();
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(12, 10, 18, line));
    m_theme.icons().paint(painter, danger || warning ? Icon::Warning : Icon::Info, icon,
                          m_theme.scaled(18),
                          danger    ? t.danger
                          : warning ? t.warning
                                    : t.ink2);
}

} // namespace parvis::ui
