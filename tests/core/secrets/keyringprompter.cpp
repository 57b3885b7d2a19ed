// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keyringprompter.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <memory>

namespace {

template <auto free>
struct Freed
{
    void operator()(auto *thing) const { free(thing); }
};

using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;

constexpr int primeSize = 192;

unsigned char *out(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

const unsigned char *in(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

//! base to the power of exponent in the group of 1536 bits (RFC 3526 §2), padded to its size.
QByteArray power(const BIGNUM *base, const QByteArray &exponent)
{
    const Number prime(BN_get_rfc3526_prime_1536(nullptr));
    const Number number(BN_bin2bn(in(exponent), static_cast<int>(exponent.size()), nullptr));
    const Number result(BN_new());
    const std::unique_ptr<BN_CTX, Freed<BN_CTX_free>> context(BN_CTX_new());
    BN_mod_exp(result.get(), base, number.get(), prime.get(), context.get());
    QByteArray bytes(primeSize, '\0');
    BN_bn2binpad(result.get(), out(bytes), primeSize);
    return bytes;
}

QByteArray publicKey(const QByteArray &secret)
{
    const Number generator(BN_new());
    BN_set_word(generator.get(), 2);
    return power(generator.get(), secret);
}

QByteArray hkdf(QByteArray input)
{
    QByteArray key(16, '\0');
    const std::unique_ptr<EVP_KDF, Freed<EVP_KDF_free>> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, Freed<EVP_KDF_CTX_free>> context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[]{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, input.data(), static_cast<size_t>(input.size())),
        OSSL_PARAM_construct_end(),
    };
    EVP_KDF_derive(context.get(), out(key), static_cast<size_t>(key.size()), parameters);
    return key;
}

QByteArray encrypted(const QByteArray &key, const QByteArray &iv, const QByteArray &text)
{
    QByteArray box(text.size() + 16, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>> cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    int rest = 0;
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_128_cbc(), nullptr, in(key), in(iv));
    EVP_EncryptUpdate(cipher.get(), out(box), &size, in(text), static_cast<int>(text.size()));
    EVP_EncryptFinal_ex(cipher.get(), out(box) + size, &rest);
    return box.first(size + rest);
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    RAND_bytes(out(bytes), count);
    return bytes;
}

QString line(const char *name, const QByteArray &value)
{
    return QLatin1String(name) + QLatin1Char('=') + QString::fromLatin1(value.toBase64()) + QLatin1Char('\n');
}

constexpr auto group = "[sx-aes-1]\n";

} // namespace

KeyringPrompter::KeyringPrompter(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, QStringLiteral("keyring-prompter")))
    , m_private(randomBytes(32))
{
    if (!m_bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), this,
                              QDBusConnection::ExportScriptableSlots)
        || !m_bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")))
        qFatal("can't be the keyring's prompter");
}

KeyringPrompter::~KeyringPrompter() { QDBusConnection::disconnectFromBus(m_bus.name()); }

void KeyringPrompter::BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
{
    ++prompts;
    m_caller = message;
    m_callback = callback;
    ready(QString(), QLatin1String(group) + line("public", publicKey(m_private)));
}

void KeyringPrompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &,
                                    const QString &exchange, const QDBusMessage &message)
{
    m_caller = message;
    m_callback = callback;
    m_exchange = exchange;
    m_isOpen = true;
    answerNow();
}

void KeyringPrompter::answerNow()
{
    if (!m_isOpen || answer == Answer::Nothing)
        return;
    m_isOpen = false;
    if (answer == Answer::Password)
        ready(QStringLiteral("yes"), sealed(m_exchange));
    else
        ready(QStringLiteral("no"), QLatin1String(group) + line("public", publicKey(m_private)));
}

void KeyringPrompter::StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
{
    m_bus.send(QDBusMessage::createMethodCall(message.service(), callback.path(),
                                              QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
                                              QStringLiteral("PromptDone")));
}

void KeyringPrompter::ready(const QString &reply, const QString &exchange)
{
    auto call = QDBusMessage::createMethodCall(m_caller.service(), m_callback.path(),
                                               QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
                                               QStringLiteral("PromptReady"));
    call << reply << QVariantMap() << exchange;
    // after the reply to the call that this answers, which is what the daemon expects
    QMetaObject::invokeMethod(this, [this, call] { m_bus.send(call); }, Qt::QueuedConnection);
}

//! The password, for nobody but who sent the public key in the exchange.
QString KeyringPrompter::sealed(const QString &exchange) const
{
    QByteArray theirs;
    for (const QString &part : exchange.split(QLatin1Char('\n'))) {
        if (part.startsWith(QLatin1String("public=")))
            theirs = QByteArray::fromBase64(part.mid(7).toLatin1());
    }
    const Number base(BN_bin2bn(in(theirs), static_cast<int>(theirs.size()), nullptr));
    const QByteArray key = hkdf(power(base.get(), m_private));
    const QByteArray iv = randomBytes(16);
    return QLatin1String(group) + line("public", publicKey(m_private)) + line("secret", encrypted(key, iv, password))
        + line("iv", iv);
}
