#include "ui/dialogs/ReasonDialog.h"

#include "ui/parts/FormField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int reasonLimit = 300;

} // namespace

ReasonDialog::ReasonDialog(const Theme& theme, const Words& words, const QString& name,
                           bool required, QWidget* parent)
    : FormDialog(theme, words.title, words.action, parent)
    , m_reason(new QLineEdit) {
    setObjectName(name);
    auto* text = new TextLabel(theme, words.meaning);
    text->setWordWrap(true);
    body()->addWidget(text);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(reasonLimit);
    auto* field = new FormField(theme, tr("Reason"), m_reason);
    field->setHint(words.hint);
    body()->addWidget(field);
    body()->addStretch(1);
    resize(theme.scaled(420), sizeHint().height());
    if (required) {
        const auto validate = [this] {
            setReason(reason().isEmpty() ? tr("Say what is wrong.") : QString());
        };
        connect(m_reason, &QLineEdit::textChanged, this, validate);
        validate();
    }
    m_reason->setFocus();
}

QString ReasonDialog::reason() const {
    return m_reason->text().simplified();
}

void ReasonDialog::await(Task<Receipt> task, const QString& busy) {
    setBusy(busy, task.canceller());
    std::move(task).then(this, [this](const Result<Receipt>& done) {
        if (!done) {
            showError(done.error());
            return;
        }
        setIdle();
        accept();
    });
}

} // namespace parvis::ui
