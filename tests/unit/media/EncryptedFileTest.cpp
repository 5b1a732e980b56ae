#include "media/EncryptedFile.h"

#include "media/MediaStore.h"
#include "unit/cache/support/CacheFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::media;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int block = 65536;

QByteArray randomBytes(int size) {
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(static_cast<quint32>(size));
    for (char& byte : bytes)
        byte = static_cast<char>(generator.generate());
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& content, int chunk = 1 << 20,
                       unsigned char key = 1) {
    auto file = EncryptedFile::create(path, keyOf(key));
    if (!file)
        return fail(file);
    for (qsizetype at = 0; at < content.size(); at += chunk) {
        const QByteArray part = content.mid(at, chunk);
        if ((*file)->write(part) != part.size())
            return std::unexpected((*file)->lastError());
    }
    return (*file)->finish();
}

/// The whole content, or the error that reading met.
Result<QByteArray> readFile(const QString& path, unsigned char key = 1) {
    auto file = EncryptedFile::open(path, keyOf(key));
    if (!file)
        return fail(file);
    QByteArray all;
    while (true) {
        const QByteArray part = (*file)->read(100'000);
        if (part.isEmpty())
            break;
        all += part;
    }
    if (all.size() != (*file)->size())
        return std::unexpected((*file)->lastError());
    return all;
}

} // namespace

class EncryptedFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySizeComesBack_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 100, block - 1, block, block + 1, 2 * block, 3 * block - 1,
                               3 * block, 3 * block + 7})
            QTest::addRow("%d", size) << size;
    }
    void everySizeComesBack() {
        QFETCH(int, size);
        const QByteArray content = randomBytes(size);
        for (const int chunk : {1 << 20, block, 1000, 77'777}) {
            VERIFY_OK(writeFile(path(), content, chunk));
            const auto read = readFile(path());
            VERIFY_OK(read);
            QVERIFY(*read == content);
        }
        auto file = EncryptedFile::open(path(), keyOf(1));
        QCOMPARE((*file)->size(), qint64(size));
        QVERIFY(!(*file)->isSequential());
        QVERIFY((*file)->readAll() == content);
        QVERIFY((*file)->atEnd());
        QVERIFY((*file)->seek(0));
        QVERIFY((*file)->readAll() == content);
    }

    void anyPlaceCanBeRead() {
        const QByteArray content = randomBytes(3 * block + 500);
        VERIFY_OK(writeFile(path(), content));
        auto file = EncryptedFile::open(path(), keyOf(1));
        VERIFY_OK(file);
        QRandomGenerator generator(7);
        for (int i = 0; i < 300; ++i) {
            const int at = generator.bounded(int(content.size()) + 1);
            const int count = generator.bounded(2 * block);
            QVERIFY((*file)->seek(at));
            QVERIFY((*file)->read(count) == content.mid(at, count));
        }
        QVERIFY((*file)->seek(block));
        QCOMPARE((*file)->peek(10), content.mid(block, 10));
        QCOMPARE((*file)->read(10), content.mid(block, 10));
    }

    void aCutFileDoesNotRead() {
        const QByteArray content = randomBytes(2 * block + 300);
        VERIFY_OK(writeFile(path(), content));
        const QByteArray stored = contentOf(path());
        QList<qsizetype> lengths;
        for (qsizetype length = 0; length < 60; ++length)
            lengths << length;
        for (const qsizetype border : {24 + block + 16, 24 + 2 * (block + 16), int(stored.size())})
            for (qsizetype length = border - 20;
                 length < std::min<qsizetype>(border + 20, stored.size()); ++length)
                lengths << length;
        QRandomGenerator generator(3);
        for (int i = 0; i < 60; ++i)
            lengths << generator.bounded(int(stored.size()));
        for (const qsizetype length : lengths) {
            QVERIFY(setContent(path(), stored.left(length)));
            QVERIFY2(!readFile(path()), qPrintable(QString::number(length)));
        }
    }

    void aChangedByteDoesNotRead() {
        VERIFY_OK(writeFile(path(), randomBytes(2 * block + 300)));
        const QByteArray stored = contentOf(path());
        QList<qsizetype> places;
        for (qsizetype place = 0; place < 60; ++place)
            places << place << stored.size() - 1 - place << 24 + block + 16 - 30 + place;
        for (const qsizetype place : places) {
            QByteArray damaged = stored;
            damaged[place] = static_cast<char>(damaged[place] ^ 0x10);
            QVERIFY(setContent(path(), damaged));
            QVERIFY2(!readFile(path()), qPrintable(QString::number(place)));
            const auto file = EncryptedFile::open(path(), keyOf(1));
            QVERIFY2(!file || !(*file)->verify(), qPrintable(QString::number(place)));
        }
        QVERIFY(setContent(path(), stored));
        VERIFY_OK((*EncryptedFile::open(path(), keyOf(1)))->verify());
    }

    void anExtendedOrShuffledFileDoesNotRead() {
        VERIFY_OK(writeFile(path(), randomBytes(3 * block)));
        const QByteArray stored = contentOf(path());
        for (const int more : {1, 15, 16, 17, block + 16}) {
            QVERIFY(setContent(path(), stored + QByteArray(more, 'x')));
            QVERIFY(!readFile(path()));
        }
        // The last block once more; two blocks exchanged.
        const int whole = block + 16;
        QVERIFY(setContent(path(), stored + stored.right(whole)));
        QVERIFY(!readFile(path()));
        QVERIFY(setContent(path(), stored.left(24) + stored.mid(24 + whole, whole) +
                                       stored.mid(24, whole) + stored.mid(24 + 2 * whole)));
        QVERIFY(!readFile(path()));
    }

    void aWrongKeyIsNamed() {
        VERIFY_OK(writeFile(path(), "secret"));
        COMPARE_KIND(EncryptedFile::open(path(), keyOf(2)), ErrorKind::WrongKey);
        COMPARE_KIND(EncryptedFile::open(path() + u"x"_s, keyOf(1)), ErrorKind::NotFound);
        QVERIFY(!contentOf(path()).contains("secret"));
    }

    void equalContentLooksDifferent() {
        VERIFY_OK(writeFile(path(), "same"));
        VERIFY_OK(writeFile(path() + u"2"_s, "same"));
        QVERIFY(contentOf(path()) != contentOf(path() + u"2"_s));
    }

    void anUnfinishedFileLeavesNothing() {
        VERIFY_OK(writeFile(path(), "old"));
        {
            auto file = EncryptedFile::create(path(), keyOf(1));
            VERIFY_OK(file);
            (*file)->write(randomBytes(3 * block));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"m"_s});
        QCOMPARE(*readFile(path()), "old"_qba);
        VERIFY_OK(writeFile(path(), "new"));
        QCOMPARE(*readFile(path()), "new"_qba);
    }

    void aFolderThatIsNotThereIsAnError() {
        QVERIFY(!EncryptedFile::create(m_folder->filePath(u"no/such/m"_s), keyOf(1)));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"m"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EncryptedFileTest)
#include "EncryptedFileTest.moc"
