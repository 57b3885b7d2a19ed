// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keymanagementalgorithm.h"
#include "signaturealgorithm.h"

#include <lanyard/base/result.h>

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

using EVP_PKEY = struct evp_pkey_st; // OpenSSL's, kept out of the headers

namespace Lanyard {

//! One public key (RFC 7517), parsed once and ready to verify with or to encrypt to: a server's, or what we publish of
//! our own. A value: copies share the parsed key and may be used from several threads.
class Jwk
{
public:
    //! RSA from 2048 bits on, EC on P-256, P-384 and P-521, OKP on Ed25519 and X25519. Private members are neither read
    //! nor kept, and neither are certificates. What is malformed, too weak, symmetric or of another kind is
    //! `invalid_jwk`.
    [[nodiscard]] static Result<Jwk> fromJson(const QJsonObject &members);

    //! The members that make the key and nothing else, as `jwk` in a header wants them (RFC 7515 §4.1.3, RFC 9449
    //! §4.2).
    [[nodiscard]] QJsonObject members() const { return m_members; }

    //! The members together with `kid`, `alg` and `use` where they are set, as a key set is published.
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] QString keyId() const { return m_keyId; } //!< `kid`, may be empty

    [[nodiscard]] QString algorithm() const { return m_algorithm; } //!< `alg`, may be empty

    [[nodiscard]] QString use() const { return m_use; } //!< `use`, may be empty

    [[nodiscard]] QStringList keyOperations() const { return m_keyOperations.value_or(QStringList()); } //!< `key_ops`

    [[nodiscard]] QString keyType() const { return m_keyType; } //!< `kty`

    [[nodiscard]] QString curve() const { return m_curve; } //!< `crv`, empty for RSA

    //! `issuer`, a member of Microsoft's key sets: the only issuer whose tokens this key may sign. May be empty.
    [[nodiscard]] QString issuer() const { return m_issuer; }

    //! SHA-256 over the canonical form of the key (RFC 7638), in base64url.
    [[nodiscard]] QByteArray thumbprint() const { return m_thumbprint; }

    //! The thumbprint as a URN (RFC 9278 §3).
    [[nodiscard]] QString thumbprintUri() const;

    void setKeyId(const QString &keyId) { m_keyId = keyId; }

    void setAlgorithm(const QString &algorithm) { m_algorithm = algorithm; }

    void setUse(const QString &use) { m_use = use; }

    //! For OpenSSL's EVP functions; lives as long as this key or a copy of it.
    [[nodiscard]] EVP_PKEY *publicKey() const { return m_publicKey.get(); }

    //! Whether everything the key says of itself allows it to verify such a signature: type, curve, `use`, `key_ops`
    //! and `alg` (RFC 7517 §4; RFC 8725 §3.1: one key, one algorithm).
    [[nodiscard]] bool fits(SignatureAlgorithm algorithm) const;
    //! The same for encrypting to its owner. Never true for an algorithm with a shared secret.
    [[nodiscard]] bool fits(KeyManagementAlgorithm algorithm) const;

    //! For one half of the pair each: whether the key is of the algorithm's type and curve, and its `use`, `alg` and
    //! `key_ops` leave room for one of these operations (RFC 7517 §4.3).
    [[nodiscard]] bool fits(SignatureAlgorithm algorithm, const QStringList &operations) const;
    [[nodiscard]] bool fits(KeyManagementAlgorithm algorithm, const QStringList &operations) const;

private:
    Jwk() = default;

    [[nodiscard]] std::expected<void, QString> readAttributes(const QJsonObject &members);
    [[nodiscard]] std::expected<void, QString> readRsa(const QJsonObject &members);
    [[nodiscard]] std::expected<void, QString> readEc(const QJsonObject &members);
    [[nodiscard]] std::expected<void, QString> readOkp(const QJsonObject &members);
    [[nodiscard]] bool allows(QLatin1String use, const QStringList &operations) const;
    void setMembers(const QJsonObject &members);

    QString m_keyId;
    QString m_algorithm;
    QString m_use;
    std::optional<QStringList> m_keyOperations; // an empty list allows nothing, no list allows everything
    QString m_keyType;
    QString m_curve;
    QString m_issuer;
    QJsonObject m_members;
    QByteArray m_thumbprint;
    std::shared_ptr<EVP_PKEY> m_publicKey;
};

} // namespace Lanyard
