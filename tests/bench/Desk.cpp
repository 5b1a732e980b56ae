// Parvis's window with somebody at it who never tires: opens a profile, clicks through chats and
// groups, scrolls, and prints what each frame cost; see Samples.h.
//
// bench_desk --data-dir DIR --passphrase-file FILE --size WIDTHxHEIGHT --clicks N --rounds N
//            --frames N --scroll CONVERSATION|--feed GROUP [--fast] [--jumps N]
//
// A round is N clicks on chats and N on groups; the memory is told after each of them. Jumps go to
// messages anywhere in the conversation that is scrolled, every other one from another chat.

#include "bench/FrameApplication.h"
#include "bench/LongChat.h"
#include "bench/Samples.h"
#include "ui/app/MainView.h"
#include "ui/app/Window.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRandomGenerator>

using namespace parvis;
using namespace parvis::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 60; // Pictures arrive, lists settle: what a person's pause is.

class Hand : public QObject {
public:
    Hand(FrameApplication& application, ui::Window& window, const QCommandLineParser& arguments)
        : m_application(application)
        , m_window(window)
        , m_clicks(arguments.value(u"clicks"_s).toInt())
        , m_frames(arguments.value(u"frames"_s).toInt())
        , m_rounds(arguments.value(u"rounds"_s).toInt())
        , m_scrolled({AccountId{1}, arguments.value(u"scroll"_s)})
        , m_feed({AccountId{1}, arguments.value(u"feed"_s)})
        , m_notches(arguments.isSet(u"fast"_s) ? 20 : 1)
        , m_jumps(arguments.value(u"jumps"_s).toInt()) {}

    void begin() {
        later(m_clicks > 0  ? &Hand::clickChat
              : m_jumps > 0 ? &Hand::prepareJump
                            : &Hand::scroll,
              1000);
    }

private:
    void later(void (Hand::*step)(), int milliseconds = settleMs) {
        QTimer::singleShot(milliseconds, this, step);
    }

    [[nodiscard]] ui::ListView* list(const QString& name) {
        return m_window.findChild<ui::ListView*>(name);
    }

    /// The next row of a list that can be chosen, far from the one before.
    QModelIndex nextRow(const ui::ListView& list) {
        const QAbstractItemModel& model = *list.model();
        for (int tries = 0; tries < model.rowCount(); ++tries) {
            m_row = (m_row + 7) % model.rowCount();
            const QModelIndex index = model.index(m_row, 0);
            if ((index.flags() & Qt::ItemIsSelectable) && index != list.currentIndex())
                return index;
        }
        return {};
    }

    void clickChat() { clickIn(ui::MainView::ChatPlace, u"chatListList"_s, u"chatView"_s); }
    void clickGroup() { clickIn(ui::MainView::GroupsPlace, u"groupListList"_s, u"groupView"_s); }

    void clickIn(ui::MainView::Place place, const QString& listName, const QString& contentName) {
        const bool chats = place == ui::MainView::ChatPlace;
        if (m_clicked == m_clicks) {
            m_clicked = 0;
            if (chats) {
                later(&Hand::clickGroup);
                return;
            }
            printMemory("memory");
            if (++m_round < m_rounds) {
                later(&Hand::clickChat);
                return;
            }
            m_switches.print("switch");
            later(&Hand::scroll);
            return;
        }
        if (m_clicked++ == 0)
            m_window.mainView()->openPlace(place);
        ui::ListView* rows = list(listName);
        if (!rows)
            qFatal("no list %s", qPrintable(listName));
        const QModelIndex index = nextRow(*rows);
        if (!index.isValid())
            qFatal("no row to click in %s", qPrintable(listName));
        rows->scrollTo(index, QAbstractItemView::PositionAtCenter);
        QTimer::singleShot(settleMs, this, [this, rows, index, contentName, chats] {
            m_application.watch(m_window.findChild<QWidget*>(contentName),
                                [this, chats](std::optional<FrameCost> cost) {
                                    if (!cost)
                                        qFatal("a click that changed nothing");
                                    m_switches.add(*cost);
                                    later(chats ? &Hand::clickChat : &Hand::clickGroup);
                                });
            click(rows->viewport(), rows->visualRect(index).center());
        });
    }

    void prepareJump() {
        if (m_jumped.count() == m_jumps) {
            m_jumped.print("jump");
            QApplication::quit();
            return;
        }
        if (m_jumped.count() % 2 == 0)
            openAnother();
        later(&Hand::jump, 4 * settleMs);
    }

    /// Another chat, as somebody has it open who then finds something.
    void openAnother() {
        m_window.mainView()->openPlace(ui::MainView::ChatPlace);
        ui::ListView* rows = list(u"chatListList"_s);
        const QModelIndex index = nextRow(*rows);
        rows->scrollTo(index, QAbstractItemView::PositionAtCenter);
        click(rows->viewport(), rows->visualRect(index).center());
    }

    void jump() {
        const MessageId to{m_scrolled.account, longChatMessage(m_random.bounded(longChatMessages))};
        m_view = m_window.findChild<ui::TimelineView*>(u"chatTimeline"_s);
        m_application.watch(m_view->viewport(), [this, to](std::optional<FrameCost> cost) {
            if (!cost || m_view->rowRect(m_view->source()->rowOf(to)).isNull())
                qFatal("a jump that did not arrive");
            m_jumped.add(*cost);
            later(&Hand::prepareJump);
        });
        m_window.mainView()->openMessage(m_scrolled, to);
    }

    void scroll() {
        if (m_frames == 0) {
            QApplication::quit();
            return;
        }
        if (m_feed.isValid())
            m_window.mainView()->openGroup(m_feed);
        else
            m_window.mainView()->openConversation(m_scrolled);
        m_view = m_window.findChild<ui::TimelineView*>(m_feed.isValid() ? u"groupFeed"_s
                                                                        : u"chatTimeline"_s);
        m_rows = m_view->source()->rowCount();
        connect(m_view->source(), &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) { m_rows += last - first + 1; });
        QTimer::singleShot(1000, this, [this] {
            printMemory("memory_unscrolled");
            scrollOn();
        });
    }

    void scrollOn() {
        if (m_scrolls.count() == m_frames || !canScroll()) {
            m_scrolls.print("scroll");
            printLine("blank", {double(m_blank)});
            printLine("rows", {double(m_rows)});
            printMemory("memory_scrolled");
            QApplication::quit();
            return;
        }
        m_application.watch(m_view->viewport(), [this](std::optional<FrameCost> cost) {
            if (!cost)
                qFatal("a turn of the wheel that changed nothing");
            m_scrolls.add(*cost);
            m_blank += blankRows();
            QMetaObject::invokeMethod(this, [this] { scrollOn(); }, Qt::QueuedConnection);
        });
        turnWheel(m_view->viewport(), !m_feed.isValid(), m_notches);
    }

    /// Towards what is older: up in a chat, down in a feed.
    [[nodiscard]] bool canScroll() const {
        if (m_feed.isValid())
            return m_view->source()->hasOlder() ||
                   m_view->lastVisibleRow() + 1 < m_view->source()->rowCount();
        return m_view->firstVisibleRow() > 0 || m_view->rowRect(0).top() < 0;
    }

    /// Rows of the frame that stand there without their content.
    [[nodiscard]] int blankRows() const {
        int blank = 0;
        for (int row = m_view->firstVisibleRow(); row >= 0 && row <= m_view->lastVisibleRow();
             ++row)
            blank += m_view->rowRect(row).isNull() ? 1 : 0;
        return blank;
    }

    FrameApplication& m_application;
    ui::Window& m_window;
    int m_clicks;
    int m_frames;
    int m_rounds;
    ConversationId m_scrolled;
    GroupId m_feed; ///< Valid: the posts of this group are scrolled.
    int m_notches;
    int m_jumps;
    QRandomGenerator m_random{7};
    Samples m_jumped;
    int m_rows = 0; ///< That were among the rows while it was scrolled.
    int m_row = 0;
    int m_clicked = 0;
    int m_round = 0;
    Samples m_switches;
    Samples m_scrolls;
    int m_blank = 0;
    ui::TimelineView* m_view = nullptr;
};

} // namespace

int main(int argc, char** argv) {
    FrameApplication application(argc, argv);
    QApplication::setApplicationName(u"parvis"_s);
    QCommandLineParser parser;
    for (const auto& name : {u"data-dir"_s, u"passphrase-file"_s, u"size"_s, u"clicks"_s,
                             u"rounds"_s, u"frames"_s, u"scroll"_s, u"feed"_s, u"jumps"_s})
        parser.addOption({name, name, u"value"_s});
    parser.addOption({u"fast"_s, u"Twenty notches of the wheel at a time."_s});
    parser.process(application);
    engine::EngineOptions options;
    options.dataDir = parser.value(u"data-dir"_s);
    options.online = false;
    QFile secret(parser.value(u"passphrase-file"_s));
    if (secret.open(QIODevice::ReadOnly))
        options.passphrase = std::make_shared<const Secret>(Secret::take(secret.readAll()));
    ui::Theme theme;
    theme.applyTo(application);
    ui::PreferenceStore preferences{QString()};
    ui::Window window(theme, preferences, options);
    window.setFirstPlace(u"chat"_s);
    Hand hand(application, window, parser);
    QObject::connect(&window, &ui::Window::panesMade, &hand, [&] {
        window.resize(sizeOf(parser.value(u"size"_s))); // not what was saved
        hand.begin();
    });
    QObject::connect(&window, &ui::Window::asking, qApp, [] { QApplication::exit(1); });
    window.start();
    window.show();
    return QApplication::exec();
}
