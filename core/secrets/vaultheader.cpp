// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "vaultheader.h"

#include "aesgcm.h"
#include "encryptedfilestore.h"
#include "storeerror.h"

#include <lanyard/base/json.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/rand.h>

namespace Lanyard {

namespace {

constexpr int format = 1;
constexpr qsizetype saltSize = 32;
constexpr QByteArrayView checkLabel = "lanyard vault key check 1";

QByteArray decoded(const QJsonValue &value)
{
    const auto result =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

QString encoded(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

quint64 numberOf(const QJsonValue &value) { return static_cast<quint64>(std::max<qint64>(value.toInteger(), 0)); }

Error unsupportedFormat(const QString &detail)
{
    return {ErrorKind::SecretStore, QString::fromLatin1(SecretStoreCode::unsupportedFormat),
            QCoreApplication::translate("SecretStore", "A later version of Lanyard made this encrypted file."),
            QCoreApplication::translate("SecretStore", "Update Lanyard on this machine."), detail};
}

Error wrongPassphrase()
{
    return {ErrorKind::SecretStore,
            QString::fromLatin1(SecretStoreCode::wrongPassphrase),
            QCoreApplication::translate("SecretStore", "The passphrase is not the one of this encrypted file."),
            QCoreApplication::translate("SecretStore",
                                        "Enter the passphrase that it was made with; it can't be read without it."),
            {}};
}

} // namespace

Result<VaultHeader> VaultHeader::create(const Secret &passphrase, const ScryptParameters &parameters)
{
    VaultHeader header{parameters, QByteArray(saltSize, '\0'), {}};
    if (RAND_bytes(reinterpret_cast<unsigned char *>(header.salt.data()), saltSize) != 1)
        return std::unexpected(unfitValue(QStringLiteral("the system has no random numbers")));
    const auto key = scryptKey(passphrase, header.salt, parameters);
    if (!key)
        return std::unexpected(key.error());
    const auto check = AesGcm::sealed(*key, Secret(checkLabel), header.checksum());
    if (!check)
        return std::unexpected(unfitValue(QStringLiteral("AES-GCM failed")));
    header.check = *check;
    return header;
}

//! What a flipped bit in the file breaks, before a passphrase is blamed for it.
QByteArray VaultHeader::checksum() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const quint64 number : {quint64(format), scrypt.n, scrypt.r, scrypt.p})
        hash.addData(QByteArray(QByteArray::number(number) + ' '));
    hash.addData(salt);
    return hash.result();
}

QByteArray VaultHeader::json() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(checksum());
    hash.addData(check);
    QJsonObject kdf;
    kdf.insert(QStringLiteral("name"), QStringLiteral("scrypt"));
    kdf.insert(QStringLiteral("n"), qint64(scrypt.n));
    kdf.insert(QStringLiteral("r"), qint64(scrypt.r));
    kdf.insert(QStringLiteral("p"), qint64(scrypt.p));
    kdf.insert(QStringLiteral("salt"), encoded(salt));
    QJsonObject header;
    header.insert(QStringLiteral("format"), format);
    header.insert(QStringLiteral("kdf"), kdf);
    header.insert(QStringLiteral("cipher"), QStringLiteral("AES-256-GCM"));
    header.insert(QStringLiteral("check"), encoded(check));
    header.insert(QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex()));
    return QJsonDocument(header).toJson();
}

Result<VaultHeader> VaultHeader::parsed(QByteArrayView text)
{
    const auto object = parseJsonObject(text);
    if (!object)
        return std::unexpected(damagedEntry(QStringLiteral("vault.json: ") + object.error()));
    const qint64 itsFormat = object->value(QLatin1String("format")).toInteger();
    if (itsFormat > format)
        return std::unexpected(unsupportedFormat(QStringLiteral("format %1").arg(itsFormat)));
    const QJsonObject kdf = object->value(QLatin1String("kdf")).toObject();
    VaultHeader header;
    header.scrypt.n = numberOf(kdf.value(QLatin1String("n")));
    header.scrypt.r = numberOf(kdf.value(QLatin1String("r")));
    header.scrypt.p = numberOf(kdf.value(QLatin1String("p")));
    header.salt = decoded(kdf.value(QLatin1String("salt")));
    header.check = decoded(object->value(QLatin1String("check")));
    if (!header.scrypt.areBearable())
        return std::unexpected(damagedEntry(QStringLiteral("vault.json: scrypt parameters out of bounds")));
    // whatever else was changed, what we would write for the same values differs from what stands there
    const auto own = parseJsonObject(header.json());
    if (!own || *own != *object || header.salt.size() != saltSize)
        return std::unexpected(damagedEntry(QStringLiteral("vault.json: the checksum does not fit")));
    return header;
}

Result<Secret> VaultHeader::key(const Secret &passphrase) const
{
    auto made = scryptKey(passphrase, salt, scrypt);
    if (made && !AesGcm::opened(*made, check, checksum()))
        return std::unexpected(wrongPassphrase());
    return made;
}

} // namespace Lanyard
