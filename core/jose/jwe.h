// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentencryptionalgorithm.h"
#include "privatekey.h"

#include <QJsonObject>

namespace Lanyard {

//! What a reader of encrypted tokens takes; whatever the token says, nothing else counts (RFC 8725 §3.1).
struct JweAlgorithms
{
    QList<KeyManagementAlgorithm> keyManagement;
    QList<ContentEncryptionAlgorithm> contentEncryption;
};

//! An encrypted token in its compact form (RFC 7516 §7.1), taken apart but not yet opened. A value.
class Jwe
{
public:
    //! Whether it has the five parts of an encrypted token; a signed one has three.
    [[nodiscard]] static bool isCompact(QByteArrayView token);

    //! Refuses, as `invalid_jwe`, everything but five strictly encoded parts with a header that has one meaning: other
    //! serializations, members that are there twice, extensions (`crit`), compression (`zip`: a few bytes become a
    //! gigabyte, and its length tells of the content), more than 1 MiB.
    [[nodiscard]] static Result<Jwe> fromCompact(QByteArrayView token);

    //! Keys and addresses of keys in it are never used here, but for the sender's ephemeral key (`epk`).
    [[nodiscard]] QJsonObject header() const { return m_header; }

    [[nodiscard]] QString algorithmName() const; //!< `alg`, which may be one that we don't support
    [[nodiscard]] QString encryptionName() const; //!< `enc`, which may be one that we don't support
    [[nodiscard]] QString keyId() const; //!< `kid` of the key to open it with, may be empty
    [[nodiscard]] QString contentType() const; //!< `cty`: "JWT" where a token is inside (RFC 7519 §5.2), may be empty

    //! The content. Everybody can encrypt to a public key, so it says nothing of who wrote it: inside is a signed
    //! token, to be verified on its own (RFC 7519 §11.2). Fails with `alg_not_allowed`, `enc_not_allowed`, or
    //! `decryption_failed`, which does not tell a wrong key from a changed token.
    [[nodiscard]] Result<Secret> decrypt(const PrivateKey &key, const JweAlgorithms &allowed) const;
    //! The same with a shared key of the size that `alg` (for dir: `enc`) needs; see clientSecretKey().
    [[nodiscard]] Result<Secret> decrypt(const Secret &sharedKey, const JweAlgorithms &allowed) const;

private:
    Jwe() = default;

    [[nodiscard]] Result<Secret> opened(const auto &key, const JweAlgorithms &allowed) const;

    QJsonObject m_header;
    QByteArray m_associated;
    QByteArray m_encryptedKey;
    QByteArray m_iv;
    QByteArray m_ciphertext;
    QByteArray m_tag;
};

} // namespace Lanyard
