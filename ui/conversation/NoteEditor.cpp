#include "ui/conversation/NoteEditor.h"

#include "engine/Engine.h"
#include "ui/conversation/LinkOpener.h"
#include "ui/parts/FormField.h"
#include "ui/parts/Notice.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/TextLabel.h"
#include "workspace/Compose.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int titleLimit = 200;
constexpr int textLines = 18;
constexpr auto draftDelay = 400ms;

} // namespace

NoteEditor::NoteEditor(const PaneContext& context, const ConversationId& feed, QWidget* parent)
    : FormDialog(context.theme, tr("New note"), tr("Publish"), parent)
    , m_context(context)
    , m_feed(feed) {
    build();
}

NoteEditor::NoteEditor(const PaneContext& context, const Message& note, QWidget* parent)
    : FormDialog(context.theme, tr("Change the note"), tr("Save"), parent)
    , m_context(context)
    , m_feed(note.conversation)
    , m_note(note) {
    build();
}

void NoteEditor::build() {
    setObjectName(u"noteEditor"_s);
    m_title = new QLineEdit;
    m_title->setObjectName(u"noteTitle"_s);
    m_title->setMaxLength(titleLimit);
    m_title->setPlaceholderText(tr("How to book the clean room"));
    m_text = new TextBox(theme(), textLines);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("# Headings, **bold**, lists and links: Markdown"));
    m_preview = new TextLabel(theme(), {});
    m_preview->setObjectName(u"notePreview"_s);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* links = new LinkOpener(m_context, this);
    connect(m_preview, &QLabel::linkActivated, links, &LinkOpener::open);
    auto* page = new QScrollArea;
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setWidget(m_preview);
    page->viewport()->setAutoFillBackground(false);
    m_preview->setAutoFillBackground(false);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_text);
    m_pages->addWidget(page);
    m_tabs = new TabBar(theme(), tr("Writing or looking"));
    m_tabs->setObjectName(u"noteTabs"_s);
    m_tabs->addTab(tr("Write"));
    m_tabs->addTab(tr("Preview"));
    body()->addWidget(new FormField(theme(), tr("Title"), m_title));
    body()->addWidget(m_tabs);
    body()->addWidget(m_pages, 1);
    resize(theme().scaled(680), sizeHint().height());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        preview();
        m_pages->setCurrentIndex(tab);
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &NoteEditor::keepDraft);
    load();
    connect(m_title, &QLineEdit::textChanged, this, &NoteEditor::validate);
    connect(m_text, &TextBox::textChanged, this, &NoteEditor::validate);
    connect(m_title, &QLineEdit::textChanged, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(m_text, &TextBox::textChanged, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(this, &FormDialog::submitted, this, &NoteEditor::submit);
    validate();
    if (m_title->text().isEmpty())
        m_title->setFocus();
    else
        m_text->setFocus();
}

MessageId NoteEditor::draftPlace() const {
    return {m_feed.account, u"note:"_s + m_note.id.remote};
}

/// The title is the first line of a draft.
void NoteEditor::load() {
    const QString draft = m_context.engine.draft(m_feed, draftPlace());
    const qsizetype end = draft.indexOf(u'\n');
    m_title->setText(end < 0 ? m_note.title : draft.first(end));
    m_text->setPlainText(end < 0 ? m_note.text : draft.sliced(end + 1));
    if (end >= 0 && m_note.id.isValid())
        notice().showText(tr("This is what you wrote the last time and did not save."),
                          Notice::Tone::Neutral);
}

void NoteEditor::keepDraft() {
    m_draftTimer.stop();
    const QString title = m_title->text();
    const QString text = m_text->toPlainText();
    const bool same = title == m_note.title && text == m_note.text;
    const QString draft = same ? QString() : title + u'\n' + text;
    (void)m_context.engine.saveDraft(m_feed, draftPlace(), draft);
}

void NoteEditor::reject() {
    keepDraft();
    FormDialog::reject();
}

void NoteEditor::preview() {
    const MessageContent content = workspace::compose(m_text->toPlainText());
    QString html = content.html;
    if (html.isEmpty())
        html = content.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_preview->setText(html.isEmpty() ? tr("There is nothing to see yet.") : html);
}

void NoteEditor::validate() {
    const qint64 most =
        m_context.engine.reads().live().capabilities(m_feed.account).maxMessageBytes;
    const QString text = m_text->toPlainText();
    const MessageContent content = workspace::compose(text);
    const qint64 bytes = std::max(content.text.toUtf8().size(), content.html.toUtf8().size());
    if (m_title->text().trimmed().isEmpty())
        setReason(tr("A note needs a title."));
    else if (text.trimmed().isEmpty())
        setReason(tr("There is nothing in it yet."));
    else if (most > 0 && bytes > most)
        setReason(tr("It is too long for one note. Divide it into two."));
    else if (m_title->text().simplified() == m_note.title && text == m_note.text)
        setReason(tr("Nothing is changed yet."));
    else
        setReason({});
}

void NoteEditor::submit() {
    MessageContent content = workspace::compose(m_text->toPlainText().trimmed());
    content.emote = false;
    content.title = m_title->text().simplified();
    content.note = true;
    Command command = SendMessage{m_feed, workspace::newTransactionId(), content};
    if (m_note.id.isValid())
        command = EditMessage{m_feed, m_note.id, workspace::newTransactionId(), content};
    m_context.engine.post(std::move(command)).then(this, [this](const Result<QString>& posted) {
        if (!posted) {
            showError(posted.error());
            return;
        }
        m_draftTimer.stop();
        (void)m_context.engine.saveDraft(m_feed, draftPlace(), {});
        accept();
    });
}

} // namespace parvis::ui
