#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace parvis {

/// What went wrong, in terms that code can act on. Add a kind only when some caller switches on it.
enum class ErrorKind {
    Cancelled,        ///< The caller, or the end of its context object, asked for the stop.
    TimedOut,         ///< No answer within the limit of the operation.
    Offline,          ///< The address could not be reached; trying again later can succeed.
    Tls,              ///< The server's certificate was not accepted.
    NotAServer,       ///< Something answers at the address, but no server that Parvis knows.
    BadAnswer,        ///< The server's answer could not be understood.
    SignedOut,        ///< The session is no longer valid: the person has to sign in again.
    WrongCredentials, ///< User name or password refused.
    Forbidden,        ///< The server understood and refused: missing rights.
    NotFound,
    RateLimited, ///< Try again after Error::retryAfter.
    Conflict,    ///< Exists already, or was changed meanwhile.
    TooLarge,
    InvalidInput,  ///< What the person or the calling code gave cannot be right.
    ServerFailure, ///< The server failed; trying again later can succeed.
    Unsupported,   ///< This server, or this version of Parvis, cannot do it.
    Storage,       ///< Reading or writing the profile folder failed.
    DiskFull,
    Damaged,      ///< Stored data failed authentication or its structure is broken.
    WrongKey,     ///< The key or passphrase does not open this data.
    Busy,         ///< Another process holds the profile folder.
    NewerVersion, ///< Written by a newer version of Parvis.
    NoKeychain,   ///< There is no usable keychain, or it is locked.
    Internal,     ///< A defect of Parvis.
};

/// A failure: what code needs, what a person needs, what a log needs. A plain value.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    /// For the person, translated: what happened and what to do. Empty: use describe(kind).
    QString message;
    /// For the log and the "copy details" button. Never holds a secret or the text of a message.
    QString detail;
    /// Set with RateLimited, and with ServerFailure where the server named a time.
    std::optional<std::chrono::milliseconds> retryAfter;

    /// What a person should read: the message, or the general words for the kind.
    [[nodiscard]] QString forPerson() const;
    /// True when the same operation can succeed later without anybody changing anything.
    [[nodiscard]] bool isTransient() const;
};

/// General words for a kind, in the person's language.
[[nodiscard]] QString describe(ErrorKind kind);

/// The kind's English name, for logs and for `parvisctl --json`.
[[nodiscard]] QLatin1String name(ErrorKind kind);

} // namespace parvis

Q_DECLARE_METATYPE(parvis::Error)
