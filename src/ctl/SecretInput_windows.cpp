#include "ctl/SecretInput.h"

#include <QCoreApplication>

#include <windows.h>

namespace parvis::ctl {

namespace {

constexpr DWORD longestLine = 4096;

/// No echo while it lives.
class Silence {
public:
    explicit Silence(HANDLE input)
        : m_input(input) {
        m_isTerminal = GetConsoleMode(input, &m_before) != 0;
        if (m_isTerminal)
            SetConsoleMode(input, (m_before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
    }
    ~Silence() {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    HANDLE m_input;
    bool m_isTerminal = false;
    DWORD m_before = 0;
};

/// What was typed, as UTF-8; a console gives UTF-16.
Result<Secret> readConsole(HANDLE input) {
    Secret wide(longestLine * sizeof(wchar_t));
    auto* characters = reinterpret_cast<wchar_t*>(wide.writable().data());
    DWORD count = 0;
    if (!ReadConsoleW(input, characters, longestLine, &count, nullptr))
        return fail(ErrorKind::Cancelled);
    while (count > 0 && (characters[count - 1] == L'\n' || characters[count - 1] == L'\r'))
        --count;
    const int size = WideCharToMultiByte(CP_UTF8, 0, characters, static_cast<int>(count), nullptr,
                                         0, nullptr, nullptr);
    Secret bytes(static_cast<std::size_t>(size));
    WideCharToMultiByte(CP_UTF8, 0, characters, static_cast<int>(count),
                        reinterpret_cast<char*>(bytes.writable().data()), size, nullptr, nullptr);
    return Result<Secret>(std::move(bytes));
}

Result<Secret> readPipe(HANDLE input) {
    Secret buffer(longestLine);
    std::size_t length = 0;
    while (length < longestLine) {
        DWORD count = 0;
        if (!ReadFile(input, buffer.writable().data() + length, 1, &count, nullptr) || count == 0 ||
            buffer.bytes()[length] == '\n')
            break;
        ++length;
    }
    if (length > 0 && buffer.bytes()[length - 1] == '\r')
        --length;
    return Result<Secret>(Secret::copyOf(buffer.bytes().first(length)));
}

} // namespace

Result<Secret> readSecret(const QString& prompt) {
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    const Silence silence(input);
    if (silence.isTerminal())
        WriteConsoleW(GetStdHandle(STD_ERROR_HANDLE), prompt.utf16(),
                      static_cast<DWORD>(prompt.size()), nullptr, nullptr);
    Result<Secret> secret = silence.isTerminal() ? readConsole(input) : readPipe(input);
    if (secret && secret->isEmpty())
        return fail(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("parvis::ctl", "No password was given on standard input."));
    return secret;
}

} // namespace parvis::ctl
