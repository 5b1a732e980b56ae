#include "ui/home/HomeView.h"

#include "models/HomeModel.h"
#include "ui/home/Greeting.h"
#include "ui/home/HomeRows.h"
#include "ui/home/RequestsCard.h"
#include "ui/parts/RowsCard.h"
#include "ui/parts/TwoColumns.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int pageWidth = 1080;
constexpr int columnsFrom = 700;
constexpr int margin = 40;
constexpr int leastMargin = 20;
constexpr int chatRows = 6;
constexpr int mentionRows = 4;
constexpr int savedRows = 4;

} // namespace

HomeView::HomeView(const PaneContext& context, models::HomeModel& model, QWidget* parent)
    : ScrollPage(context.theme, parent)
    , m_context(context)
    , m_model(model)
    , m_greeting(new TextLabel(context.theme, {}, TextSize::Display, TextWeight::Strong))
    , m_date(new TextLabel(context.theme, {}, TextSize::Large, TextWeight::Regular,
                           TextLabel::Ink::Second))
    , m_columns(new TwoColumns(context.theme.scaled(columnsFrom), TwoColumns::OnTop::Second))
    , m_requests(new RequestsCard(context))
    , m_mustRead(new RowsCard(context.theme, &context.pictures, tr("You must read this"),
                              QStringLiteral("mustRead")))
    , m_saved(new RowsCard(context.theme, &context.pictures, tr("Saved for later"),
                           QStringLiteral("saved")))
    , m_mentions(new RowsCard(context.theme, &context.pictures, tr("Mentions of you"),
                              QStringLiteral("mentions")))
    , m_chats(new RowsCard(context.theme, &context.pictures, tr("Unread chats"),
                           QStringLiteral("unreadChats")))
    , m_news(new RowsCard(context.theme, &context.pictures, tr("New comments on posts you follow"),
                          QStringLiteral("postNews")))
    , m_posts(new RowsCard(context.theme, &context.pictures, tr("New in your groups"),
                           QStringLiteral("newPosts")))
    , m_all(new QVBoxLayout(body())) {
    setObjectName(QStringLiteral("homeView"));
    m_greeting->setObjectName(QStringLiteral("greeting"));
    m_greeting->setWordWrap(true);
    m_all->setSpacing(0);
    m_all->addWidget(m_greeting);
    m_all->addSpacing(2);
    m_all->addWidget(m_date);
    m_all->addSpacing(22);
    m_all->addWidget(m_columns);
    m_all->addStretch(1);
    makeCards();
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_minute.start();
    connect(&context.theme, &Theme::changed, this, &HomeView::arrange); // larger text, less room
    connect(&m_model, &models::HomeModel::changed, this, &HomeView::refresh);
    refresh();
}

void HomeView::makeCards() {
    m_columns->setShares(3, 2);
    m_columns->first()->addWidget(m_posts);
    m_columns->second()->addWidget(m_requests);
    m_columns->second()->addWidget(m_mustRead);
    m_columns->second()->addWidget(m_mentions);
    m_columns->second()->addWidget(m_news);
    m_columns->second()->addWidget(m_saved);
    m_columns->second()->addWidget(m_chats);
    m_posts->setAvatarSize(36);
    m_posts->setEmptyText(tr("Nothing has been posted yet. Join a group, or write the first post "
                             "in one of yours."));
    m_mentions->setEmptyText(tr("When somebody writes @ and your name, it shows here."));
    m_chats->setEmptyText(tr("You have read everything."));
    Navigator* navigator = &m_context.navigator;
    connect(m_posts, &RowsCard::rowPressed, this, [this, navigator](int row) {
        const Message& message = m_model.posts().at(row).message;
        navigator->openMessage(message.conversation, message.id);
    });
    connect(m_mustRead, &RowsCard::rowPressed, this, [this, navigator](int row) {
        const Message& message = m_model.mustRead().at(row).message;
        navigator->openMessage(message.conversation, message.id);
    });
    connect(m_mentions, &RowsCard::rowPressed, this, [this, navigator](int row) {
        const Message& message = m_model.mentions().at(row).message;
        navigator->openMessage(message.conversation, message.id);
    });
    connect(m_news, &RowsCard::rowPressed, this, [this, navigator](int row) {
        const Message& message = m_model.news().at(row).post.message;
        navigator->openMessage(message.conversation, message.id);
    });
    connect(m_saved, &RowsCard::rowPressed, this, [this, navigator](int row) {
        const Message& message = m_model.saved().at(row).message;
        navigator->openMessage(message.conversation, message.id);
    });
    connect(m_saved, &RowsCard::actionTriggered, this, [this] {
        m_allSaved = !m_allSaved;
        showCards();
    });
    connect(m_chats, &RowsCard::rowPressed, this, [this, navigator](int row) {
        navigator->openConversation(m_model.unreadChats().at(row).id);
    });
}

void HomeView::refresh() {
    const QDateTime now = QDateTime::currentDateTime();
    m_greeting->setText(greeting(now.time(), m_model.ownName()));
    m_date->setText(QLocale().toString(now.date(), QLocale::LongFormat));
    showCards();
}

void HomeView::showCards() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<AvatarRowInfo> posts;
    for (const models::HomeMessage& post : m_model.posts())
        posts.append(postRow(post, now));
    m_posts->setRows(posts);

    QList<AvatarRowInfo> mustRead;
    for (const models::HomeMessage& post : m_model.mustRead())
        mustRead.append(mentionRow(post, now));
    m_mustRead->setRows(mustRead);

    QList<AvatarRowInfo> news;
    for (const models::HomeNews& one : m_model.news())
        news.append(newsRow(one, now));
    m_news->setRows(news);

    const qsizetype saved = m_model.saved().size();
    QList<AvatarRowInfo> kept;
    for (const models::HomeMessage& message : m_model.saved()) {
        if (m_allSaved || kept.size() < savedRows)
            kept.append(mentionRow(message, now));
    }
    m_saved->setRows(kept);
    m_saved->setAction(saved <= savedRows ? QString()
                       : m_allSaved       ? tr("Show fewer")
                                          : tr("Show all"),
                       m_allSaved ? tr("Show fewer saved messages")
                                  : tr("Show all saved messages"));

    QList<AvatarRowInfo> mentions;
    for (const models::HomeMessage& mention : m_model.mentions()) {
        if (mentions.size() < mentionRows)
            mentions.append(mentionRow(mention, now));
    }
    m_mentions->setRows(mentions);

    QList<AvatarRowInfo> chats;
    for (const models::ChatItem& chat : m_model.unreadChats()) {
        if (chats.size() < chatRows)
            chats.append(chatRow(chat, now));
    }
    m_chats->setRows(chats);
    m_requests->setRequests(m_model.requests());
    arrange();
}

void HomeView::resizeEvent(QResizeEvent* event) {
    ScrollPage::resizeEvent(event);
    arrange();
}

void HomeView::arrange() {
    const Theme& theme = m_context.theme;
    m_columns->setBreakpoint(theme.scaled(columnsFrom));
    const int room = viewport()->width() - theme.scaled(pageWidth);
    const int wanted = viewport()->width() < theme.scaled(columnsFrom) ? leastMargin : margin;
    const int side = std::max(wanted, room / 2);
    m_all->setContentsMargins(side, 36, side, 36);
}

} // namespace parvis::ui
