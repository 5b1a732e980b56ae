#include "media/MediaStore.h"

#include "unit/cache/support/CacheFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::media;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

const AccountId first{1};
const AccountId second{2};

MediaRef ref(const QString& uri, AccountId account = first) {
    return {account, uri};
}

bool put(const MediaStore& store, const MediaRef& media, const QByteArray& content,
         const QString& variant = {}) {
    auto file = store.create(media, variant);
    return file && (*file)->write(content) == content.size() && (*file)->finish();
}

QByteArray get(const MediaStore& store, const MediaRef& media, const QString& variant = {}) {
    auto file = store.open(media, variant);
    return file ? (*file)->readAll() : "absent"_qba;
}

} // namespace

class MediaStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<MediaStore>(m_folder->filePath(u"media"_s));
        m_store->addAccount(first, keyOf(1));
        m_store->addAccount(second, keyOf(2));
    }

    void filesAndVariantsAreToldApart() {
        const MediaRef picture = ref(u"mxc://example.org/holiday"_s);
        QVERIFY(!m_store->contains(picture));
        QVERIFY(put(*m_store, picture, "whole"));
        QVERIFY(put(*m_store, picture, "small", u"96"_s));
        QVERIFY(put(*m_store, ref(picture.uri, second), "second's"));
        QCOMPARE(get(*m_store, picture), "whole"_qba);
        QCOMPARE(get(*m_store, picture, u"96"_s), "small"_qba);
        QCOMPARE(get(*m_store, ref(picture.uri, second)), "second's"_qba);
        QVERIFY(!m_store->contains(picture, u"320"_s));
        m_store->remove(picture, u"96"_s);
        QVERIFY(!m_store->contains(picture, u"96"_s));
        QVERIFY(m_store->contains(picture));
        for (const QString& file : files())
            QVERIFY(!file.contains(u"holiday"_s) && !file.contains(u"example"_s));
        COMPARE_KIND(m_store->open(ref(u"x"_s, AccountId{9})), ErrorKind::NotFound);
        COMPARE_KIND(m_store->create(ref(u"x"_s, AccountId{9})), ErrorKind::NotFound);
    }

    void aPurgedAccountIsGone() {
        QVERIFY(put(*m_store, ref(u"a"_s), "1"));
        QVERIFY(put(*m_store, MediaStore::newLocal(first), "2"));
        QVERIFY(put(*m_store, ref(u"a"_s, second), "3"));
        VERIFY_OK(m_store->purge(first));
        QVERIFY(!m_store->contains(ref(u"a"_s)));
        COMPARE_KIND(m_store->open(ref(u"a"_s)), ErrorKind::NotFound);
        QCOMPARE(get(*m_store, ref(u"a"_s, second)), "3"_qba);
        QCOMPARE(files().size(), 1);
        VERIFY_OK(m_store->purge(first));
    }

    void whatWasUsedLongestAgoGoesFirst() {
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(put(*m_store, ref(name), QByteArray(10'000, 'x')));
        const MediaRef local = MediaStore::newLocal(first);
        QVERIFY(MediaStore::isLocal(local));
        QVERIFY(!MediaStore::isLocal(ref(u"a"_s)));
        QVERIFY(put(*m_store, local, QByteArray(50'000, 'x')));
        age(3);
        QCOMPARE(get(*m_store, ref(u"a"_s)).size(), 10'000); // used now
        VERIFY_OK(m_store->trim(10'100));
        QVERIFY(m_store->contains(ref(u"a"_s)));
        QVERIFY(!m_store->contains(ref(u"b"_s)));
        QVERIFY(!m_store->contains(ref(u"c"_s)));
        QVERIFY(m_store->contains(local)); // waits to be uploaded
        VERIFY_OK(m_store->trim(0));
        QVERIFY(!m_store->contains(ref(u"a"_s)));
        QVERIFY(m_store->contains(local));
    }

    void whatACrashLeftHalfWrittenGoesInTime() {
        QVERIFY(put(*m_store, ref(u"a"_s), "1"));
        const QString old = m_folder->filePath(u"media/1/old.media.x.part"_s);
        const QString fresh = m_folder->filePath(u"media/1/fresh.media.x.part"_s);
        QVERIFY(setContent(old, "half"));
        age(3);
        QVERIFY(setContent(fresh, "half"));
        VERIFY_OK(m_store->trim(1'000'000));
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(fresh));
    }

    void aDamagedFileIsFetchedAgainButAStagedOneIsKept() {
        const MediaRef local = MediaStore::newLocal(first);
        QVERIFY(put(*m_store, ref(u"a"_s), "1"));
        QVERIFY(put(*m_store, local, "2"));
        for (const QString& file : files())
            QVERIFY(setContent(file, contentOf(file) + "x"));
        QVERIFY(!m_store->open(ref(u"a"_s)));
        QVERIFY(!m_store->contains(ref(u"a"_s)));
        QVERIFY(!m_store->open(local));
        QVERIFY(m_store->contains(local));
    }

    void anUploadedFileGoesOnUnderTheServersName() {
        const MediaRef local = MediaStore::newLocal(first);
        QVERIFY(put(*m_store, local, "content"));
        m_store->adopt(local, ref(u"mxc://uploaded"_s));
        QVERIFY(!m_store->contains(local));
        QCOMPARE(get(*m_store, ref(u"mxc://uploaded"_s)), "content"_qba);
        // The name is there already: nothing is left behind.
        QVERIFY(put(*m_store, local, "content"));
        m_store->adopt(local, ref(u"mxc://uploaded"_s));
        QCOMPARE(files().size(), 1);
        m_store->adopt(MediaStore::newLocal(first), ref(u"mxc://other"_s));
        QCOMPARE(files().size(), 1);
    }

private:
    [[nodiscard]] QStringList files() const {
        QStringList found;
        QDirIterator all(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }
    void age(int days) {
        for (const QString& path : files()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-days),
                                     QFileDevice::FileModificationTime));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MediaStore> m_store;
};

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "MediaStoreTest.moc"
