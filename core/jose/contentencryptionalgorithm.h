// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Lanyard {

//! How the content of an encrypted token is hidden and protected from change (RFC 7518 §5.1).
enum class ContentEncryptionAlgorithm { A128Gcm, A192Gcm, A256Gcm, A128CbcHs256, A192CbcHs384, A256CbcHs512 };

//! What the RFC ties to an algorithm; sizes in bytes.
struct ContentEncryptionScheme
{
    ContentEncryptionAlgorithm algorithm = ContentEncryptionAlgorithm::A128Gcm;
    QLatin1String name; //!< as in `enc`
    qsizetype keySize = 0;
    qsizetype ivSize = 0;
    qsizetype tagSize = 0;
    const char *digest = nullptr; //!< OpenSSL's name of the HMAC's hash, null for GCM
};

[[nodiscard]] const ContentEncryptionScheme &contentEncryptionScheme(ContentEncryptionAlgorithm algorithm);

//! The algorithm that `enc` names, in exactly this spelling; nothing for whatever is not in the enumeration.
[[nodiscard]] std::optional<ContentEncryptionAlgorithm> contentEncryptionAlgorithm(const QString &name);
[[nodiscard]] QString name(ContentEncryptionAlgorithm algorithm);
[[nodiscard]] QList<ContentEncryptionAlgorithm> supportedContentEncryptionAlgorithms();

} // namespace Lanyard
