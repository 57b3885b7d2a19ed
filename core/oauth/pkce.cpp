// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pkce.h"

#include <lanyard/base/random.h>

#include <QCryptographicHash>

namespace Lanyard {

Pkce Pkce::generate()
{
    const QByteArray verifier = randomToken(48); // 64 characters, within the 43 to 128 of RFC 7636 §4.1
    return forVerifier(Secret(QByteArrayView(verifier)));
}

Pkce Pkce::forVerifier(const Secret &verifier)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(verifier.reveal());
    return {verifier, hash.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

} // namespace Lanyard
