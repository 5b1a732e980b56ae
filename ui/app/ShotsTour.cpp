#include "ui/app/ShotsTour.h"

#include "engine/Engine.h"
#include "models/TimelineSource.h"
#include "ui/app/MainView.h"
#include "ui/app/Window.h"
#include "ui/signin/ProblemView.h"
#include "ui/signin/UnlockView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

#include <span>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

struct Width {
    const char* name;
    QSize size;
};
constexpr Width plainWidths[] = {
    {"wide", {1280, 800}}, {"medium", {860, 760}}, {"narrow", {480, 800}}};
/// A screen of 1920×1080 on which everything is twice as large.
constexpr Width sharpWidths[] = {{"200-percent", {960, 540}}};

void press(QWidget* window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    QApplication::postEvent(target, new QKeyEvent(QEvent::ShortcutOverride, key, modifiers));
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, modifiers));
}

class Tour {
public:
    Tour(Window& window, Theme& theme)
        : m_window(window)
        , m_theme(theme)
        , m_sharp(window.devicePixelRatioF() > 1.5)
        , m_widths(m_sharp ? std::span<const Width>(sharpWidths)
                           : std::span<const Width>(plainWidths)) {}

    std::vector<ShotStep> plan() {
        for (const bool dark : {false, true}) {
            m_look = dark ? u"dark"_s : u"light"_s;
            prepare([this, dark] {
                Appearance appearance = m_theme.appearance();
                appearance.dark = dark;
                m_theme.setAppearance(appearance);
            });
            addPlaces();
            addDialogs();
            addDetails();
            addAnswers();
            addSignIn();
        }
        return std::move(m_steps);
    }

private:
    using Action = std::function<void()>;

    void prepare(Action action) { m_steps.push_back({{}, std::move(action)}); }
    void picture(const QString& name, Action action = [] {}) {
        m_steps.push_back({name, std::move(action)});
    }
    /// A picture of something that is there in one width only: the largest.
    void dialog(const QString& name, Action open) {
        const QString end = m_sharp ? m_look + u"-200-percent"_s : m_look;
        picture(name.contains(u"%1"_s) ? name.arg(end) : name + u'-' + end,
                [this, open = std::move(open)] {
                    m_window.resize(m_widths.front().size);
                    open();
                });
    }
    void close() {
        prepare([this] {
            if (QWidget* modal = QApplication::activeModalWidget())
                modal->close();
            else
                press(&m_window, Qt::Key_Escape);
        });
    }

    Action run(Shortcut shortcut) {
        return [this, shortcut] {
            m_window.mainView()->run(shortcut);
        };
    }
    void showPlace(MainView::Place place) {
        prepare([this, place] {
            m_window.mainView()->openPlace(place);
            m_window.mainView()->showContent();
        });
    }
    /// Presses the button of that name, where it is to be seen.
    void click(const QString& name) {
        for (QWidget* root : QApplication::topLevelWidgets()) {
            for (auto* button : root->findChildren<QAbstractButton*>(name)) {
                if (button->isVisible()) {
                    // Not from in here: what it opens may be modal.
                    QMetaObject::invokeMethod(button, &QAbstractButton::click,
                                              Qt::QueuedConnection);
                    return;
                }
            }
        }
        qWarning("no button %s to press", qPrintable(name));
    }

    void addPlaces() {
        constexpr std::pair<const char*, MainView::Place> places[] = {
            {"home", MainView::HomePlace},
            {"groups", MainView::GroupsPlace},
            {"chat", MainView::ChatPlace},
            {"people", MainView::PeoplePlace}};
        for (const Width& width : m_widths) {
            for (const auto& [name, place] : places) {
                picture(u"%1-%2-%3"_s.arg(QLatin1String(name), m_look, QLatin1String(width.name)),
                        [this, place, size = width.size] {
                            m_window.resize(size);
                            m_window.mainView()->openPlace(place);
                            m_window.mainView()->showList();
                        });
            }
            if (width.size.width() < 640) {
                picture(u"chat-%1-narrow-open"_s.arg(m_look), [this] {
                    m_window.mainView()->openPlace(MainView::ChatPlace);
                    m_window.mainView()->showContent();
                });
            }
        }
    }

    void addDialogs() {
        dialog(u"search"_s, run(Shortcut::Find));
        close();
        dialog(u"new-chat"_s, run(Shortcut::NewChat));
        close();
        dialog(u"new-group"_s, run(Shortcut::NewGroup));
        close();
        dialog(u"settings"_s, run(Shortcut::Settings));
        dialog(u"settings-%1-end"_s, [] {
            const QWidget* modal = QApplication::activeModalWidget();
            if (auto* area = modal ? modal->findChild<QScrollArea*>() : nullptr)
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        });
        dialog(u"sign-out"_s, [this] { click(u"accountSignOut"_s); });
        close();
        close();
        dialog(u"shortcuts"_s, run(Shortcut::Shortcuts));
        close();
        showPlace(MainView::PeoplePlace);
        dialog(u"edit-profile"_s, [this] { click(u"editProfileButton"_s); });
        close();
        showPlace(MainView::GroupsPlace);
        dialog(u"invite"_s, [this] { click(u"groupInvite"_s); });
        close();
        dialog(u"new-poll"_s, [this] { click(u"postPromptPoll"_s); });
        close();
        dialog(u"new-event"_s, [this] { click(u"postPromptEvent"_s); });
        close();
    }

    /// Posts that ask for something, and who answered.
    void addAnswers() {
        using Test = bool (*)(const Message&);
        constexpr std::pair<const char*, Test> kinds[] = {
            {"post-poll",
             [](const Message& post) {
                 return post.poll.has_value();
             }},
            {"post-event",
             [](const Message& post) {
                 return post.event.has_value();
             }},
            {"post-must-read", [](const Message& post) {
                 return post.mustRead;
             }}};
        for (const auto& [name, isIt] : kinds)
            dialog(QLatin1String(name), [this, isIt] { openPost(isIt); });
        dialog(u"answers"_s, [this] {
            if (auto* view = m_window.findChild<TimelineView*>(u"groupFeed"_s))
                emit view->answersRequested(m_shown);
        });
        close();
    }

    /// One that stands in a feed.
    void openPost(bool (*isIt)(const Message&)) {
        const auto posts = m_window.engine().reads().cache().newestPosts(200);
        for (const cache::SearchHit& hit : posts.value_or(QList<cache::SearchHit>())) {
            if (!isIt(hit.message))
                continue;
            m_window.mainView()->openMessage(hit.message.conversation, hit.message.id);
            m_shown = hit.message.id;
            return;
        }
        qWarning("no such post");
    }

    /// What opens from a message: its comments, its picture.
    void addDetails() {
        dialog(u"post-comments"_s, [this] { openThread(); });
        prepare([this] { openPost(hasPicture); });
        dialog(u"picture"_s, [this] {
            if (auto* view = m_window.findChild<TimelineView*>(u"groupFeed"_s))
                emit view->openAttachment(m_shown, 0);
        });
        close();
        prepare([this] { openTab(1); });
        dialog(u"group-files"_s, [] {});
        prepare([this] { openTab(2); });
        dialog(u"group-notes"_s, [] {});
        dialog(u"note"_s, [this] {
            auto* list = m_window.findChild<ListView*>(u"notesList"_s);
            if (list && list->model() && list->model()->rowCount() > 0)
                emit list->activated(list->model()->index(0, 0));
        });
        close();
        prepare([this] { openTab(0); });
    }

    void openTab(int tab) {
        if (auto* tabs = m_window.findChild<TabBar*>(u"groupTabs"_s))
            tabs->setCurrentIndex(tab);
    }

    static bool hasPicture(const Message& message) {
        return !message.attachments.isEmpty() &&
               message.attachments.first().kind == AttachmentKind::Image;
    }

    void openThread() {
        auto* view = m_window.findChild<TimelineView*>(u"groupFeed"_s);
        const models::TimelineSource* source = view ? view->source() : nullptr;
        for (int row = 0; source && row < source->rowCount(); ++row) {
            if (source->item(row).comments.isEmpty())
                continue;
            emit view->openThread(source->item(row).message.id);
            return;
        }
        qWarning("no post with comments");
    }

    void addSignIn() {
        dialog(u"sign-in"_s, [this] { emit m_window.mainView()->addAccountRequested(); });
        prepare([this] { click(u"signInBack"_s); });
        // Neither comes up in an organisation that opens without a key: over the panes, then.
        dialog(u"passphrase"_s,
               [this] { cover(new UnlockView(m_theme, UnlockView::Mode::Choose)); });
        dialog(u"problem"_s, [this] {
            auto* problem = new ProblemView(m_theme);
            problem->setProblem({ErrorKind::NoKeychain, {}, {}, {}}, u"/home/nora/parvis"_s);
            cover(problem);
        });
        prepare([this] { delete m_cover; });
    }

    void cover(QWidget* view) {
        delete m_cover;
        m_cover = view;
        view->setParent(&m_window);
        view->setGeometry(m_window.rect());
        view->show();
        view->raise();
    }

    Window& m_window;
    Theme& m_theme;
    const bool m_sharp;
    const std::span<const Width> m_widths;
    QString m_look;
    QPointer<QWidget> m_cover;
    MessageId m_shown;
    std::vector<ShotStep> m_steps;
};

} // namespace

std::vector<ShotStep> shotsTour(Window& window, Theme& theme) {
    // The steps use it as long as there are steps.
    auto tour = std::make_shared<Tour>(window, theme);
    std::vector<ShotStep> steps = tour->plan();
    steps.push_back({{}, [tour] {
                     }});
    return steps;
}

} // namespace parvis::ui
