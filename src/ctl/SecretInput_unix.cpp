#include "ctl/Interrupt.h"
#include "ctl/SecretInput.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace parvis::ctl {

namespace {

constexpr std::size_t longestLine = 4096;

/// No echo while it lives; the line feed that was typed is still shown.
class Silence {
public:
    Silence() {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence() {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    bool m_isTerminal = false;
    termios m_before{};
};

} // namespace

Result<Secret> readSecret(const QString& prompt) {
    if (::isatty(STDIN_FILENO) != 0) {
        const QByteArray shown = prompt.toLocal8Bit();
        (void)!::write(STDERR_FILENO, shown.constData(), static_cast<std::size_t>(shown.size()));
    }
    const Silence silence;
    // Byte by byte: what follows the line is not ours, and nothing is left in a stream's buffer.
    Secret buffer(longestLine);
    std::size_t length = 0;
    while (length < longestLine) {
        const ssize_t count = ::read(STDIN_FILENO, buffer.writable().data() + length, 1);
        if (count < 0 && errno == EINTR && !wasInterrupted())
            continue;
        if (count < 0)
            return fail(ErrorKind::Cancelled);
        if (count == 0 || buffer.bytes()[length] == '\n')
            break;
        ++length;
    }
    if (length > 0 && buffer.bytes()[length - 1] == '\r')
        --length;
    if (length == 0)
        return fail(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("parvis::ctl", "No password was given on standard input."));
    return Secret::copyOf(buffer.bytes().first(length));
}

} // namespace parvis::ctl
