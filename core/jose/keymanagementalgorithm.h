// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Lanyard {

//! How the key of an encrypted token's content reaches the reader (RFC 7518 §4.1, RFC 8037 §3.2). Left out on purpose:
//! RSA1_5, whose padding lets an attacker who sees how we fail decrypt or sign with our key (RFC 8725 §3.2), and
//! PBES2, whose iteration count is the sender's to choose and our processor's to pay.
enum class KeyManagementAlgorithm {
    RsaOaep,
    RsaOaep256,
    EcdhEs,
    EcdhEsA128Kw,
    EcdhEsA192Kw,
    EcdhEsA256Kw,
    A128Kw,
    A192Kw,
    A256Kw,
    A128GcmKw,
    A192GcmKw,
    A256GcmKw,
    Dir
};

//! What the RFCs tie to an algorithm.
struct KeyManagementScheme
{
    enum class Key { Rsa, Agreed, Shared }; //!< what the parties need: an RSA pair, pairs on one curve, one secret
    enum class Wrapping { None, Oaep, AesKeyWrap, Gcm }; //!< how the content's key is hidden; with None it is not sent

    KeyManagementAlgorithm algorithm = KeyManagementAlgorithm::RsaOaep;
    QLatin1String name; //!< as in `alg`
    Key key = Key::Rsa;
    Wrapping wrapping = Wrapping::None;
    qsizetype keySize = 0; //!< of the AES key that wraps, in bytes; 0 where none does
};

[[nodiscard]] const KeyManagementScheme &keyManagementScheme(KeyManagementAlgorithm algorithm);

//! The algorithm that `alg` names, in exactly this spelling; nothing for whatever is not in the enumeration.
[[nodiscard]] std::optional<KeyManagementAlgorithm> keyManagementAlgorithm(const QString &name);
[[nodiscard]] QString name(KeyManagementAlgorithm algorithm);
[[nodiscard]] QList<KeyManagementAlgorithm> supportedKeyManagementAlgorithms();

} // namespace Lanyard
