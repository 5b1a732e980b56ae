#include "ui/files/FilesView.h"

#include "gui/support/Stage.h"
#include "models/FilesModel.h"
#include "support/Await.h"
#include "ui/chat/ChatPane.h"
#include "ui/files/LentFolder.h"
#include "ui/files/PreviewBody.h"
#include "ui/groups/GroupView.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TabBar.h"
#include "workspace/Compose.h"
#ifdef PARVIS_HAS_PDF
#include "ui/files/PdfBody.h"
#endif

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QUrl>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lentContent("what only\0another program knows", 30);
constexpr int filesTab = 2; // of a group
constexpr auto secret = "The interlock opens at 4.7 bar, said the Grüne Ordner.";

} // namespace

/// The files of a group or chat: finding, looking at them, lending them.
class FilesViewTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        QTRY_VERIFY((m_group = groupCalled(u"Beamline 4"_s)).id.isValid());
    }
    void init() {
        auto* view = new ui::GroupView(m_stage->context());
        m_window = m_stage->show(nullptr, view);
        view->open(m_group.id);
        child<ui::TabBar>(u"groupTabs"_s)->setCurrentIndex(filesTab);
        m_list = child<ui::ListView>(u"filesList"_s);
        QTRY_VERIFY(m_list->isVisible() && m_list->model()->rowCount() > 3);
        m_stage->navigator().message.reset();
        m_stage->navigator().said.clear();
    }
    void cleanup() { m_stage->setTextScale(1.0); }
    void cleanupTestCase() { m_stage.reset(); }

    void allFilesOfTheGroupByMonth() {
        const auto page =
            m_stage->engine().reads().cache().files({m_group.feed}, cache::afterAll, 1000);
        QVERIFY(page);
        QCOMPARE(names().size(), page->rows.size());
        QCOMPARE(names().first(), page->rows.first().attachment.fileName);
        const QString section = m_list->model()->index(0, 0).data().toString();
        QVERIFY2(!section.isEmpty() && !names().contains(section), qPrintable(section));
        const QModelIndex first = m_list->model()->index(1, 0);
        const QString spoken = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(page->rows.first().attachment.fileName) &&
                     spoken.contains(page->rows.first().sender.displayName),
                 qPrintable(spoken));
        // Pictures show themselves as soon as they are made smaller.
        const qreal dpr = m_list->devicePixelRatioF();
        for (const cache::FileRow& row : page->rows) {
            if (row.attachment.kind == AttachmentKind::Image)
                QTRY_VERIFY(!m_stage->context()
                                 .pictures.picture(row.attachment.media, {36, 36}, dpr)
                                 .isNull());
        }
        m_stage->shoot(m_window, u"files"_s);
        m_window->resize(430, 760);
        m_stage->shoot(m_window, u"files-narrow"_s);
        m_window->resize(1280, 800);
        m_stage->setTextScale(2.0);
        m_stage->shoot(m_window, u"files-200-percent"_s);
    }

    void wordsAndChipsNarrowTheList() {
        const QStringList all = names();
        auto* search = child<QLineEdit>(u"filesSearch"_s);
        QTest::keyClicks(search, u"pdf"_s);
        QTRY_VERIFY(!names().isEmpty() && names().size() < all.size());
        for (const QString& name : names())
            QVERIFY(name.contains(u"pdf"_s));
        m_stage->shoot(m_window, u"files-found"_s);
        // The arrow leads into the list, and what is chosen opens.
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(m_list->hasFocus());
        QCOMPARE(m_list->currentIndex().data().toString(), names().first());
        QTest::keyClicks(search, u" no such file"_s);
        auto* empty = child<QWidget>(u"filesEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        m_stage->shoot(m_window, u"files-none"_s);
        QTest::mouseClick(empty->findChild<QAbstractButton*>(u"emptyStateAction"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(names(), all);
        QTest::mouseClick(child<QAbstractButton>(u"filesPictures"_s), Qt::LeftButton);
        QTRY_VERIFY(!names().isEmpty() && names().size() < all.size());
        for (const QString& name : names())
            QVERIFY(name.endsWith(u"png"_s));
        QVERIFY(child<QAbstractButton>(u"filesPictures"_s)->isChecked());
        QVERIFY(!child<QAbstractButton>(u"filesAll"_s)->isChecked());
        QTest::mouseClick(child<QAbstractButton>(u"filesAll"_s), Qt::LeftButton);
        QTRY_COMPARE(names(), all);
    }

    void whatIsOnTheServerOnlyIsFetched() {
        const qsizetype before = names().size();
        auto* note = child<QWidget>(u"filesOlder"_s);
        QTRY_VERIFY(note->isVisible()); // the list has room, so its end is seen
        for (int i = 0; i < 40 && note->isVisible() && names().size() == before; ++i) {
            auto* fetch = child<QAbstractButton>(u"filesOlderFetch"_s);
            QTRY_VERIFY(fetch->isEnabled() || !note->isVisible());
            if (note->isVisible())
                QTest::mouseClick(fetch, Qt::LeftButton);
            QTRY_VERIFY(fetch->isEnabled() || !note->isVisible());
        }
        QVERIFY(names().size() > before);
    }

    void aGroupWithoutFilesSaysSo() {
        const auto made = test::await(m_stage->engine().execute(
            CreateGroup{u"Empty shelf"_s, {}, Privacy::Open, {}}, m_group.id.account));
        QVERIFY(made);
        QTRY_VERIFY(groupCalled(u"Empty shelf"_s).feed.isValid());
        auto* view = m_window->findChild<ui::GroupView*>();
        view->open(groupCalled(u"Empty shelf"_s).id);
        child<ui::TabBar>(u"groupTabs"_s)->setCurrentIndex(filesTab);
        QTRY_VERIFY(child<QWidget>(u"filesEmpty"_s)->isVisible());
        m_stage->shoot(m_window, u"files-empty"_s);
    }

    void aPictureIsShownAndTheArrowsGoOn() {
        const int row = rowEnding(u".png"_s);
        QVERIFY(row >= 0);
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        QTest::keyClick(m_list, Qt::Key_Return);
        QPointer<ui::FilePreview> preview = shown();
        QVERIFY(preview);
        QTRY_VERIFY(preview->body());
        QCOMPARE(preview->body()->objectName(), u"previewPicture"_s);
        QCOMPARE(nameShown(*preview), m_list->currentIndex().data().toString());
        QTRY_VERIFY(preview->body()->hasFocus());
        m_stage->shoot(m_window, u"preview-picture"_s);
        const int before = preview->current();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(preview->current(), before + 1);
        QTRY_VERIFY(nameShown(*preview) != m_list->currentIndex().data().toString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTRY_VERIFY(preview->body() && preview->current() == before);
        // Tab stays in the preview.
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(preview->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!preview);
        QVERIFY(m_list->hasFocus());
    }

#ifdef PARVIS_HAS_PDF
    void aPaperIsShownPageByPage() {
        ui::FilePreview* preview = openRow(rowEnding(u".pdf"_s));
        QTRY_VERIFY(preview->body());
        auto* body = qobject_cast<ui::PdfBody*>(preview->body());
        QVERIFY(body);
        QTRY_VERIFY(body->isDrawn());
        QCOMPARE(body->currentPage(), 0);
        auto* place = preview->findChild<QLabel*>(u"previewPlace"_s);
        QCOMPARE(place->text(), u"1 of 4"_s);
        m_stage->shoot(m_window, u"preview-pdf"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTRY_COMPARE(place->text(), u"4 of 4"_s);
        QTRY_VERIFY(body->isDrawn());
        // Larger, the same page stays.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
        QTRY_VERIFY(body->isDrawn());
        QCOMPARE(place->text(), u"4 of 4"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTRY_COMPARE(place->text(), u"1 of 4"_s);
        QWidget* pages = preview->findChild<QWidget*>(u"previewPdf"_s);
        QTRY_VERIFY(!pages->accessibleDescription().isEmpty());
        m_window->resize(430, 760);
        QTRY_VERIFY(body->isDrawn());
        m_stage->shoot(m_window, u"preview-pdf-narrow"_s);
        preview->close();
    }

    void aDamagedPaperGetsWords() {
        const QString name = post(u"broken.pdf"_s, "%PDF-1.4 and no more"_qba);
        ui::FilePreview* preview = openRow(rowEnding(name));
        QTRY_VERIFY(preview->findChild<QWidget*>(u"previewWords"_s));
        QVERIFY(!preview->body());
        m_stage->shoot(m_window, u"preview-damaged"_s);
        preview->close();
    }
#endif

    void aTextIsShownAndNothingOfItIsOnTheDiskInClear() {
        const QByteArray content = QByteArray("Pressure log\n\n") + secret + "\n";
        const QString name = post(u"pressure.log"_s, content); // shows in the open list
        ui::FilePreview* preview = openRow(rowEnding(name));
        QTRY_VERIFY(preview->body());
        auto* text = preview->findChild<QPlainTextEdit*>(u"previewText"_s);
        QVERIFY(text);
        QVERIFY(text->toPlainText().contains(QString::fromUtf8(secret)));
        QTRY_VERIFY(text->hasFocus());
        m_stage->shoot(m_window, u"preview-text"_s);
        // The arrows read the text, with Ctrl they go to the next file.
        const int before = preview->current();
        QTest::keyClick(text, Qt::Key_Right);
        QCOMPARE(preview->current(), before);
        QTest::keyClick(text, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(preview->current(), before + 1);
        preview->close();
        QVERIFY(test::await(m_stage->engine().flush()));
        int seen = 0;
        for (const QString& folder : {m_stage->engine().dataDir(), ui::LentFolder::base()}) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                seen += folder == m_stage->engine().dataDir() ? 1 : 0;
                QVERIFY2(!file.readAll().contains("interlock opens at 4.7"),
                         qPrintable(file.fileName()));
            }
        }
        QVERIFY(seen > 3);
    }

    void anotherProgramIsLentACopy() {
        const QString name = post(u"sketch.xyz"_s, lentContent);
        ui::FilePreview* preview = openRow(rowEnding(name));
        QTRY_VERIFY(preview->findChild<QWidget*>(u"previewWords"_s));
        m_stage->shoot(m_window, u"preview-none"_s);
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedOutside");
        QTest::mouseClick(preview->findChild<QAbstractButton*>(u"previewOutside"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(m_opened.isValid());
        QDesktopServices::unsetUrlHandler(u"file"_s);
        const QFileInfo copy(m_opened.toLocalFile());
        QCOMPARE(copy.fileName(), name);
        QVERIFY(copy.filePath().startsWith(ui::LentFolder::base()));
        QVERIFY(!(copy.permissions() &
                  (QFileDevice::ReadOther | QFileDevice::ReadGroup | QFileDevice::WriteOwner)));
        QFile file(copy.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), lentContent);
        preview->close();
    }

    void aProgramIsNotOpened() {
        const QString name = post(u"holiday.desktop"_s, "[Desktop Entry]\nExec=rm"_qba);
        const int row = rowEnding(name);
        ui::FilePreview* preview = openRow(row);
        QTRY_VERIFY(preview->findChild<QAbstractButton*>(u"previewSave"_s)->isVisible());
        QVERIFY(!preview->findChild<QAbstractButton*>(u"previewOutside"_s)->isVisible());
        preview->close();
        QMenu* menu = menuOf(row);
        QVERIFY(menu && !menu->findChild<QAction*>(u"fileOutside"_s));
        menu->close();
    }

    void theMenuLeadsToTheMessage() {
        const auto page =
            m_stage->engine().reads().cache().files({m_group.feed}, cache::afterAll, 1);
        QMenu* menu = menuOf(1);
        QVERIFY(menu);
        m_stage->shoot(menu, u"files-menu"_s);
        menu->findChild<QAction*>(u"fileLocate"_s)->trigger();
        menu->close();
        QTRY_VERIFY(m_stage->navigator().message);
        QCOMPARE(*m_stage->navigator().message, page->rows.first().message);
        QCOMPARE(*m_stage->navigator().conversation, m_group.feed);
    }

    void aChatHasItsFilesBesideIt() {
        const auto hits = m_stage->engine().reads().cache().search(
            cache::SearchQuery::parse(u"has:file"_s, QDate::currentDate()), {}, 400);
        QVERIFY(hits);
        ConversationId chat;
        for (const cache::SearchHit& hit : hits->hits) {
            if (hit.kind == ConversationKind::Chat || hit.kind == ConversationKind::Direct)
                chat = hit.message.conversation;
        }
        QVERIFY(chat.isValid());
        ui::ChatPane pane(m_stage->context());
        auto* both = new QWidget;
        auto* row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(pane.content(), 1);
        pane.details()->setFixedWidth(320);
        row->addWidget(pane.details());
        pane.details()->hide();
        connect(&pane, &ui::Pane::detailsWanted, pane.details(), &QWidget::setVisible);
        m_window = m_stage->show(pane.list(), both);
        pane.open(chat);
        QTest::mouseClick(child<QAbstractButton>(u"chatFiles"_s), Qt::LeftButton);
        auto* list = child<ui::ListView>(u"filesList"_s);
        QTRY_VERIFY(list->isVisible() && list->model() && list->model()->rowCount() > 0);
        m_stage->shoot(m_window, u"files-chat"_s);
        QTest::mouseClick(child<QAbstractButton>(u"filesClose"_s), Qt::LeftButton);
        QVERIFY(!pane.details()->isVisible());
        m_window = nullptr;
        m_stage->show(nullptr, new QWidget); // the pane's widgets go before it
    }

public slots:
    void openedOutside(const QUrl& url) { m_opened = url; }

private:
    template<class T>
    T* child(const QString& name) const {
        return m_window->findChild<T*>(name);
    }

    Group groupCalled(const QString& name) const {
        const auto groups = m_stage->engine().reads().cache().groups();
        for (const cache::GroupRow& row : groups.value_or(QList<cache::GroupRow>())) {
            if (row.group.name.startsWith(name))
                return row.group;
        }
        return {};
    }

    /// What the list shows, without the months.
    QStringList names() const {
        QStringList all;
        const QAbstractItemModel& model = *m_list->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.flags(model.index(row, 0)).testFlag(Qt::ItemIsSelectable))
                all.append(model.index(row, 0).data().toString());
        }
        return all;
    }

    int rowEnding(const QString& suffix) const {
        const QAbstractItemModel& model = *m_list->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().endsWith(suffix))
                return row;
        }
        return -1;
    }

    ui::FilePreview* shown() const { return m_window->findChild<ui::FilePreview*>(); }

    ui::FilePreview* openRow(int row) {
        const QModelIndex index = m_list->model()->index(row, 0);
        m_list->scrollTo(index);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualRect(index).center());
        return shown();
    }

    static QString nameShown(const ui::FilePreview& preview) {
        return preview.findChild<QLabel*>(u"previewName"_s)->text();
    }

    QMenu* menuOf(int row) {
        const QModelIndex index = m_list->model()->index(row, 0);
        m_list->scrollTo(index);
        emit m_list->menuRequested(index, m_list->mapToGlobal(QPoint(100, 100)));
        return m_list->findChild<QMenu*>(u"fileMenu"_s);
    }

    /// Posts a file to the group, and waits until the open list has it.
    QString post(const QString& name, const QByteArray& content) {
        const auto staged =
            test::await(m_stage->engine().stageBytes(m_group.id.account, content, name));
        if (!staged)
            return {};
        SendMessage send;
        send.conversation = m_group.feed;
        send.transactionId = workspace::newTransactionId();
        send.content.text = u"A file"_s;
        send.content.attachments = {staged->attachment};
        if (!test::await(m_stage->engine().postAndWait(send)))
            return {};
        return QTest::qWaitFor([&] { return rowEnding(name) >= 0; }, 10'000) ? name : QString();
    }

    std::unique_ptr<gui::Stage> m_stage;
    Group m_group;
    QWidget* m_window = nullptr;
    ui::ListView* m_list = nullptr;
    QUrl m_opened;
};

QTEST_MAIN(FilesViewTest)
#include "FilesViewTest.moc"
