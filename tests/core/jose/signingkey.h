// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace Lanyard {

//! The server's side of a signature, for tests: makes keys and signs with OpenSSL directly. It shares no code with the
//! layer under test, so that a mistake there can't cancel itself out. A failure of OpenSSL ends the program.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey rsa(unsigned bits = 2048);
    [[nodiscard]] static SigningKey ec(const QByteArray &curve); //!< P-256, P-384, P-521
    [[nodiscard]] static SigningKey ed25519();
    //! A key of the kind that the algorithm needs.
    [[nodiscard]] static SigningKey forAlgorithm(const QByteArray &algorithm);

    //! The public members, nothing else: no kid, no alg.
    [[nodiscard]] QJsonObject publicJwk() const;
    [[nodiscard]] QByteArray publicPem() const;

    //! With an algorithm as in `alg`, in JOSE's form.
    [[nodiscard]] QByteArray signature(const QByteArray &message, const QByteArray &algorithm) const;
    //! As OpenSSL makes it: DER for ECDSA. The salt length counts for PSS only, OpenSSL's -1 being "as the hash".
    [[nodiscard]] QByteArray rawSignature(const QByteArray &message, const QByteArray &algorithm,
                                          int saltLength = -1) const;
    //! A whole token; the header's alg decides how it is signed.
    [[nodiscard]] QByteArray token(const QJsonObject &header, const QByteArray &payload) const;
    //! A token whose header is just this text, signed with this algorithm whatever the text says.
    [[nodiscard]] QByteArray token(const QByteArray &header, const QByteArray &payload,
                                   const QByteArray &algorithm) const;

private:
    explicit SigningKey(EVP_PKEY *key);

    std::shared_ptr<EVP_PKEY> m_key;
};

[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

} // namespace Lanyard
