// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <expected>
#include <optional>

namespace Lanyard {

//! One HTTP request as a browser sends it to a loopback listener (RFC 9112 §2), read strictly.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray path; //!< as it came, without the query
    QByteArray query;
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! Collects a request from the bytes of one connection, within fixed limits.
class LoopbackRequestReader
{
public:
    static constexpr qsizetype maxHeadBytes = 16 * 1024;
    static constexpr qsizetype maxBodyBytes = 64 * 1024;

    //! The HTTP status to refuse with, nothing while more bytes are needed, or the request.
    using Outcome = std::expected<std::optional<LoopbackRequest>, int>;

    [[nodiscard]] Outcome add(const QByteArray &bytes);

private:
    [[nodiscard]] std::expected<LoopbackRequest, int> parsedHead() const;

    QByteArray m_bytes;
    std::optional<LoopbackRequest> m_head;
    qsizetype m_bodyStart = 0;
    qsizetype m_bodySize = 0;
};

} // namespace Lanyard
