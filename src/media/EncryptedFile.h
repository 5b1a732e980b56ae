#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <memory>

namespace parvis::media {

/// A file whose content is encrypted and authenticated in blocks of 64 KiB (XChaCha20-Poly1305),
/// read with random access or written once from start to end. One thread at a time.
///
/// Layout: 8 bytes magic and version, 16 bytes random file nonce, then the blocks. A block's nonce
/// is the file nonce with the block's number; whether it is the last block is authenticated, so a
/// file that was cut short, extended or shuffled does not read.
class EncryptedFile final : public QIODevice {
    Q_OBJECT

public:
    /// Opens for reading. NotFound, WrongKey or Damaged (the first block does not authenticate),
    /// Storage.
    [[nodiscard]] static Result<std::unique_ptr<EncryptedFile>> open(const QString& path,
                                                                     const Secret& key);

    /// Begins a new file beside `path`; it takes that name when finish() succeeds, and is removed
    /// when this object ends without it.
    [[nodiscard]] static Result<std::unique_ptr<EncryptedFile>> create(const QString& path,
                                                                       const Secret& key);

    ~EncryptedFile() override;

    enum class Durability {
        Cached,  ///< A power cut may take it: it can be fetched again.
        Durable, ///< It reaches the disk before finish() returns.
    };
    /// Writes the last block and gives the file its name. DiskFull, Storage.
    [[nodiscard]] Result<void> finish(Durability durability = Durability::Cached);

    /// Reads all of it once. Damaged when any of it is.
    [[nodiscard]] Result<void> verify();

    /// Why the last read or write failed.
    [[nodiscard]] const Error& lastError() const { return m_error; }

    [[nodiscard]] bool isSequential() const override { return m_writing; }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    EncryptedFile(const QString& path, const Secret& key, bool writing);

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> load(qint64 block);
    [[nodiscard]] Result<void> store(bool last);
    [[nodiscard]] QByteArray nonceOf(qint64 block) const;
    void note(const Error& error);

    Secret m_key;
    bool m_writing = false;
    QString m_path;
    QFile m_file;
    QByteArray m_fileNonce;
    qint64 m_size = 0;   // of the plain content
    qint64 m_block = -1; // reading: the block in m_plain; writing: the number of the next block
    QByteArray m_plain;
    Error m_error;
};

} // namespace parvis::media
