// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentencryptionalgorithm.h"
#include "privatekey.h"

#include <QJsonObject>

namespace Lanyard {

//! The part of an encrypted token that leads to the key of its content.
struct ReceivedKey
{
    QJsonObject header;
    QByteArray encryptedKey;
    KeyManagementAlgorithm algorithm = KeyManagementAlgorithm::RsaOaep;
    ContentEncryptionAlgorithm encryption = ContentEncryptionAlgorithm::A128Gcm;
};

//! The key of the content, as long as `enc` needs it, or why the header or the key is unfit, as a technical reason. An
//! encrypted key that can't be decrypted, or is of a wrong length, gives a random one: the content then fails to open
//! as if it had been changed, and a sender who tries things out learns nothing of the key (RFC 7516 §11.5).
[[nodiscard]] std::expected<Secret, QString> contentKey(const ReceivedKey &received, const PrivateKey &key);
[[nodiscard]] std::expected<Secret, QString> contentKey(const ReceivedKey &received, const Secret &sharedKey);

} // namespace Lanyard
