#include "ui/signin/UnlockView.h"

#include "ui/parts/FormField.h"
#include "ui/parts/Notice.h"
#include "ui/parts/PasswordField.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Spinner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int leastLength = 10;

} // namespace

UnlockView::UnlockView(const Theme& theme, Mode mode, QWidget* parent)
    : CentredPage(theme, parent)
    , m_mode(mode)
    , m_first(new PasswordField(theme))
    , m_firstField(new FormField(theme, tr("Passphrase"), m_first))
    , m_second(new PasswordField(theme))
    , m_secondField(new FormField(theme, tr("The same once more"), m_second))
    , m_notice(new Notice(theme))
    , m_spinner(new Spinner(theme, 16))
    , m_quit(makeButton(ButtonKind::Secondary, tr("Quit"), QStringLiteral("quitButton")))
    , m_open(makeButton(ButtonKind::Primary, {}, QStringLiteral("unlockButton"))) {
    const bool choose = mode == Mode::Choose;
    setObjectName(QStringLiteral("unlockView"));
    m_first->setObjectName(QStringLiteral("passphraseField"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    if (choose) {
        setHeadline(tr("Choose a passphrase"));
        setWords(tr("This computer has no keychain that Parvis could use. A passphrase then "
                    "protects what Parvis keeps on this disk: messages, files, drafts, and the "
                    "keys to your accounts. Parvis asks for it at every start.\n\n"
                    "Nobody can recover it, not even those who run your server. If it is lost, "
                    "you sign in anew and everything comes back from the server, except what was "
                    "never sent: drafts and waiting messages."));
        m_firstField->setHint(
            tr("At least %n character(s). Four or five words are good.", nullptr, leastLength));
    } else {
        setHeadline(tr("Unlock Parvis"));
        setWords(tr("Type the passphrase that protects what Parvis keeps on this computer."));
    }
    m_open->setText(choose ? tr("Use this passphrase") : tr("Unlock"));
    m_secondField->setVisible(choose);
    column()->addWidget(m_firstField);
    column()->addWidget(m_secondField);
    column()->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_spinner);
    row->addStretch(1);
    row->addWidget(m_quit);
    row->addWidget(m_open);
    column()->addLayout(row);
    for (PasswordField* field : {m_first, m_second}) {
        connect(field, &QLineEdit::textChanged, this, &UnlockView::updateButtons);
        connect(field, &QLineEdit::returnPressed, this, [this, field] {
            if (field == m_first && m_mode == Mode::Choose)
                m_second->setFocus();
            else
                submit();
        });
    }
    connect(m_open, &QPushButton::clicked, this, &UnlockView::submit);
    connect(m_quit, &QPushButton::clicked, this, &UnlockView::quit);
    setBusy(false);
    m_first->setFocus();
}

void UnlockView::updateButtons() {
    QString reason;
    if (m_mode == Mode::Enter) {
        if (m_first->text().isEmpty())
            reason = tr("Type the passphrase first.");
    } else {
        const bool differs = m_first->text() != m_second->text();
        if (m_first->text().size() < leastLength)
            reason = tr("The passphrase is too short.");
        else if (differs)
            reason = tr("The two are not the same.");
        // While the second is being typed it is only unfinished, not wrong.
        m_secondField->setError(
            differs && m_second->text().size() >= m_first->text().size() ? reason : QString());
    }
    m_open->setEnabled(!m_busy && reason.isEmpty());
    m_open->setToolTip(reason);
    m_open->setAccessibleDescription(reason);
}

void UnlockView::setBusy(bool busy) {
    m_busy = busy;
    m_spinner->setVisible(busy);
    m_first->setReadOnly(busy);
    m_second->setReadOnly(busy);
    if (busy) {
        m_first->conceal();
        m_second->conceal();
    }
    updateButtons();
}

void UnlockView::submit() {
    if (!m_open->isEnabled())
        return;
    m_notice->clear();
    setBusy(true);
    emit passphraseGiven(std::make_shared<const Secret>(m_first->secret()));
}

void UnlockView::showError(const Error& error) {
    setBusy(false);
    m_first->setFocus();
    m_first->selectAll();
    if (error.kind == ErrorKind::WrongKey)
        m_notice->showText(tr("This is not the passphrase. Nothing was changed; try again."),
                           Notice::Tone::Danger);
    else
        m_notice->showError(error);
}

} // namespace parvis::ui
