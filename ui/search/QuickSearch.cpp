#include "ui/search/QuickSearch.h"

#include "engine/Engine.h"
#include "models/SearchModel.h"
#include "models/SectionedModel.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/SectionedRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
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
    case SearchResult::Kind::Message:
        break;
    }
    return QuickSearch::tr("Messages");
}

ListRow rowOf(const SearchResult& result) {
    ListRow row;
    row.title = result.title;
    row.subtitle = result.detail;
    row.time = rowTime(result.time, QDateTime::currentDateTime());
    row.avatar.picture = result.picture;
    row.avatar.name = result.title;
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
    , m_field(new SearchField(context.theme, tr("Find people, groups, chats and messages")))
    , m_list(new ListView(context.theme, &context.pictures, tr("Results")))
    , m_hint(new TextLabel(context.theme,
                           tr("Searches what is on this computer. Enter opens, Esc closes."),
                           TextSize::Small, TextWeight::Regular, TextLabel::Ink::Third)) {
    setObjectName(u"quickSearch"_s);
    setAccessibleName(tr("Search"));
    models::SectionedModel::Reader reader;
    reader.section = [this](int row) {
        return int(m_results->item(row).kind);
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
    column->addWidget(m_hint);
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
    m_field->clear();
    search({});
    show();
    raise();
    m_field->setFocus();
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
}

void QuickSearch::showFound() {
    selectFirst();
    const bool nothing = m_results->rowCount() == 0;
    m_hint->setText(nothing ? tr("Nothing on this computer matches.")
                            : tr("Searches what is on this computer. Enter opens, Esc closes."));
    if (std::exchange(m_openFirst, false))
        openRow(m_list->currentIndex());
}

void QuickSearch::openCurrent() {
    // What stands there belongs to a text that has changed: Enter means what comes of the new one.
    if (m_results->isSearching())
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
    case SearchResult::Kind::Message:
        navigator.openMessage(result.conversation, result.message);
        break;
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
