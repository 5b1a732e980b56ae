#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace parvis {

/// Bytes that must not leak: a key, a password, a token. They live in locked memory that never
/// reaches swap or a core dump and is wiped when the object ends. Movable, not copyable, so that
/// every place which holds a secret is visible; comparing takes constant time.
class Secret {
public:
    Secret() = default;
    /// `size` zero bytes, to be filled through writable().
    explicit Secret(std::size_t size);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// Fresh random bytes.
    [[nodiscard]] static Secret random(std::size_t size);
    /// Copies the bytes, then wipes the source if nobody else shares it.
    [[nodiscard]] static Secret take(QByteArray&& bytes);
    /// Copies the bytes; the caller wipes its own.
    [[nodiscard]] static Secret copyOf(std::span<const unsigned char> bytes);

    /// A second holder, made on purpose.
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] std::span<unsigned char> writable() { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// An ordinary copy, for an API that takes nothing else: keep it short-lived.
    [[nodiscard]] QByteArray toByteArray() const;

    friend bool operator==(const Secret& a, const Secret& b);

private:
    void release();

    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites the bytes in place when nobody shares them, then clears.
void wipe(QByteArray& bytes);

} // namespace parvis
