#include "ui/search/QuickSearch.h"

#include "engine/Engine.h"
#include "models/Coverage.h"
#include "models/SearchModel.h"
#include "models/SectionedModel.h"
#include "models/Sharing.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/SectionedRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using models::SearchResult;

namespace {

QString sectionTitle(int section) {
    switch (SearchResult::Kind(section)) {
    case SearchResult::Kind::Chat:
        return QuickSearch::tr("Chats");
    case SearchResult::Kind::Group:
        return QuickSearch::tr("Groups");
    case SearchResult::Kind::Person:
        return QuickSearch::tr("People");
    case SearchResult::Kind::Post:
        return QuickSearch::tr("Posts");
    case SearchResult::Kind::Message:
        return QuickSearch::tr("Messages");
    case SearchResult::Kind::File:
        return QuickSearch::tr("Files");
    case SearchResult::Kind::OnServer:
        return QuickSearch::tr("From the server");
    case SearchResult::Kind::More:
    case SearchResult::Kind::AskServer:
        break;
    }
    return QuickSearch::tr("More");
}

/// What offers more stands under one heading.
int sectionOf(const SearchResult& result) {
    return int(result.kind == SearchResult::Kind::AskServer ? SearchResult::Kind::More
                                                            : result.kind);
}

QList<std::pair<qsizetype, qsizetype>> marksOf(const QList<cache::TextRange>& ranges) {
    QList<std::pair<qsizetype, qsizetype>> marks;
    for (const cache::TextRange& range : ranges)
        marks.append({range.start, range.length});
    return marks;
}

ListRow rowOf(const SearchResult& result) {
    ListRow row;
    row.title = result.title;
    row.titleMarks = marksOf(result.titleMarks);
    row.subtitle = result.detail;
    row.subtitleMarks = marksOf(result.detailMarks);
    if (result.kind == SearchResult::Kind::More)
        row.icon = Icon::ChevronDown;
    else if (result.kind == SearchResult::Kind::AskServer)
        row.icon = Icon::Search;
    row.time = rowTime(result.time, QDateTime::currentDateTime());
    row.avatar.picture = result.picture;
    row.avatar.name = result.name;
    if (result.person.isValid()) {
        row.avatar.seed = result.person.remote;
    } else {
        row.avatar.seed = result.group.isValid() ? result.group.remote : result.conversation.remote;
        row.avatar.shape = AvatarInfo::Shape::Rounded;
    }
    return row;
}

} // namespace

QuickSearch::QuickSearch(const PaneContext& context, QWidget* window)
    : QWidget(window)
    , m_context(context)
    , m_results(std::make_unique<models::SearchModel>(context.engine.reads()))
    , m_card(new Card(context.theme, this))
    , m_field(new SearchField(context.theme, tr("Find people, groups, chats, messages and files")))
    , m_list(new ListView(context.theme, &context.pictures, tr("Results")))
    , m_nothing(new EmptyState(context.theme, Icon::Search, tr("Nothing found"),
                               tr("Fewer words, or the beginning of one, find more.")))
    , m_coverage(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                               TextLabel::Ink::Third))
    , m_hint(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                           TextLabel::Ink::Third)) {
    setObjectName(u"quickSearch"_s);
    setAccessibleName(tr("Search"));
    models::SectionedModel::Reader reader;
    reader.section = [this](int row) {
        return sectionOf(m_results->item(row));
    };
    reader.key = [this](int row) {
        return models::keyOf(m_results->item(row));
    };
    reader.title = sectionTitle;
    m_rows = std::make_unique<models::SectionedModel>(*m_results, reader);
    m_field->setObjectName(u"quickSearchField"_s);
    m_field->setAccessibleName(tr("Search for"));
    m_list->setObjectName(u"quickSearchList"_s);
    m_list->setModel(m_rows.get());
    ListRowDelegate* delegate = sectionedDelegate(
        context.theme, context.pictures, *m_rows,
        [this](int row) { return rowOf(m_results->item(row)); }, m_list);
    delegate->setSurface(context.theme.tokens().card);
    m_list->setItemDelegate(delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(m_card);
    m_card->setContentsMargins(14, 14, 14, 12);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 2);
    m_nothing->setObjectName(u"quickSearchNothing"_s);
    m_nothing->hide();
    auto* words = new QVBoxLayout;
    words->setContentsMargins(8, 0, 8, 0);
    words->setSpacing(2);
    words->addWidget(m_coverage);
    words->addWidget(m_hint);
    column->addLayout(words);
    m_coverage->setObjectName(u"quickSearchCoverage"_s);
    m_coverage->setWordWrap(true);
    m_hint->setObjectName(u"quickSearchHint"_s);
    m_hint->setWordWrap(true);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &SearchField::textChanged, this, &QuickSearch::search);
    connect(m_results.get(), &models::SearchModel::found, this, &QuickSearch::showFound);
    connect(m_field, &SearchField::cancelled, this, &QWidget::hide);
    connect(m_list, &ListView::clicked, this, &QuickSearch::openRow);
    connect(&context.theme, &Theme::changed, this, [this, delegate] {
        delegate->setSurface(m_context.theme.tokens().card);
        update();
    });
    hide();
}

QuickSearch::~QuickSearch() = default;

void QuickSearch::open() {
    layOut();
    m_results->setServer(models::SearchModel::Server::Cannot);
    m_field->clear();
    search({});
    readCoverage();
    show();
    raise();
    m_field->setFocus();
}

void QuickSearch::readCoverage() {
    models::coverageOf(m_context.engine.reads())
        .then(this, [this](const Result<models::Coverage>& coverage) {
            m_coverage->setText(coverage ? coverage->text : QString());
            m_coverage->setVisible(!m_coverage->text().isEmpty());
            if (canAskServers() && !(coverage && coverage->isWhole))
                m_results->setServer(models::SearchModel::Server::MayBeAsked);
        });
}

/// There is a server that can look, and that can be reached now.
bool QuickSearch::canAskServers() const {
    const auto& live = m_context.engine.reads().live();
    return std::ranges::any_of(live.accounts(), [&live](const auto& account) {
        return live.capabilities(account.id).searchMessages &&
               live.connection(account.id).phase == ConnectionState::Phase::Live;
    });
}

void QuickSearch::layOut() {
    setGeometry(parentWidget()->rect());
    const int w = std::min(m_context.theme.scaled(600), width() - 24);
    const int h = std::min(m_context.theme.scaled(560), height() - 48);
    m_card->setGeometry((width() - w) / 2, std::min(64, (height() - h) / 2), w, h);
}

void QuickSearch::search(const QString& text) {
    m_openFirst = false;
    m_results->setText(text);
    lookUpLink(text);
}

/// The link to a message, as others send it around, leads there.
void QuickSearch::lookUpLink(const QString& text) {
    m_linked.reset();
    m_leadsNowhere = false;
    m_lookingUp = text.contains(u':') && !text.trimmed().contains(u' ');
    if (!m_lookingUp)
        return;
    m_context.engine.placesOf(text.trimmed())
        .then(this, [this, text](const Result<QList<MessagePlace>>& places) {
            if (text != m_results->text())
                return; // something else stands there by now
            m_lookingUp = false;
            const bool isLink = places && !places->isEmpty();
            if (isLink)
                m_linked = models::placeToOpen(m_context.engine.reads(), *places);
            m_leadsNowhere = isLink && !m_linked;
            if (!m_results->isSearching())
                showFound();
        });
}

void QuickSearch::showFound() {
    selectFirst();
    const bool nothing = showWhetherEmpty();
    if (m_lookingUp)
        return;
    if (m_linked) {
        m_nothing->hide();
        m_hint->setText(tr("A link to a message: Enter opens it."));
        if (std::exchange(m_openFirst, false))
            openCurrent();
        return;
    }
    if (m_leadsNowhere)
        m_hint->setText(tr("This link leads to a place that you are not in."));
    else if (m_results->text().trimmed().isEmpty())
        m_hint->setText(tr("Also: from:name  in:group  before:2026-11-01  after:7d  has:file  "
                           "\"word for word\"  -without"));
    else
        m_hint->setText(nothing ? QString() : tr("Enter opens, Esc closes."));
    if (std::exchange(m_openFirst, false))
        openRow(m_list->currentIndex());
}

/// Nothing was found for a text; the list may still hold what can be done about it.
bool QuickSearch::showWhetherEmpty() {
    const bool nothing =
        !m_results->text().trimmed().isEmpty() &&
        (m_results->rowCount() == 0 || m_results->item(0).kind >= SearchResult::Kind::More);
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing || m_rows->rowCount() > 0);
    return nothing;
}

void QuickSearch::openCurrent() {
    if (m_linked) {
        const MessagePlace place = *m_linked;
        hide();
        m_context.navigator.openMessage(place.conversation, place.message);
        return;
    }
    // What stands there belongs to a text that has changed: Enter means what comes of the new one.
    if (m_results->isSearching() || m_lookingUp)
        m_openFirst = true;
    else
        openRow(m_list->currentIndex());
}

void QuickSearch::selectFirst() {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (!m_rows->isSection(row)) {
            m_list->setCurrentIndex(m_rows->index(row));
            m_list->scrollToTop();
            return;
        }
    }
}

void QuickSearch::moveRow(int direction) {
    int row = m_list->currentIndex().row() + direction;
    while (row >= 0 && row < m_rows->rowCount() && m_rows->isSection(row))
        row += direction;
    if (row >= 0 && row < m_rows->rowCount())
        m_list->setCurrentIndex(m_rows->index(row));
}

void QuickSearch::openRow(const QModelIndex& index) {
    if (!index.isValid() || m_rows->isSection(index.row()))
        return;
    m_openFirst = false;
    const SearchResult result = m_results->item(m_rows->sourceRow(index.row()));
    if (result.kind == SearchResult::Kind::More)
        return m_results->showMore();
    if (result.kind == SearchResult::Kind::AskServer)
        return askServers();
    hide();
    Navigator& navigator = m_context.navigator;
    switch (result.kind) {
    case SearchResult::Kind::Chat:
        navigator.openConversation(result.conversation);
        break;
    case SearchResult::Kind::Group:
        navigator.openGroup(result.group);
        break;
    case SearchResult::Kind::Person:
        navigator.openPerson(result.person);
        break;
    default:
        navigator.openMessage(result.conversation, result.message);
    }
}

void QuickSearch::askServers() {
    m_results->setServer(models::SearchModel::Server::Asked);
    m_hint->setText(tr("Asking the server…"));
    const QString text = m_results->text();
    const auto& live = m_context.engine.reads().live();
    auto found = std::make_shared<QList<MessagePlace>>();
    for (const workspace::AccountInfo& account : live.accounts()) {
        if (!live.capabilities(account.id).searchMessages)
            continue;
        SearchMessages question;
        question.text = m_results->plainWords();
        question.limit = 50;
        m_context.engine.execute(question, account.id)
            .then(this, [this, text, found](Result<Receipt> answer) {
                if (text != m_results->text())
                    return; // something else is looked for by now
                if (!answer) {
                    m_hint->setText(answer.error().forPerson());
                    return;
                }
                *found += answer->messages;
                m_hint->setText(found->isEmpty() ? tr("The server found nothing.")
                                                 : tr("The server found %n messages.", nullptr,
                                                      int(found->size())));
                m_results->setServerHits(*found);
                showWhetherEmpty();
            });
    }
}

bool QuickSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveRow(1);
            return true;
        case Qt::Key_Up:
            moveRow(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openCurrent();
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickSearch::hideEvent(QHideEvent* event) {
    m_openFirst = false;
    QWidget::hideEvent(event);
}

void QuickSearch::mousePressEvent(QMouseEvent*) {
    hide(); // beside the card
}

void QuickSearch::paintEvent(QPaintEvent*) {
    const QColor veil(0, 0, 0, m_context.theme.appearance().dark ? 120 : 60);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace parvis::ui
