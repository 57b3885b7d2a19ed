// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwk.h"

#include <lanyard/base/secret.h>

namespace Lanyard {

//! One key pair of ours: to sign client assertions (RFC 7523), request objects (RFC 9101) and DPoP proofs (RFC 9449),
//! and to decrypt what a server encrypts to us. A value: copies share the parsed key, which OpenSSL overwrites when the
//! last of them goes, and may be used from several threads. It prints nowhere.
class PrivateKey
{
public:
    //! What can be made; X25519 is for decryption only.
    enum class Kind { Rsa2048, Rsa3072, Rsa4096, P256, P384, P521, Ed25519, X25519 };

    //! A new pair from the system's generator. RSA takes up to a few seconds.
    [[nodiscard]] static Result<PrivateKey> generate(Kind kind);

    //! From PEM (PKCS #8, PKCS #1 or SEC 1, not encrypted) or from a private JWK (RFC 7517), whichever it is. Types,
    //! curves and lengths are those of Jwk. `weak_key`, `key_has_passphrase`, or `invalid_key` for whatever else it is,
    //! among it a public key, a shared secret, and halves that do not belong together.
    [[nodiscard]] static Result<PrivateKey> read(const Secret &text);

    //! The public half, with the key's id, `alg` and `use`: what to publish, and what makes `jkt` (RFC 9449 §6).
    [[nodiscard]] const Jwk &publicJwk() const { return m_publicJwk; }

    //! The whole pair as JWK, for the secret store; read() takes it back.
    [[nodiscard]] Secret toJwk() const;

    //! The whole pair in PEM (PKCS #8), for TLS.
    [[nodiscard]] Secret toPem() const;

    [[nodiscard]] QString keyId() const { return m_publicJwk.keyId(); } //!< `kid`, may be empty

    //! Goes into the header of what the key signs.
    void setKeyId(const QString &keyId) { m_publicJwk.setKeyId(keyId); }

    //! Binds the key to one algorithm, as in `alg`; empty for none.
    void setAlgorithm(const QString &algorithm) { m_publicJwk.setAlgorithm(algorithm); }

    //! Binds the key to "sig" or "enc"; empty for neither.
    void setUse(const QString &use) { m_publicJwk.setUse(use); }

    //! Whether type, curve, `use`, `key_ops` and `alg` allow the key to sign so.
    [[nodiscard]] bool fits(SignatureAlgorithm algorithm) const;
    //! The same for decrypting.
    [[nodiscard]] bool fits(KeyManagementAlgorithm algorithm) const;
    //! All that it may sign with: one to choose from what a server's metadata names.
    [[nodiscard]] QList<SignatureAlgorithm> signatureAlgorithms() const;

    //! For OpenSSL's EVP functions; lives as long as this key or a copy of it.
    [[nodiscard]] EVP_PKEY *privateKey() const { return m_privateKey.get(); }

private:
    PrivateKey(std::shared_ptr<EVP_PKEY> key, Jwk publicJwk);

    [[nodiscard]] static Result<PrivateKey> fromKey(const std::shared_ptr<EVP_PKEY> &key);
    [[nodiscard]] static Result<PrivateKey> fromMembers(const QJsonObject &members);
    [[nodiscard]] bool belongsTogether() const;

    std::shared_ptr<EVP_PKEY> m_privateKey;
    Jwk m_publicJwk;
};

} // namespace Lanyard
