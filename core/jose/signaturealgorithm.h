// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCryptographicHash>
#include <QList>
#include <QString>

#include <optional>

namespace Lanyard {

//! The signatures that a server's token may carry (RFC 7518 §3.1, RFC 8037 §3.1). Neither `none` nor a symmetric
//! algorithm is among them, so neither can be asked for or allowed by mistake (RFC 8725 §3.1).
enum class SignatureAlgorithm { RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA };

//! What the RFCs tie to an algorithm.
struct SignatureScheme
{
    enum class Padding { None, Pkcs1, Pss };

    SignatureAlgorithm algorithm = SignatureAlgorithm::RS256;
    QLatin1String name; //!< as in `alg`
    QLatin1String keyType; //!< as in `kty`
    QLatin1String curve; //!< as in `crv`, empty for RSA
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    const char *digest = nullptr; //!< OpenSSL's name of the hash, null where the signature brings its own
    Padding padding = Padding::None;
};

[[nodiscard]] const SignatureScheme &signatureScheme(SignatureAlgorithm algorithm);

//! The algorithm that `alg` names, in exactly this spelling; nothing for `none`, HS256 and whatever else is not in the
//! enumeration. `Ed25519` (RFC 9864 §2.2) means the same as `EdDSA`, for which no other curve is supported.
[[nodiscard]] std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name);
[[nodiscard]] QString name(SignatureAlgorithm algorithm);
[[nodiscard]] QList<SignatureAlgorithm> supportedSignatureAlgorithms();

} // namespace Lanyard
