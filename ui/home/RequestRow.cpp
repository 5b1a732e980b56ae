#include "ui/home/RequestRow.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parvis::ui {

RequestRow::RequestRow(const Theme& theme, AvatarProvider* provider, QWidget* parent)
    : QWidget(parent)
    , m_row(new AvatarRow(theme, provider, 36))
    , m_yes(makeButton(ButtonKind::Wash, {}, QStringLiteral("answerYes")))
    , m_no(makeButton(ButtonKind::Ghost, {}, QStringLiteral("answerNo")))
    , m_spinner(new Spinner(theme, 16))
    , m_error(
          new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Danger)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_row, 1);
    line->addWidget(m_spinner);
    line->addWidget(m_no);
    line->addWidget(m_yes);
    line->addSpacing(8);
    column->addLayout(line);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(54, 0, 8, 6);
    column->addWidget(m_error);
    m_error->hide();
    m_spinner->hide();
    connect(m_row, &AvatarRow::clicked, this, &RequestRow::pressed);
    connect(m_yes, &QPushButton::clicked, this, [this] { emit answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { emit answered(false); });
}

void RequestRow::setInfo(const AvatarRowInfo& info, const QString& yes, const QString& no) {
    m_row->setInfo(info);
    m_yes->setText(yes);
    m_no->setText(no);
    m_yes->setAccessibleName(tr("%1: %2, %3").arg(yes, info.title, info.subtitle));
    m_no->setAccessibleName(tr("%1: %2, %3").arg(no, info.title, info.subtitle));
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
