#include "ui/signin/AddressStep.h"

#include "ui/parts/FormField.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

AddressStep::AddressStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_go(makeButton(ButtonKind::Primary, tr("Continue"), QStringLiteral("continueButton")))
    , m_cancel(makeButton(ButtonKind::Secondary, tr("Cancel"), QStringLiteral("cancelProbe")))
    , m_spinner(new Spinner(theme, 16))
    , m_status(
          new TextLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second)) {
    setObjectName(QStringLiteral("addressStep"));
    m_field->setObjectName(QStringLiteral("addressField"));
    m_field->setPlaceholderText(tr("chat.example.org or @you:example.org"));
    m_field->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase |
                                 Qt::ImhNoPredictiveText);
    // An address stays left to right in every language.
    m_field->setLayoutDirection(Qt::LeftToRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* field =
        new FormField(theme, tr("Your organisation's server, or your full user name"), m_field);
    column->addWidget(field);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_status->setWordWrap(true);
    row->addWidget(m_spinner);
    row->addWidget(m_status, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    const auto go = [this] {
        if (m_go->isEnabled())
            emit chosen(address());
    };
    connect(m_field, &QLineEdit::textChanged, this, &AddressStep::updateButtons);
    connect(m_field, &QLineEdit::returnPressed, this, go);
    connect(m_go, &QPushButton::clicked, this, go);
    connect(m_cancel, &QPushButton::clicked, this, &AddressStep::cancelled);
    setBusy(false);
}

QString AddressStep::address() const {
    return m_field->text().trimmed();
}

void AddressStep::setAddress(const QString& address) {
    m_field->setText(address);
}

void AddressStep::focusField() {
    m_field->setFocus();
    m_field->selectAll();
}

void AddressStep::setBusy(bool busy) {
    m_busy = busy;
    m_field->setReadOnly(busy);
    m_spinner->setVisible(busy);
    m_status->setText(busy ? tr("Looking for a server at %1…").arg(address()) : QString());
    updateButtons();
    if (busy)
        m_cancel->setFocus();
}

void AddressStep::updateButtons() {
    m_cancel->setVisible(m_busy);
    m_go->setVisible(!m_busy);
    m_go->setEnabled(!m_busy && !address().isEmpty());
    m_go->setToolTip(m_go->isEnabled() ? QString() : tr("Type an address first."));
}

} // namespace parvis::ui
