#include "ui/files/FilesView.h"

#include "engine/Engine.h"
#include "models/FilesModel.h"
#include "models/SectionedModel.h"
#include "ui/files/FileActions.h"
#include "ui/parts/CentredColumn.h"
#include "ui/parts/OlderBar.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/SectionedRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FileLook.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TimeText.h"

#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using models::FileItem;

namespace {

constexpr int patienceMs = 200;
constexpr int widest = 760;
constexpr int chipHeight = 28;

/// One number a month, growing into the past: the order of the list.
int sectionOf(const FileItem& item) {
    const QDate day = item.sentAt.toLocalTime().date();
    return -(day.year() * 12 + day.month() - 1);
}

QString monthName(int section) {
    const int months = -section;
    const QDate first(months / 12, months % 12 + 1, 1);
    const QDate today = QDate::currentDate();
    if (first.year() == today.year() && first.month() == today.month())
        return FilesView::tr("This month");
    QString name = QLocale().standaloneMonthName(first.month());
    if (first.year() != today.year())
        name = FilesView::tr("%1 %2", "month and year").arg(name).arg(first.year());
    return name.left(1).toUpper() + name.mid(1);
}

QList<std::pair<qsizetype, qsizetype>> marksIn(const QString& name, const QString& typed) {
    QList<std::pair<qsizetype, qsizetype>> marks;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (const qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            marks.append({at, word.size()});
    }
    return marks;
}

ListRow rowOf(const FileItem& item, const QString& typed, const Tokens& tokens) {
    const FileLook look = lookOf(item.attachment, tokens);
    ListRow row;
    row.icon = look.icon;
    row.tile = look.colour;
    row.thumbnail = thumbnailOf(item.attachment);
    row.title = item.attachment.fileName;
    row.titleMarks = marksIn(row.title, typed);
    row.subtitle = item.senderName + u" · "_s + attachmentSummary(item.attachment);
    row.time = rowTime(item.sentAt, QDateTime::currentDateTime());
    row.more = true;
    return row;
}

/// With the words that are shown, for screen readers and tool tips.
class FileRows final : public models::SectionedModel {
public:
    FileRows(models::FilesModel& files, Reader reader, const Theme& theme)
        : SectionedModel(files, std::move(reader))
        , m_files(files)
        , m_theme(theme) {}

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const bool words = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
        if (!words || !index.isValid() || isSection(index.row()))
            return SectionedModel::data(index, role);
        const FileItem& item = m_files.item(sourceRow(index.row()));
        if (role == Qt::ToolTipRole)
            return QString(item.attachment.fileName + u'\n' + fullTime(item.sentAt));
        return accessibleText(rowOf(item, {}, m_theme.tokens()));
    }

private:
    models::FilesModel& m_files;
    const Theme& m_theme;
};

} // namespace

FilesView::FilesView(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(new FileActions(context, this))
    , m_search(new SearchField(context.theme, tr("Find by name or person")))
    , m_pages(new QStackedWidget)
    , m_list(new ListView(context.theme, &context.pictures, tr("Files")))
    , m_empty(new EmptyState(context.theme, Icon::File, {}, {}))
    , m_waiting(new QWidget)
    , m_older(new OlderBar(context, tr("Their files are listed when they are fetched."),
                           u"filesOlder"_s)) {
    setObjectName(u"filesView"_s);
    m_search->setObjectName(u"filesSearch"_s);
    m_search->setAccessibleName(tr("Find files by name or person"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_files)
            m_files->setWords(text);
    });
    connect(m_search, &SearchField::leftByArrow, this, [this](bool down) {
        if (!down || !m_rows || m_rows->rowCount() == 0)
            return;
        m_list->setCurrentIndex(m_rows->index(m_rows->rowOfSource(0)));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_files && m_files->rowCount() > 0)
            openRow(m_rows->index(m_rows->rowOfSource(0)));
    });
    auto* chips = new QWidget;
    auto* row = new FlowLayout(chips, 6);
    addChip(tr("All"), {}, u"filesAll"_s, *row);
    addChip(tr("Pictures"), FileKind::Picture, u"filesPictures"_s, *row);
    addChip(tr("Documents"), FileKind::Document, u"filesDocuments"_s, *row);
    addChip(tr("Other"), FileKind::Other, u"filesOther"_s, *row);
    chips->setAccessibleName(tr("Kinds of files"));
    buildList();

    auto* head = new QVBoxLayout;
    head->setContentsMargins(20, 14, 20, 8);
    head->setSpacing(10);
    head->addWidget(m_search);
    head->addWidget(chips);
    QVBoxLayout* column = makeCentredColumn(*this, context.theme, widest);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_older);
    layout()->setContentsMargins(1, 0, 0, 0);
    const auto fit = [this] {
        for (const Tab& tab : std::as_const(m_chips))
            tab.chip->setFixedHeight(m_context.theme.scaled(chipHeight));
    };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_files && m_files->isReading() && m_files->rowCount() == 0)
            m_pages->setCurrentWidget(m_waiting);
    });
    choose({});
}

FilesView::~FilesView() {
    m_list->setModel(nullptr);
}

void FilesView::buildList() {
    m_list->setObjectName(u"filesList"_s);
    connect(m_list, &ListView::activated, this, &FilesView::openRow);
    m_list->setMenuTest([this](const QModelIndex& index) { return itemAt(index) != nullptr; });
    connect(m_list, &ListView::menuRequested, this, &FilesView::showMenu);
    m_empty->setObjectName(u"filesEmpty"_s);
    connect(
        m_empty, &EmptyState::actionTriggered, this,
        [this] {
            m_search->clear();
            choose({});
        },
        Qt::QueuedConnection);
    auto* spinner = new Spinner(m_context.theme, 28);
    spinner->setAccessibleName(tr("The files are being read"));
    auto* centre = new QVBoxLayout(m_waiting);
    centre->addWidget(spinner, 0, Qt::AlignCenter);
    auto* nothing = new QWidget; // the first moment
    for (QWidget* page :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_empty), m_waiting, nothing})
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(nothing);

    const QScrollBar* bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &FilesView::updateOlder);
    connect(bar, &QScrollBar::rangeChanged, this, &FilesView::updateOlder);
}

void FilesView::addChip(const QString& text, std::optional<FileKind> kind, const QString& name,
                        QLayout& row) {
    auto* chip = new Chip(m_context.theme, text);
    chip->setObjectName(name);
    chip->setAccessibleName(text);
    chip->setCheckable(true);
    chip->setInteractive(true);
    connect(chip, &QAbstractButton::clicked, this, [this, kind] { choose(kind); });
    m_chips.append({chip, kind});
    row.addWidget(chip);
}

void FilesView::choose(std::optional<FileKind> kind) {
    m_kind = kind;
    for (const Tab& tab : std::as_const(m_chips))
        tab.chip->setChecked(tab.kind == kind);
    if (m_files)
        m_files->setKind(kind);
}

void FilesView::open(const ConversationId& conversation) {
    if (conversation == m_conversation)
        return;
    m_conversation = conversation;
    m_list->setModel(nullptr);
    m_rows.reset();
    m_files.reset();
    m_sawEnd = false;
    m_older->open(conversation);
    m_search->clear();
    choose({});
    if (isVisible())
        read();
}

void FilesView::focusSearch() {
    m_search->setFocus(Qt::OtherFocusReason);
}

void FilesView::showEvent(QShowEvent*) {
    read();
}

void FilesView::read() {
    if (m_files || !m_conversation.isValid())
        return;
    m_files = std::make_unique<models::FilesModel>(m_context.engine.reads(), m_conversation);
    models::SectionedModel::Reader reader;
    reader.section = [this](int row) {
        return sectionOf(m_files->item(row));
    };
    reader.key = [this](int row) {
        const FileItem& item = m_files->item(row);
        return QString::number(item.index) + u':' + item.message.remote;
    };
    reader.title = monthName;
    m_rows = std::make_unique<FileRows>(*m_files, reader, m_context.theme);
    delete m_list->itemDelegate();
    m_list->setItemDelegate(sectionedDelegate(
        m_context.theme, m_context.pictures, *m_rows,
        [this](int row) {
            return rowOf(m_files->item(row), m_search->text(), m_context.theme.tokens());
        },
        m_list));
    m_list->setModel(m_rows.get());
    connect(m_files.get(), &models::FilesModel::readAll, this, &FilesView::updateState);
    m_pages->setCurrentIndex(m_pages->count() - 1);
    m_patience.start();
}

void FilesView::updateState() {
    m_patience.stop();
    const bool none = m_files->rowCount() == 0;
    const bool filtered = m_files->isFiltered();
    if (none && filtered) {
        m_empty->setTexts(tr("Nothing found"),
                          tr("Try a part of the name, the name of who sent it, or another kind."));
        m_empty->setAction(tr("Show all files"));
    } else if (none) {
        m_empty->setTexts(tr("No files yet"),
                          tr("Files that are attached to messages and comments are listed here."));
        m_empty->setAction({});
    }
    m_pages->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
    m_list->viewport()->update(); // other words may be marked
    updateOlder();
}

/// Stands below the list once its end was seen: before that it would only take room.
void FilesView::updateOlder() {
    if (!m_files || m_files->isReading())
        return;
    const QModelIndex last = m_rows->index(m_rows->rowCount() - 1);
    m_sawEnd = m_sawEnd || !last.isValid() ||
               m_list->visualRect(last).top() < m_list->viewport()->height();
    m_older->setWanted(m_sawEnd && !m_files->isWhole() && !m_files->canFetchMore({}));
}

const FileItem* FilesView::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || !m_rows || m_rows->isSection(index.row()))
        return nullptr;
    return &m_files->item(m_rows->sourceRow(index.row()));
}

PreviewFile FilesView::fileOf(const FileItem& item) const {
    return {item.attachment, item.senderName, item.sentAt, m_conversation, item.message};
}

void FilesView::openRow(const QModelIndex& index) {
    if (!itemAt(index))
        return;
    QList<PreviewFile> files;
    for (int row = 0; row < m_files->rowCount(); ++row)
        files.append(fileOf(m_files->item(row)));
    (new FilePreview(m_context, files, m_rows->sourceRow(index.row()), window()))->open();
}

void FilesView::showMenu(const QModelIndex& index, QPoint at) {
    const FileItem* found = itemAt(index);
    if (!found)
        return;
    m_list->setCurrentIndex(index);
    const FileItem item = *found;
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    auto* menu = new QMenu(m_list);
    menu->setObjectName(u"fileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Icon icon, const QString& text, const QString& name, auto action) {
        menu->addAction(icons.icon(icon, 18, ink), text, this, action)->setObjectName(name);
    };
    add(Icon::Eye, tr("Show"), u"fileShow"_s,
        [this, row = QPersistentModelIndex(index)] { openRow(row); });
    if (!mayRun(item.attachment))
        add(Icon::OpenOutside, tr("Open with another program"), u"fileOutside"_s,
            [this, item] { m_actions->openOutside(item.attachment); });
    add(Icon::Download, tr("Save as…"), u"fileSave"_s,
        [this, item] { m_actions->save(item.attachment, window()); });
    menu->addSeparator();
    add(Icon::Comment, tr("Show in the conversation"), u"fileLocate"_s,
        [this, item] { m_context.navigator.openMessage(m_conversation, item.message); });
    add(Icon::Person, tr("Open %1's profile").arg(item.senderName), u"fileSender"_s,
        [this, item] { m_context.navigator.openPerson(item.sender); });
    menu->popup(at);
}

} // namespace parvis::ui
