// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "base64url.h"

namespace Lanyard {

namespace {

constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray base64UrlEncoded(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(alphabet);
}

std::optional<QByteArray> base64UrlDecoded(QByteArrayView text)
{
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromRawData(text.data(), text.size()), alphabet);
    // Qt's decoder forgives; only the canonical spelling survives the way back.
    if (bytes.toBase64(alphabet) != text)
        return std::nullopt;
    return bytes;
}

} // namespace Lanyard
