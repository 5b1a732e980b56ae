#include "ui/conversation/PollDialog.h"

#include "engine/Engine.h"
#include "ui/conversation/MarkPicker.h"
#include "ui/parts/FormField.h"
#include "ui/theme/Theme.h"
#include "workspace/Compose.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

PollDialog::PollDialog(const PaneContext& context, const ConversationId& conversation, bool mayMark,
                       QWidget* parent)
    : FormDialog(context.theme, tr("New poll"), tr("Ask"), parent)
    , m_context(context)
    , m_conversation(conversation)
    , m_question(new QLineEdit)
    , m_answerBox(new QWidget)
    , m_selections(new QComboBox)
    , m_closing(new QComboBox)
    , m_hidden(new QCheckBox(tr("Show the results only when the poll is closed")))
    , m_marks(new MarkPicker) {
    setObjectName(u"pollDialog"_s);
    m_question->setObjectName(u"pollQuestion"_s);
    m_question->setMaxLength(Poll::longestAnswer);
    m_question->setPlaceholderText(tr("Where do we go for lunch?"));
    m_selections->setObjectName(u"pollSelections"_s);
    m_closing->setObjectName(u"pollClosing"_s);
    m_hidden->setObjectName(u"pollHidden"_s);
    for (const auto& [days, text] : {std::pair{0, tr("When I close it")},
                                     {1, tr("After a day")},
                                     {3, tr("After three days")},
                                     {7, tr("After a week")},
                                     {14, tr("After two weeks")}})
        m_closing->addItem(text, days);
    body()->addWidget(new FormField(theme(), tr("Question"), m_question));
    auto* column = new QVBoxLayout(m_answerBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    body()->addWidget(new FormField(theme(), tr("Answers"), m_answerBox));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormField(theme(), tr("Everybody chooses"), m_selections), 1);
    row->addWidget(new FormField(theme(), tr("Closes"), m_closing), 1);
    body()->addLayout(row);
    body()->addWidget(m_hidden);
    body()->addWidget(m_marks);
    m_marks->setVisible(mayMark);
    body()->addStretch(1);
    for (int i = 0; i < Poll::fewestAnswers + 1; ++i)
        addAnswer();
    offerSelections();
    resize(theme().scaled(480), sizeHint().height());
    connect(m_question, &QLineEdit::textChanged, this, &PollDialog::validate);
    connect(this, &FormDialog::submitted, this, &PollDialog::submit);
    validate();
    m_question->setFocus();
}

void PollDialog::addAnswer() {
    auto* line = new QLineEdit;
    const int number = int(m_answers.size()) + 1;
    line->setObjectName(u"pollAnswer%1"_s.arg(number));
    line->setMaxLength(Poll::longestAnswer);
    line->setPlaceholderText(tr("Answer %1").arg(number));
    line->setAccessibleName(tr("Answer %1").arg(number));
    QWidget* before = m_answers.isEmpty() ? m_question : m_answers.last();
    m_answers.append(line);
    m_answerBox->layout()->addWidget(line);
    setTabOrder(before, line);
    setTabOrder(line, m_selections);
    connect(line, &QLineEdit::textChanged, this, [this] {
        tidyAnswers();
        offerSelections();
        validate();
    });
}

/// One more empty line, as long as there may be more answers.
void PollDialog::tidyAnswers() {
    if (!m_answers.last()->text().trimmed().isEmpty() && m_answers.size() < Poll::mostAnswers)
        addAnswer();
}

void PollDialog::offerSelections() {
    const int most = qMax(1, int(answers().size()));
    const int chosen = m_selections->currentData().toInt();
    if (m_selections->count() == most)
        return;
    m_selections->clear();
    m_selections->addItem(tr("One answer"), 1);
    for (int count = 2; count <= most; ++count)
        m_selections->addItem(count == most ? tr("Any number") : tr("Up to %1").arg(count), count);
    m_selections->setCurrentIndex(qBound(0, chosen - 1, most - 1));
}

QStringList PollDialog::answers() const {
    QStringList texts;
    for (const QLineEdit* line : m_answers) {
        if (const QString text = line->text().simplified(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

void PollDialog::validate() {
    QStringList different = answers();
    different.removeDuplicates();
    if (m_question->text().trimmed().isEmpty())
        setReason(tr("A poll needs a question."));
    else if (answers().size() < Poll::fewestAnswers)
        setReason(tr("Give at least two answers to choose from."));
    else if (different.size() < answers().size())
        setReason(tr("Two answers are the same."));
    else
        setReason({});
}

void PollDialog::submit() {
    MessageContent content;
    content.title = m_question->text().simplified();
    Poll poll;
    const QStringList texts = answers();
    for (qsizetype i = 0; i < texts.size(); ++i)
        poll.answers.append({QString::number(i + 1), texts[i]});
    poll.maxSelections = qMax(1, m_selections->currentData().toInt());
    poll.hiddenResults = m_hidden->isChecked();
    if (const int days = m_closing->currentData().toInt(); days > 0)
        poll.closesAt = QDateTime::currentDateTimeUtc().addDays(days);
    content.poll = poll;
    m_marks->applyTo(content);
    m_context.engine.post(SendMessage{m_conversation, workspace::newTransactionId(), content})
        .then(this, [this](const Result<QString>& posted) {
            if (!posted) {
                showError(posted.error());
                return;
            }
            emit sent();
            accept();
        });
}

} // namespace parvis::ui
