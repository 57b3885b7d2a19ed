// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <utility>

namespace Lanyard {

//! What a ScriptedHttpServer does once it has read a request. The bytes go out exactly as they stand here.
struct ScriptedAnswer
{
    enum class Afterwards {
        Keep, //!< reads the next request on the same connection
        Close,
        Reset, //!< ends the connection by a TCP reset, as a crash does
        Hang, //!< sends nothing more and keeps the connection open
        Endless, //!< repeats the filler as fast as the client reads, up to 256 MiB
    };

    QByteArray bytes;
    Afterwards afterwards = Afterwards::Close;
    //! Before the first byte.
    std::chrono::milliseconds delay{0};
    //! So many bytes at a time, with a pause after each; 0 sends all at once.
    qsizetype chunk = 0;
    std::chrono::milliseconds pause{0};
    QByteArray filler{};

    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    //! A well-formed answer with a Content-Length, on a connection that is kept.
    [[nodiscard]] static ScriptedAnswer http(int status, const QByteArray &mediaType, const QByteArray &body,
                                             const Headers &headers = {});
    [[nodiscard]] static ScriptedAnswer json(const QJsonObject &object, int status = 200, const Headers &headers = {});
    [[nodiscard]] static ScriptedAnswer raw(const QByteArray &bytes, Afterwards afterwards = Afterwards::Close);
    //! The same answer, dripping.
    [[nodiscard]] ScriptedAnswer slowly(qsizetype bytesAtATime, std::chrono::milliseconds pauseBetween) const;
};

} // namespace Lanyard
