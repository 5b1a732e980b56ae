#include "ui/home/RequestRow.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int wordsFrom = 210;

} // namespace

RequestRow::RequestRow(const Theme& theme, AvatarProvider* provider, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new AvatarRow(theme, provider, 36))
    , m_yes(makeButton(ButtonKind::Wash, {}, QStringLiteral("answerYes")))
    , m_no(makeButton(ButtonKind::Ghost, {}, QStringLiteral("answerNo")))
    , m_spinner(new Spinner(theme, 16))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_answers(new QHBoxLayout)
    , m_error(
          new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Danger)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_line->setSpacing(2);
    m_line->addWidget(m_row, 1);
    m_answers->setSpacing(2);
    m_answers->addWidget(m_spinner);
    m_answers->addWidget(m_no);
    m_answers->addWidget(m_yes);
    m_line->addLayout(m_answers);
    column->addLayout(m_line);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(54, 0, 8, 6);
    column->addWidget(m_error);
    m_error->hide();
    m_spinner->hide();
    arrange();
    connect(&theme, &Theme::changed, this, &RequestRow::arrange);
    connect(m_row, &AvatarRow::clicked, this, &RequestRow::pressed);
    connect(m_yes, &QPushButton::clicked, this, [this] { emit answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { emit answered(false); });
}

void RequestRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void RequestRow::arrange() {
    // Beside the words while these have room, else below them.
    const int answers = m_yes->sizeHint().width() + m_no->sizeHint().width();
    const bool beside = width() - answers >= m_theme.scaled(wordsFrom);
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setStretch(0, beside ? 1 : 0); // below each other it would stretch the height
    m_answers->setAlignment(beside ? Qt::Alignment() : Qt::AlignLeading);
    m_answers->setContentsMargins(beside ? 0 : m_theme.scaled(40), 0, 8, beside ? 0 : 4);
}

void RequestRow::setInfo(const AvatarRowInfo& info, const QString& yes, const QString& no) {
    m_row->setInfo(info);
    m_yes->setText(yes);
    m_no->setText(no);
    m_yes->setAccessibleName(tr("%1: %2, %3").arg(yes, info.title, info.subtitle));
    m_no->setAccessibleName(tr("%1: %2, %3").arg(no, info.title, info.subtitle));
    arrange();
}

void RequestRow::setBusy(bool busy) {
    m_spinner->setVisible(busy);
    m_yes->setVisible(!busy);
    m_no->setVisible(!busy);
    if (busy)
        setError({});
}

void RequestRow::setError(const QString& error) {
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace parvis::ui
