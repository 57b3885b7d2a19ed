// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentencryptionalgorithm.h"
#include "privatekey.h"

#include <QJsonObject>

namespace Lanyard {

//! The key of a new token's content, and how the reader gets it.
struct SentKey
{
    Secret key;
    QByteArray encryptedKey; //!< empty where it follows from the header or is agreed before
    QJsonObject headerMembers; //!< `epk`, or `iv` and `tag`
};

//! A new key for content (RFC 7516 §5.1 steps 1 to 6), which only the owner of the public key can find out. `apu` and
//! `apv` in the header are taken into account. Nothing where OpenSSL fails; the key has to fit the algorithm.
[[nodiscard]] std::optional<SentKey> sentKey(const Jwk &recipient, KeyManagementAlgorithm algorithm,
                                             ContentEncryptionAlgorithm encryption, const QJsonObject &header);
//! The same for whoever has the secret. Nothing also where the secret has not the algorithm's size.
[[nodiscard]] std::optional<SentKey> sentKey(const Secret &sharedKey, KeyManagementAlgorithm algorithm,
                                             ContentEncryptionAlgorithm encryption);

} // namespace Lanyard
