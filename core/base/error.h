// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace Lanyard {

//! The kinds of failure that a person or a script can act on differently. The values are lanyardctl's exit codes.
enum class ErrorKind {
    Internal = 1, //!< a defect of ours
    Usage = 2, //!< wrong arguments, or a malformed configuration or input file
    SignInRequired = 3, //!< the server wants the person again
    Network = 4, //!< unreachable, timed out, TLS failure, 5xx or 429 after the retries
    SecretStore = 5, //!< the keyring is locked, missing or refused us
    Cancelled = 6, //!< the person denied or cancelled it
    Policy = 7, //!< the administrator's policy forbids it
    Rejected = 8, //!< the server's answer broke the protocol or failed a security check
    NotFound = 9, //!< no such account or provider
    Server = 10, //!< an OAuth error that is none of the above
};

//! The stable name of a kind in JSON, never translated.
[[nodiscard]] QString kindName(ErrorKind kind);

[[nodiscard]] constexpr int exitCode(ErrorKind kind) { return static_cast<int>(kind); }

//! What went wrong, as a value that crosses every layer. Holds no secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString code; //!< the OAuth error code, or a short stable name of the check that failed
    QString message; //!< what happened, as a translated sentence
    QString hint; //!< what to do next, translated; may be empty
    QString detail; //!< technical detail, untranslated, without secrets; may be empty
    std::chrono::seconds retryAfter{}; //!< how long the server asked to be left alone; zero where it did not

    friend bool operator==(const Error &, const Error &) = default;
};

//! Text from a server, fit to be shown: no control or bidirectional-override characters, one line, at most 300
//! characters.
[[nodiscard]] QString cleanedForDisplay(const QString &serverText);

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::Error)
