// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "privatekey.h"

#include "base64url.h"
#include "bignumber.h"
#include "keyfailure.h"
#include "keymembers.h"
#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "privatekeyparsing.h"
#include "signaturecreation.h"
#include "signatureverification.h"
#include "wipedbytes.h"

#include <lanyard/base/json.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace Lanyard {

namespace {

using Bio = OpenSslPointer<BIO, BIO_free>;

constexpr int fewestRsaBits = 2048;

bool isWeak(EVP_PKEY *key) { return EVP_PKEY_is_a(key, "RSA") == 1 && EVP_PKEY_get_bits(key) < fewestRsaBits; }

bool isWeak(const QJsonObject &members)
{
    const auto modulus = base64UrlDecoded(members.value(QLatin1String("n")).toString().toLatin1());
    return members.value(QLatin1String("kty")) == QLatin1String("RSA") && modulus && !modulus->isEmpty()
        && modulus->size() <= fewestRsaBits / 8 && BN_num_bits(bigNumber(*modulus).get()) < fewestRsaBits;
}

EVP_PKEY *generated(PrivateKey::Kind kind)
{
    using enum PrivateKey::Kind;
    switch (kind) {
    case Rsa2048:
        return EVP_RSA_gen(2048);
    case Rsa3072:
        return EVP_RSA_gen(3072);
    case Rsa4096:
        return EVP_RSA_gen(4096);
    case P256:
        return EVP_EC_gen("P-256");
    case P384:
        return EVP_EC_gen("P-384");
    case P521:
        return EVP_EC_gen("P-521");
    case Ed25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    case X25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519");
    }
    return nullptr;
}

} // namespace

PrivateKey::PrivateKey(std::shared_ptr<EVP_PKEY> key, Jwk publicJwk)
    : m_privateKey(std::move(key))
    , m_publicJwk(std::move(publicJwk))
{ }

Result<PrivateKey> PrivateKey::generate(Kind kind)
{
    const OpenSslErrorScope errors;
    const std::shared_ptr<EVP_PKEY> key(generated(kind), EVP_PKEY_free);
    if (!key)
        return cryptographyFailure(QStringLiteral("no key could be made"));
    return fromKey(key);
}

Result<PrivateKey> PrivateKey::read(const Secret &text)
{
    if (text.reveal().trimmed().startsWith('{')) {
        // Qt's parser leaves copies of the members behind; there is no other way to read JSON with it.
        const auto members = parseJsonObject(text.reveal());
        return members ? fromMembers(*members) : unreadableKey(members.error());
    }
    const auto key = privateKeyFromPem(text);
    return key ? fromKey(*key) : std::unexpected(key.error());
}

Result<PrivateKey> PrivateKey::fromKey(const std::shared_ptr<EVP_PKEY> &key)
{
    const OpenSslErrorScope errors;
    if (isWeak(key.get()))
        return weakKey(QStringLiteral("the RSA key has %1 bits").arg(EVP_PKEY_get_bits(key.get())));
    const auto members = publicMembers(key.get());
    if (!members)
        return unreadableKey(members.error());
    const auto publicJwk = Jwk::fromJson(*members);
    if (!publicJwk)
        return unreadableKey(publicJwk.error().detail);
    PrivateKey pair(key, *publicJwk);
    if (!pair.belongsTogether() || !privateMembers(key.get()))
        return unreadableKey(QStringLiteral("the halves of the key do not belong together"));
    return pair;
}

Result<PrivateKey> PrivateKey::fromMembers(const QJsonObject &members)
{
    if (!members.contains(QLatin1String("d")))
        return Jwk::fromJson(members) ? publicKeyOnly()
                                      : unreadableKey(QStringLiteral("the JWK has no private members"));
    if (isWeak(members))
        return weakKey(QStringLiteral("the RSA key has fewer than %1 bits").arg(fewestRsaBits));
    const auto publicJwk = Jwk::fromJson(members);
    if (!publicJwk)
        return unreadableKey(publicJwk.error().detail);
    const auto key = privateKeyFromMembers(members, *publicJwk);
    if (!key)
        return std::unexpected(key.error());
    PrivateKey pair(*key, *publicJwk);
    if (!pair.belongsTogether())
        return unreadableKey(QStringLiteral("the halves of the key do not belong together"));
    return pair;
}

// That the public halves are equal says nothing of the private one; a signature does.
bool PrivateKey::belongsTogether() const
{
    const OpenSslErrorScope errors;
    if (EVP_PKEY_eq(m_privateKey.get(), m_publicJwk.publicKey()) != 1)
        return false;
    for (const SignatureAlgorithm algorithm : supportedSignatureAlgorithms()) {
        const SignatureScheme &scheme = signatureScheme(algorithm);
        if (scheme.keyType != m_publicJwk.keyType() || scheme.curve != m_publicJwk.curve())
            continue;
        const auto made = signature("pair", m_privateKey.get(), algorithm);
        return made && isSignature(*made, "pair", m_publicJwk.publicKey(), algorithm);
    }
    return true; // X25519, whose public half OpenSSL computes itself
}

Secret PrivateKey::toJwk() const
{
    QJsonObject json = m_publicJwk.toJson();
    if (const QStringList operations = m_publicJwk.keyOperations(); !operations.isEmpty())
        json.insert(QLatin1String("key_ops"), QJsonArray::fromStringList(operations));
    const Secret members = privateMembers(m_privateKey.get()).value_or(Secret());
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    text.chop(1);
    text.reserve(text.size() + members.size() + 2); // no copy is left behind by growing
    text.append(',').append(members.reveal()).append('}');
    return WipedBytes(std::move(text)).secret();
}

Secret PrivateKey::toPem() const
{
    const OpenSslErrorScope errors;
    const Bio memory(BIO_new(BIO_s_secmem())); // overwritten when it goes
    char *text = nullptr;
    if (!memory
        || PEM_write_bio_PKCS8PrivateKey(memory.get(), m_privateKey.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    const long size = BIO_get_mem_data(memory.get(), &text);
    return Secret(QByteArrayView(text, size));
}

bool PrivateKey::fits(SignatureAlgorithm algorithm) const
{
    return m_publicJwk.fits(algorithm, {QStringLiteral("sign")});
}

bool PrivateKey::fits(KeyManagementAlgorithm algorithm) const
{
    return m_publicJwk.fits(algorithm,
                            {QStringLiteral("decrypt"), QStringLiteral("unwrapKey"), QStringLiteral("deriveKey"),
                             QStringLiteral("deriveBits")});
}

QList<SignatureAlgorithm> PrivateKey::signatureAlgorithms() const
{
    QList<SignatureAlgorithm> fitting;
    for (const SignatureAlgorithm algorithm : supportedSignatureAlgorithms()) {
        if (fits(algorithm))
            fitting.append(algorithm);
    }
    return fitting;
}

} // namespace Lanyard
