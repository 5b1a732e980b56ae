#include "gui/gallery/SampleShell.h"

#include "gui/gallery/ControlsPage.h"
#include "gui/gallery/SampleChat.h"
#include "gui/gallery/SampleFeed.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/RailButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/composer/Composer.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace parvis::gallery {

using namespace Qt::StringLiterals;
using namespace parvis::ui;

namespace {

/// A column filled with one token, with a hairline at its end where asked.
class Surface : public QWidget {
public:
    Surface(const Theme& theme, QColor Tokens::* fill, Qt::Edges lines)
        : m_theme(theme)
        , m_fill(fill)
        , m_lines(lines) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& t = m_theme.tokens();
        painter.fillRect(rect(), t.*m_fill);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        if (m_lines.testFlag(Qt::RightEdge))
            painter.fillRect(rtl ? 0 : width() - 1, 0, 1, height(), t.line);
        if (m_lines.testFlag(Qt::BottomEdge))
            painter.fillRect(0, height() - 1, width(), 1, t.line);
    }

private:
    const Theme& m_theme;
    QColor Tokens::* m_fill;
    Qt::Edges m_lines;
};

AvatarInfo person(const QString& name, std::optional<Presence> presence = {}) {
    AvatarInfo info;
    info.seed = name.toLower();
    info.name = name;
    info.presence = presence;
    return info;
}

AvatarInfo group(const QString& name) {
    AvatarInfo info = person(name);
    info.shape = AvatarInfo::Shape::Rounded;
    return info;
}

QList<ListRow> sampleRows() {
    using Kind = ListRow::Kind;
    const auto online = Presence::Online;
    const auto off = Presence::Offline;
    return {
        {.kind = Kind::Section, .avatar = {}, .title = u"Favourites"_s, .subtitle = {}, .time = {}},
        {.avatar = person(u"Aiko Tanaka"_s, online),
         .title = u"Aiko Tanaka"_s,
         .subtitle = u"The interlock log looks right now"_s,
         .time = u"10:42"_s},
        {.avatar = group(u"Night shift"_s),
         .title = u"Night shift"_s,
         .subtitle = u"Bruno: pump 2 is back ✅"_s,
         .time = u"10:31"_s,
         .badge = 2},
        {.kind = Kind::Section, .avatar = {}, .title = u"Recent"_s, .subtitle = {}, .time = {}},
        {.avatar = person(u"Tomas Weber"_s, Presence::Busy),
         .title = u"Tomas Weber"_s,
         .subtitle = u"You: Thursday is fine for me"_s,
         .time = u"09:58"_s},
        {.avatar = person(u"Ines Caldeira"_s, Presence::Away),
         .title = u"Ines Caldeira"_s,
         .subtitle = u"📎 shift-plan-w48.pdf"_s,
         .time = u"Yesterday"_s,
         .muted = true},
        {.avatar = group(u"Canteen lunch"_s),
         .title = u"Canteen lunch"_s,
         .subtitle = u"Samuel: noon at the terrace?"_s,
         .time = u"Yesterday"_s,
         .badge = 120,
         .quietBadge = true},
        {.avatar = person(u"Maya Lindqvist"_s, off),
         .title = u"Maya Lindqvist"_s,
         .subtitle = u"Merci beaucoup 🙏"_s,
         .time = u"Thu"_s,
         .draft = true},
        {.avatar = group(u"Run 12 review"_s),
         .title = u"Run 12 review with a very long name"_s,
         .subtitle = u"Aiko: slides by Monday"_s,
         .time = u"Wed"_s,
         .unread = true,
         .failed = true},
        {.avatar = person(u"Bruno Keller"_s, off),
         .title = u"Bruno Keller"_s,
         .subtitle = u"Voice message · 0:24"_s,
         .time = u"Tue"_s},
    };
}

QWidget* makeRail(const Theme& theme, const QString& page) {
    auto* rail = new Surface(theme, &Tokens::rail, {});
    rail->setFixedWidth(theme.scaled(metrics::railWidth));
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(8, 14, 8, 14);
    column->setSpacing(4);
    const std::tuple<Icon, QString, int, QString> entries[] = {
        {Icon::Home, u"Home"_s, 3, {}},
        {Icon::Groups, u"Groups"_s, 0, u"feed"_s},
        {Icon::Chat, u"Chat"_s, 2, u"chat"_s},
        {Icon::Person, u"People"_s, 0, u"controls"_s},
        {Icon::Clock, u"Later"_s, 0, {}}};
    for (const auto& [icon, text, badge, key] : entries) {
        auto* button = new RailButton(theme, icon, text);
        button->setBadge(badge);
        button->setChecked(key == page);
        column->addWidget(button);
    }
    column->addStretch(1);
    auto* me = new Avatar(theme, nullptr, 38);
    me->setInfo(person(u"Lea Moreau"_s, Presence::Online));
    me->setSurface(theme.tokens().rail);
    column->addWidget(me, 0, Qt::AlignHCenter);
    return rail;
}

QWidget* makeList(const Theme& theme, const QString& title) {
    auto* list = new Surface(theme, &Tokens::list, Qt::RightEdge);
    list->setFixedWidth(theme.scaled(metrics::listWidth));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 14, 1, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(new TextLabel(theme, title, TextSize::Title, TextWeight::Strong), 1);
    head->addWidget(new IconButton(theme, Icon::Plus, u"New conversation"_s));
    column->addLayout(head);
    column->addSpacing(10);
    auto* search = new SearchField(theme, u"Find or jump to…"_s);
    search->setShortcutHint(QKeySequence(u"Ctrl+K"_s));
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(16, 0, 16, 0);
    searchRow->addWidget(search);
    column->addLayout(searchRow);
    column->addSpacing(11);
    auto* view = new ListView(theme, nullptr, u"Conversations"_s);
    const QList<ListRow> rows = sampleRows();
    auto* model = new QStandardItemModel(view);
    for (const ListRow& row : rows) {
        auto* item = new QStandardItem(row.title);
        item->setData(accessibleText(row), Qt::AccessibleTextRole);
        item->setSelectable(row.kind == ListRow::Kind::Row);
        model->appendRow(item);
    }
    view->setModel(model);
    view->setItemDelegate(new ListRowDelegate(
        theme, nullptr, [rows](const QModelIndex& i) { return rows.at(i.row()); }, view));
    view->setCurrentIndex(model->index(1, 0));
    column->addWidget(view, 1);
    return list;
}

QWidget* makeHead(const Theme& theme, const AvatarInfo& info, const QString& line,
                  const QList<Icon>& icons, const QString& button) {
    auto* head = new Surface(theme, &Tokens::background, Qt::BottomEdge);
    head->setFixedHeight(theme.scaled(metrics::headerHeight));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    auto* avatar = new Avatar(theme, nullptr, 40);
    avatar->setInfo(info);
    row->addWidget(avatar);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addStretch(1);
    texts->addWidget(new ElidedLabel(theme, info.name, TextSize::Large, TextWeight::Strong));
    texts->addWidget(
        new ElidedLabel(theme, line, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second));
    texts->addStretch(1);
    row->addLayout(texts, 1);
    for (const Icon icon : icons)
        row->addWidget(new IconButton(theme, icon, u"Action"_s));
    if (!button.isEmpty())
        row->addWidget(makeButton(ButtonKind::Secondary, button, u"invite"_s));
    return head;
}

QWidget* makeChat(const Theme& theme, const EmojiTable& emoji) {
    auto* pane = new Surface(theme, &Tokens::background, {});
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(theme, person(u"Aiko Tanaka"_s, Presence::Online),
                               u"Controls · at work until 18:00 · 10:44 in Geneva"_s,
                               {Icon::Phone, Icon::Video, Icon::Screen, Icon::Search, Icon::More},
                               {}));
    auto* view = new TimelineView(theme, nullptr, TimelineView::Mode::Chat);
    auto* source = new test::ListTimelineSource(view);
    fillChat(*source);
    view->setNow(sampleNow());
    view->setSource(source);
    view->setStatusLine(u"Aiko is typing…"_s);
    column->addWidget(view, 1);
    auto* composer = new Composer(theme, nullptr, emoji);
    composer->setPlaceholder(u"Write to Aiko…"_s);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 18);
    foot->addWidget(composer);
    column->addLayout(foot);
    return pane;
}

QWidget* makeFeed(const Theme& theme) {
    auto* pane = new Surface(theme, &Tokens::background, {});
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(theme, group(u"Beam operations"_s),
                               u"Closed group · 48 members · 6 around now"_s,
                               {Icon::Search, Icon::Bell}, u"Invite"_s));
    auto* strip = new Surface(theme, &Tokens::background, Qt::BottomEdge);
    auto* stripRow = new QHBoxLayout(strip);
    stripRow->setContentsMargins(13, 0, 13, 0);
    auto* tabs = new TabBar(theme, u"Group"_s);
    for (const QString& tab : {u"Posts"_s, u"Files"_s, u"Notes"_s, u"Events"_s, u"Members"_s})
        tabs->addTab(tab);
    stripRow->addWidget(tabs);
    stripRow->addStretch(1);
    column->addWidget(strip);
    auto* view = new TimelineView(theme, nullptr, TimelineView::Mode::Feed);
    auto* source = new test::ListTimelineSource(view);
    fillFeed(*source);
    view->setNow(sampleNow());
    auto* card = new Card(theme);
    card->setContentsMargins(18, 12, 18, 12);
    card->setClickable(true);
    card->setAccessibleName(u"Write a post"_s);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    auto* me = new Avatar(theme, nullptr, 36);
    me->setInfo(person(u"Lea Moreau"_s));
    row->addWidget(me);
    row->addSpacing(4);
    row->addWidget(new TextLabel(theme, u"Write to Beam operations…"_s, TextSize::Body,
                                 TextWeight::Regular, TextLabel::Ink::Third),
                   1);
    for (const Icon icon : {Icon::Paperclip, Icon::Poll, Icon::Calendar})
        row->addWidget(new IconButton(theme, icon, u"Add"_s));
    view->setHeader(card);
    view->setSource(source);
    column->addWidget(view, 1);
    return pane;
}

} // namespace

QWidget* makeShell(const Theme& theme, const EmojiTable& emoji, const QString& page) {
    auto* shell = new Surface(theme, &Tokens::background, {});
    shell->setWindowTitle(u"Gallery"_s);
    auto* row = new QHBoxLayout(shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail(theme, page));
    row->addWidget(makeList(theme, page == u"feed"_s ? u"Groups"_s : u"Chat"_s));
    row->addWidget(page == u"chat"_s   ? makeChat(theme, emoji)
                   : page == u"feed"_s ? makeFeed(theme)
                                       : makeControls(theme, emoji),
                   1);
    return shell;
}

} // namespace parvis::gallery
