// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "chunkedentries.h"

#include "storeerror.h"

#include <lanyard/base/random.h>

#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr qsizetype smallestCap = 256; // the head has to fit
constexpr qsizetype mostChunks = 10'000;
constexpr QByteArrayView mark = "lanyard-chunks:1:";

//! What the entry of the key says about the others: lanyard-chunks:1:COUNT:SET:SHA256. Each write makes a set of its
//! own name, so chunks of two writes are never taken for one value.
struct Head
{
    qsizetype count = 0;
    QByteArray set;
    QByteArray hash;

    [[nodiscard]] QByteArray text() const
    {
        return mark.toByteArray() + QByteArray::number(count) + ':' + set + ':' + hash;
    }

    [[nodiscard]] QString chunkKey(const QString &key, qsizetype index) const
    {
        return key + QLatin1Char('/') + QString::fromLatin1(set) + QLatin1Char('/') + QString::number(index);
    }

    [[nodiscard]] static std::optional<Head> parsed(QByteArrayView text)
    {
        if (!text.startsWith(mark))
            return {};
        const QList<QByteArray> parts = text.sliced(mark.size()).toByteArray().split(':');
        if (parts.size() != 3)
            return {};
        bool isNumber = false;
        const Head head{parts[0].toLongLong(&isNumber), parts[1], parts[2]};
        const bool ok =
            isNumber && head.count > 0 && head.count <= mostChunks && !head.set.isEmpty() && head.hash.size() == 64;
        return ok ? std::optional(head) : std::nullopt;
    }
};

QByteArray hashOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

//! Pieces of at most cap bytes that are text by themselves: UTF-8 is cut only before a character's first byte.
QList<QByteArrayView> piecesOf(QByteArrayView text, qsizetype cap)
{
    const auto isInsideCharacter = [&text](qsizetype at) { return (static_cast<uchar>(text[at]) & 0xC0U) == 0x80U; };
    QList<QByteArrayView> pieces;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = std::min(from + cap, text.size());
        for (int back = 0; to < text.size() && back < 3 && isInsideCharacter(to); ++back)
            --to;
        pieces.append(text.sliced(from, to - from));
        from = to;
    }
    return pieces;
}

Secret joined(const QList<Secret> &pieces)
{
    qsizetype size = 0;
    for (const Secret &piece : pieces)
        size += piece.size();
    QByteArray whole;
    whole.reserve(size); // so that growing leaves no copies behind
    for (const Secret &piece : pieces)
        whole += piece.reveal();
    const Secret secret{QByteArrayView(whole)};
    whole.fill('\0');
    return secret;
}

} // namespace

ChunkedEntries::ChunkedEntries(SecretStore &below, std::optional<qsizetype> cap)
    : m_below(below)
    , m_cap(cap)
{
    if (m_cap)
        m_cap = std::max(*m_cap, smallestCap);
}

std::optional<qsizetype> ChunkedEntries::platformCap()
{
#ifdef Q_OS_WIN
    return 2560; // CRED_MAX_CREDENTIAL_BLOB_SIZE, where QtKeychain before 0.15 gives up
#else
    return {};
#endif
}

Task<SecretStoreStatus> ChunkedEntries::status(CallContext context) { return m_below.status(std::move(context)); }

Task<Result<>> ChunkedEntries::unlock(CallContext context) { return m_below.unlock(std::move(context)); }

Task<Result<Secret>> ChunkedEntries::read(QString key, CallContext context)
{
    Result<Secret> value;
    Secret seen;
    // again where another process replaced the value between its head and its chunks
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto entry = co_await m_below.read(key, context);
        if (!entry)
            co_return entry;
        if (!entry->reveal().startsWith(mark))
            co_return entry;
        if (*entry == seen)
            break;
        seen = *entry;
        value = co_await readChunks(key, seen, context);
        if (value || !hasCode(value.error(), SecretStoreCode::damaged))
            break;
    }
    co_return value;
}

Task<Result<Secret>> ChunkedEntries::readChunks(QString key, Secret text, CallContext context)
{
    const auto head = Head::parsed(text.reveal());
    if (!head)
        co_return std::unexpected(damagedEntry(QStringLiteral("the head of a split entry can't be read")));
    QList<Secret> chunks;
    for (qsizetype i = 0; i < head->count; ++i) {
        const QString chunkKey = head->chunkKey(key, i);
        const auto chunk = co_await m_below.read(chunkKey, context);
        if (!chunk && hasCode(chunk.error(), SecretStoreCode::entryMissing))
            co_return std::unexpected(
                damagedEntry(QStringLiteral("part %1 of %2 is missing").arg(i + 1).arg(head->count)));
        if (!chunk)
            co_return chunk;
        chunks.append(*chunk);
    }
    const Secret whole = joined(chunks);
    if (!equalInConstantTime(hashOf(whole.reveal()), head->hash))
        co_return std::unexpected(damagedEntry(QStringLiteral("the parts of a split entry don't fit together")));
    co_return whole;
}

Task<Result<>> ChunkedEntries::write(QString key, Secret value, CallContext context)
{
    const auto old = co_await readHead(key, context);
    if (!old)
        co_return std::unexpected(old.error());
    const bool fits = !m_cap || value.size() <= *m_cap;
    Result<> written;
    if (fits && !value.reveal().startsWith(mark))
        written = co_await m_below.write(key, value, context);
    else
        written = co_await writeChunks(key, value, context);
    if (written && !old->isEmpty())
        co_await removeChunks(key, *old, context); // the value is safe whether or not this works
    co_return written;
}

Task<Result<>> ChunkedEntries::writeChunks(QString key, Secret value, CallContext context)
{
    const auto pieces = piecesOf(value.reveal(), m_cap.value_or(std::max(value.size(), smallestCap)));
    if (pieces.size() > mostChunks)
        co_return std::unexpected(unfitValue(QStringLiteral("too long")));
    const Head head{pieces.size(), randomToken(9), hashOf(value.reveal())};
    const Secret text{QByteArrayView(head.text())};
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString chunkKey = head.chunkKey(key, i);
        const Secret piece(pieces[i]);
        const auto written = co_await m_below.write(chunkKey, piece, context);
        if (!written) {
            co_await removeChunks(key, text, context);
            co_return written;
        }
    }
    const auto written = co_await m_below.write(key, text, context);
    co_return written;
}

Task<Result<>> ChunkedEntries::remove(QString key, CallContext context)
{
    const auto head = co_await readHead(key, context);
    if (!head)
        co_return std::unexpected(head.error());
    // the head last: what breaks off here is found again by it, and no part is left that nothing refers to
    const auto parts = co_await removeChunks(key, *head, context);
    if (!parts)
        co_return parts;
    const auto removed = co_await m_below.remove(key, context);
    co_return removed;
}

//! The text of the head that stands there now; empty where there is none.
Task<Result<Secret>> ChunkedEntries::readHead(QString key, CallContext context)
{
    const auto entry = co_await m_below.read(key, context);
    if (!entry && hasCode(entry.error(), SecretStoreCode::entryMissing))
        co_return Secret();
    if (!entry && hasCode(entry.error(), SecretStoreCode::damaged))
        co_return Secret(); // it may be replaced
    if (!entry)
        co_return std::unexpected(entry.error());
    if (!entry->reveal().startsWith(mark))
        co_return Secret();
    co_return entry;
}

Task<Result<>> ChunkedEntries::removeChunks(QString key, Secret text, CallContext context)
{
    const auto head = Head::parsed(text.reveal());
    const qsizetype count = head ? head->count : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const QString chunkKey = head->chunkKey(key, i);
        const auto removed = co_await m_below.remove(chunkKey, context);
        if (!removed)
            co_return removed;
    }
    co_return Result<>{};
}

} // namespace Lanyard
