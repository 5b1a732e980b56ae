#include "cache/FileHeader.h"
#include "cache/PageCodec.h"
#include "fuzz/Target.h"
#include "media/EncryptedFile.h"
#include "media/MediaStore.h"
#include "support/Await.h"
#include "workspace/MediaWorker.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>

namespace parvis::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr AccountId account{1};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Small pictures in every format that can be written here, and the beginnings of others.
QList<QByteArray> pictureCorpus() {
    QImage picture(24, 17, QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgba(x * 10, y * 15, x ^ y, 255 - x));
    }
    QList<QByteArray> corpus;
    for (const QByteArray& format : QImageWriter::supportedImageFormats()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (picture.save(&buffer, format.constData()) && bytes.size() < 200'000)
            corpus += bytes;
    }
    corpus += QByteArray::fromHex("474946383961020002008000000000ffffff2c00000000020002000002024c01"
                                  "003b"); // GIF
    corpus += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
              "<image href=\"file:///etc/passwd\"/><use href=\"#a\" id=\"a\"/>"
              "<rect width=\"5\" height=\"5\" fill=\"red\"/></svg>";
    corpus += "RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0"_qba;
    return corpus;
}

bool isCommonPicture(const QByteArray& bytes) {
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8") ||
           bytes.startsWith("GIF8") || bytes.startsWith("BM") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

/// A file that a server sent as a picture: stored, measured, decoded.
class PicturesTarget final : public Target {
public:
    PicturesTarget()
        : m_store(m_folder.path())
        , m_worker(m_store) {
        m_store.addAccount(account, Secret::random(32));
    }

    [[nodiscard]] QByteArray name() const override { return "pictures"; }
    [[nodiscard]] QByteArray make(Dice& dice) const override {
        return m_mutator.bytes(dice, 400'000);
    }
    [[nodiscard]] QString run(const QByteArray& input) override {
        using test::await;
        const auto staged = await(m_worker.stageBytes(account, input, u"picture.png"_s));
        if (!staged)
            return u"not stored: "_s + staged.error().detail;
        const QSize fit(64, 64);
        const auto image = await(m_worker.decode(staged->attachment.media, {}, fit));
        m_store.remove(staged->attachment.media);
        if (!image && image.error().kind != ErrorKind::InvalidInput &&
            image.error().kind != ErrorKind::TooLarge)
            return u"an error of the wrong kind: "_s + QString(parvis::name(image.error().kind));
        if (image && image->isNull())
            return u"no picture, and no error"_s;
        if (image && !isCommonPicture(input))
            return u"a picture of a kind that is not shown"_s;
        return {};
    }

private:
    QTemporaryDir m_folder;
    media::MediaStore m_store;
    workspace::MediaWorker m_worker;
    Mutator m_mutator{pictureCorpus(),
                      {"\xFF\xFF\xFF\xFF"_qba,
                       "\x7F\xFF\xFF\xFF"_qba,
                       "\0\0\0\0"_qba,
                       "IHDR"_qba,
                       "IDAT"_qba,
                       "PLTE"_qba,
                       "tRNS"_qba,
                       "iCCP"_qba,
                       "IEND"_qba,
                       "\xFF\xD8"_qba,
                       "\xFF\xC0\0\x11"_qba,
                       "\xFF\xE1\0\x10"
                       "Exif\0\0"_qba,
                       "GIF89a"_qba,
                       "\x2C\0\0\0\0\xFF\xFF\xFF\xFF"_qba,
                       "BM"_qba,
                       "/* XPM */"_qba,
                       "P6 99999 99999 255\n"_qba,
                       "<svg"_qba,
                       "width=\"99999\""_qba,
                       "<!ENTITY a \"&a;\">"_qba}};
};

/// Files of ours that somebody changed.
class EncryptedFilesTarget final : public Target {
public:
    [[nodiscard]] QByteArray name() const override { return "encrypted-files"; }
    EncryptedFilesTarget()
        : m_mutator(make(), {"PVMEDIA1"_qba, "PVMEDIA2"_qba, QByteArray(16, '\0')}) {}

    [[nodiscard]] QByteArray make(Dice& dice) const override {
        return m_mutator.bytes(dice, 1 << 20);
    }
    [[nodiscard]] QString run(const QByteArray& input) override {
        const QString path = m_folder.filePath(u"changed"_s);
        setContent(path, input);
        auto file = media::EncryptedFile::open(path, m_key);
        if (!file)
            return expected(file.error());
        const QByteArray plain = (*file)->readAll();
        const bool whole = (*file)->verify().has_value();
        for (qsizetype i = 0; i < m_sealed.size(); ++i) {
            if (input == m_sealed[i])
                return whole && plain == m_plain[i] ? QString() : u"does not read"_s;
        }
        if (whole)
            return u"a changed file counts as whole"_s;
        // What was handed out before the damage was met is what was written.
        for (const QByteArray& original : std::as_const(m_plain)) {
            if (original.startsWith(plain))
                return expected((*file)->lastError());
        }
        return u"bytes that nobody wrote"_s;
    }

private:
    static QString expected(const Error& error) {
        const bool right = error.kind == ErrorKind::Damaged || error.kind == ErrorKind::WrongKey;
        return right ? QString()
                     : u"an error of the wrong kind: "_s + QString(parvis::name(error.kind));
    }
    QList<QByteArray> make() {
        for (const int size : {0, 1, 1000, 65'536, 65'537, 200'000}) {
            QByteArray plain(size, Qt::Uninitialized);
            for (int i = 0; i < size; ++i)
                plain[i] = static_cast<char>(i * 7 + size);
            const QString path = m_folder.filePath(QString::number(size));
            auto file = media::EncryptedFile::create(path, m_key);
            if (!file || (*file)->write(plain) != plain.size() || !(*file)->finish())
                qFatal("no file to begin with");
            m_plain += plain;
            m_sealed += contentOf(path);
        }
        return m_sealed;
    }

    QTemporaryDir m_folder;
    const Secret m_key = Secret::random(32);
    QList<QByteArray> m_plain;
    QList<QByteArray> m_sealed;
    Mutator m_mutator;
};

/// Pages and log frames of a database that somebody changed.
class PagesTarget final : public Target {
public:
    PagesTarget()
        : m_header(cache::FileHeader::create(cache::PageCipher::preferred(), m_key))
        , m_codec(makeCodec())
        , m_mutator(make(), {"PvC\x01"_qba, "PvC\x02"_qba, "PvC\x03"_qba, "SQLite format 3\0"_qba,
                             "\x10\0\x02\x02"_qba}) {}

    [[nodiscard]] QByteArray name() const override { return "pages"; }
    [[nodiscard]] QByteArray make(Dice& dice) const override {
        QByteArray input = m_mutator.bytes(dice, recordSize());
        input.resize(recordSize(), '\0');
        return char(1 + dice.below(3)) + input; // its number, perhaps another's
    }
    [[nodiscard]] QString run(const QByteArray& input) override {
        using Page = std::array<unsigned char, cache::PageCodec::pageSize>;
        Page plain{};
        const auto number = static_cast<std::uint32_t>(input[0]);
        const QByteArray record = input.sliced(1);
        const auto* sealed = reinterpret_cast<const unsigned char*>(record.constData());
        const bool page = m_codec.openPage(number, sealed, plain.data());
        const bool known = m_pages.value(number) == record.first(qsizetype(plain.size()));
        if (page != known && !(page && number == 1 && sameButHeader(record)))
            return u"page %1 %2"_s.arg(number).arg(page ? u"is taken"_s : u"does not open"_s);
        const bool frame = m_codec.openFrame(number, sealed, plain);
        if (frame != (m_frames.value(number) == record))
            return u"frame %1 %2"_s.arg(number).arg(frame ? u"is taken"_s : u"does not open"_s);
        (void)m_codec.salvagePageOne(sealed, plain.data());
        const auto header = cache::FileHeader::parse({sealed, 16});
        if (header)
            (void)header->matches(m_key);
        return {};
    }

private:
    [[nodiscard]] qsizetype recordSize() const {
        return qsizetype(cache::PageCodec::pageSize + m_codec.overhead());
    }
    /// The first 16 bytes of page 1 are compared with the file's own elsewhere.
    [[nodiscard]] bool sameButHeader(const QByteArray& record) const {
        const auto size = qsizetype(cache::PageCodec::pageSize);
        return record.mid(16, size - 16) == m_pages.value(1).sliced(16);
    }
    cache::PageCodec makeCodec() {
        auto codec = cache::PageCodec::create(
            m_header, std::make_shared<const Secret>(m_header.pageKey(m_key)));
        if (!codec)
            qFatal("no codec");
        return std::move(*codec);
    }
    QList<QByteArray> make() {
        const auto first = m_codec.emptyDatabase();
        m_pages[1] =
            QByteArray(reinterpret_cast<const char*>(first.data()), qsizetype(first.size()));
        for (std::uint32_t number = 1; number <= 3; ++number) {
            const std::vector<unsigned char> plain(cache::PageCodec::pageSize,
                                                   static_cast<unsigned char>(number));
            std::vector<unsigned char> sealed(static_cast<size_t>(recordSize()));
            if (number > 1) {
                std::vector<unsigned char> content = plain;
                if (!m_codec.sealPage(number, content.data(), sealed.data()))
                    qFatal("no page to begin with");
                m_pages[number] = QByteArray(reinterpret_cast<const char*>(sealed.data()),
                                             qsizetype(cache::PageCodec::pageSize));
            }
            m_codec.sealFrame(number, plain, sealed.data());
            m_frames[number] =
                QByteArray(reinterpret_cast<const char*>(sealed.data()), qsizetype(sealed.size()));
        }
        return m_pages.values() + m_frames.values();
    }

    const Secret m_key = Secret::random(32);
    cache::FileHeader m_header;
    cache::PageCodec m_codec;
    QHash<std::uint32_t, QByteArray> m_pages;
    QHash<std::uint32_t, QByteArray> m_frames;
    Mutator m_mutator;
};

} // namespace

std::unique_ptr<Target> picturesTarget() {
    return std::make_unique<PicturesTarget>();
}

std::unique_ptr<Target> encryptedFilesTarget() {
    return std::make_unique<EncryptedFilesTarget>();
}

std::unique_ptr<Target> pagesTarget() {
    return std::make_unique<PagesTarget>();
}

} // namespace parvis::fuzz
