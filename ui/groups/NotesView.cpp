#include "ui/groups/NotesView.h"

#include "engine/Engine.h"
#include "models/NotesModel.h"
#include "ui/conversation/NoteEditor.h"
#include "ui/conversation/NoteSheet.h"
#include "ui/parts/CentredColumn.h"
#include "ui/parts/OlderBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 760;

ListRow rowOf(const models::NoteItem& note, const Tokens& tokens) {
    ListRow row;
    row.icon = Icon::File;
    row.tile = tokens.accent;
    row.title = note.message.title;
    row.subtitle =
        note.beginning.isEmpty() ? note.authorName : note.authorName + u" · "_s + note.beginning;
    row.time = rowTime(note.changedAt, QDateTime::currentDateTime());
    return row;
}

} // namespace

NotesView::NotesView(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(context.theme, tr("Find a note")))
    , m_new(
          makeButton(context.theme, ButtonKind::Primary, Icon::Plus, tr("New note"), u"notesNew"_s))
    , m_pages(new QStackedWidget)
    , m_list(new ListView(context.theme, &context.pictures, tr("Notes")))
    , m_empty(new EmptyState(context.theme, Icon::File, {}, {}))
    , m_older(new OlderBar(context, tr("Their notes are listed when they are fetched."),
                           u"notesOlder"_s)) {
    setObjectName(u"notesView"_s);
    m_search->setObjectName(u"notesSearch"_s);
    m_search->setAccessibleName(tr("Find a note by its words or its author"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_notes)
            m_notes->setWords(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_notes && m_notes->rowCount() > 0)
            openRow(m_notes->index(0));
    });
    connect(m_search, &SearchField::leftByArrow, this, [this](bool down) {
        if (!down || !m_notes || m_notes->rowCount() == 0)
            return;
        m_list->setCurrentIndex(m_notes->index(0));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_new, &QPushButton::clicked, this, &NotesView::write);
    m_list->setObjectName(u"notesList"_s);
    m_list->setItemDelegate(new ListRowDelegate(
        context.theme, &context.pictures,
        [this](const QModelIndex& index) {
            return rowOf(m_notes->item(index.row()), m_context.theme.tokens());
        },
        m_list));
    connect(m_list, &ListView::activated, this, &NotesView::openRow);
    m_empty->setObjectName(u"notesEmpty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, &NotesView::write, Qt::QueuedConnection);
    auto* nothing = new QWidget; // until it is read
    for (QWidget* page : {static_cast<QWidget*>(nothing), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_list)})
        m_pages->addWidget(page);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 8);
    head->setSpacing(10);
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    QVBoxLayout* column = makeCentredColumn(*this, context.theme, widest);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_older);
}

NotesView::~NotesView() {
    m_list->setModel(nullptr);
}

void NotesView::open(const ConversationId& feed) {
    if (feed == m_feed)
        return;
    m_feed = feed;
    m_list->setModel(nullptr);
    m_notes.reset();
    m_search->clear();
    m_older->open(feed);
    m_pages->setCurrentIndex(0);
    if (isVisible())
        read();
}

void NotesView::setWritable(bool writable) {
    m_writable = writable;
    m_new->setVisible(writable);
    if (m_notes)
        updateState();
}

void NotesView::showEvent(QShowEvent*) {
    read();
}

void NotesView::read() {
    if (m_notes || !m_feed.isValid())
        return;
    m_notes = std::make_unique<models::NotesModel>(m_context.engine.reads(), m_feed);
    m_list->setModel(m_notes.get());
    connect(m_notes.get(), &models::NotesModel::readAll, this, &NotesView::updateState);
}

void NotesView::updateState() {
    const bool none = m_notes->rowCount() == 0;
    const bool filtered = m_notes->isFiltered();
    if (none && filtered)
        m_empty->setTexts(tr("Nothing found"), tr("Try other words, or the name of the author."));
    else if (none)
        m_empty->setTexts(tr("No notes yet"),
                          tr("What should last longer than a post stands here: how things are "
                             "done, what was decided, whom to ask."));
    m_empty->setAction(none && !filtered && m_writable ? tr("Write the first one") : QString());
    m_pages->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
    m_older->setWanted(!m_notes->isWhole());
}

void NotesView::openRow(const QModelIndex& index) {
    if (index.isValid())
        (new NoteSheet(m_context, m_notes->item(index.row()).message, window()))->open();
}

void NotesView::write() {
    (new NoteEditor(m_context, m_feed, window()))->open();
}

} // namespace parvis::ui
