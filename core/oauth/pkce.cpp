// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pkce.h"

#include <lanyard/base/random.h>

#include <QCryptographicHash>

namespace Lanyard {

Pkce Pkce::generate()
{
    const QByteArray verifier = randomToken(48); // 64 characters, within the 43 to 128 of RFC 7636 §4.1
    return {Secret(QByteArrayView(verifier)),
            QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

} // namespace Lanyard
