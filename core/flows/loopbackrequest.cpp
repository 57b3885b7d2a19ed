// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackrequest.h"

#include <algorithm>

namespace Lanyard {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text) { return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter); }

bool isVisibleAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

QByteArray LoopbackRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

LoopbackRequestReader::Outcome LoopbackRequestReader::add(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (!m_head) {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end > maxHeadBytes || (end < 0 && m_bytes.size() > maxHeadBytes))
            return std::unexpected(431);
        // not HTTP at all, such as a TLS hello: say so at once rather than wait for an end that never comes
        if (!m_bytes.isEmpty() && !isTokenCharacter(m_bytes.front()))
            return std::unexpected(400);
        if (end < 0)
            return std::nullopt;
        m_bodyStart = end + 4;
        auto head = parsedHead();
        if (!head)
            return std::unexpected(head.error());
        m_head = std::move(*head);
        const QByteArray length = m_head->header("content-length");
        bool isNumber = true;
        m_bodySize = length.isEmpty() ? 0 : static_cast<qsizetype>(length.toUInt(&isNumber));
        if (!isNumber || !m_head->header("transfer-encoding").isEmpty())
            return std::unexpected(400);
        if (m_bodySize > maxBodyBytes)
            return std::unexpected(413);
    }
    if (m_bytes.size() - m_bodyStart < m_bodySize)
        return std::nullopt;
    m_head->body = m_bytes.mid(m_bodyStart, m_bodySize);
    return *m_head;
}

std::expected<LoopbackRequest, int> LoopbackRequestReader::parsedHead() const
{
    const QList<QByteArray> lines = m_bytes.left(m_bodyStart - 4).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> parts = lines.constFirst().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0"))
        return std::unexpected(400);
    // origin-form (RFC 9112 §3.2.1); browsers send nothing else to a server
    if (!parts[1].startsWith('/') || !isVisibleAscii(parts[1]))
        return std::unexpected(400);

    LoopbackRequest request;
    request.method = parts[0];
    const qsizetype question = parts[1].indexOf('?');
    request.path = parts[1].left(question < 0 ? parts[1].size() : question);
    request.query = question < 0 ? QByteArray() : parts[1].mid(question + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        const QByteArray name = lines[i].left(qMax<qsizetype>(colon, 0));
        if (!isToken(name))
            return std::unexpected(400);
        request.headers.append({name.toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    // RFC 9112 §3.2: exactly one Host, or the request is refused
    const auto count = [&request](const QByteArray &name) {
        return std::ranges::count(request.headers, name, &std::pair<QByteArray, QByteArray>::first);
    };
    // and two lengths leave open where the body ends (§6.3)
    if (count("host") != 1 || count("content-length") > 1)
        return std::unexpected(400);
    return request;
}

} // namespace Lanyard
