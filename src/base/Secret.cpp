#include "base/Secret.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace parvis {

Secret::Secret(std::size_t size)
    : m_size(size) {
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

Secret::~Secret() {
    release();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {
}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::random(std::size_t size) {
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::take(QByteArray&& bytes) {
    Secret secret = copyOf({reinterpret_cast<const unsigned char*>(bytes.constData()),
                            static_cast<std::size_t>(bytes.size())});
    wipe(bytes);
    return secret;
}

Secret Secret::copyOf(std::span<const unsigned char> bytes) {
    Secret secret(bytes.size());
    if (!bytes.empty())
        std::memcpy(secret.m_data, bytes.data(), bytes.size());
    return secret;
}

Secret Secret::clone() const {
    return copyOf(bytes());
}

QByteArray Secret::toByteArray() const {
    return {reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(m_size)};
}

bool operator==(const Secret& a, const Secret& b) {
    return a.m_size == b.m_size &&
           (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

void Secret::release() {
    if (m_data)
        sodium_free(m_data); // wipes before it frees
    m_data = nullptr;
    m_size = 0;
}

void wipe(QByteArray& bytes) {
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace parvis
