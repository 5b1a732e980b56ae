#include "ui/conversation/NoteSheet.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/conversation/LinkOpener.h"
#include "ui/conversation/NoteEditor.h"
#include "ui/conversation/VersionsDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

NoteSheet::NoteSheet(const PaneContext& context, const Message& note, QWidget* parent)
    : SheetDialog(context.theme, tr("Note"), parent)
    , m_context(context)
    , m_note(note)
    , m_title(new TextLabel(context.theme, {}, TextSize::Title, TextWeight::Strong))
    , m_who(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                          TextLabel::Ink::Second))
    , m_text(new TextLabel(context.theme, {})) {
    setObjectName(u"noteSheet"_s);
    m_title->setObjectName(u"noteSheetTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_text->setObjectName(u"noteSheetText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setOpenExternalLinks(false);
    auto* links = new LinkOpener(context, this);
    connect(m_text, &QLabel::linkActivated, links, &LinkOpener::open);
    QVBoxLayout* section = addSection({});
    section->setSpacing(6);
    section->addWidget(m_title);
    section->addWidget(m_who);
    section->addSpacing(8);
    section->addWidget(m_text);
    section->addSpacing(8);
    addButtons(*section);
    connect(&context.engine.reads(), &workspace::ReadSide::touched, this,
            [this](const cache::Touched& touched) {
                if (touched.messages.value(m_note.conversation).changed.contains(m_note.id.remote))
                    readAgain();
            });
    show(note);
}

void NoteSheet::addButtons(QVBoxLayout& section) {
    auto* row = new QWidget;
    auto* buttons = new FlowLayout(row, 8);
    const auto& reads = m_context.engine.reads();
    const auto can = reads.live().capabilities(m_note.id.account);
    const bool own = m_note.sender == reads.live().self(m_note.id.account);
    const auto place = reads.cache().conversation(m_note.conversation);
    if (own && can.editOwn && place && *place && (*place)->rights.comment) {
        m_edit = makeButton(ButtonKind::Primary, tr("Change"), u"noteEdit"_s);
        connect(m_edit, &QPushButton::clicked, this, [this] {
            (new NoteEditor(m_context, m_note, parentWidget()))->open();
            accept();
        });
        buttons->addWidget(m_edit);
    }
    m_versions = makeButton(ButtonKind::Secondary, tr("Earlier versions…"), u"noteVersions"_s);
    connect(m_versions, &QPushButton::clicked, this,
            [this] { (new VersionsDialog(m_context, m_note, this))->open(); });
    if (!can.editHistory)
        m_versions->setEnabled(false);
    buttons->addWidget(m_versions);
    auto* locate = makeButton(ButtonKind::Secondary, tr("Show among the posts"), u"noteLocate"_s);
    connect(locate, &QPushButton::clicked, this, [this] {
        accept();
        m_context.navigator.openMessage(m_note.conversation, m_note.id);
    });
    buttons->addWidget(locate);
    section.addWidget(row);
}

void NoteSheet::show(const Message& note) {
    m_note = note;
    m_title->setText(note.title);
    const QString author = models::nameOf(models::personOf(m_context.engine.reads(), note.sender));
    m_who->setText(note.editedAt.isValid()
                       ? tr("%1 · changed %2").arg(author, fullTime(note.editedAt))
                       : tr("%1 · %2").arg(author, fullTime(note.sentAt)));
    QString html = note.html;
    if (html.isEmpty())
        html = note.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_text->setText(html);
    m_versions->setVisible(note.editedAt.isValid());
}

void NoteSheet::readAgain() {
    const auto now = m_context.engine.reads().cache().message(m_note.id, m_note.conversation);
    if (!now || !*now || (*now)->message.redacted) {
        accept();
        m_context.navigator.say(tr("This note was removed."));
        return;
    }
    show((*now)->message);
    fit();
}

} // namespace parvis::ui
