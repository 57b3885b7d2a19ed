// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountarchive.h"

#include "portableaccount.h"

#include <lanyard/base/json.h>
#include <lanyard/secrets/aesgcm.h>
#include <lanyard/secrets/vaultheader.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace Lanyard {

namespace {

const QString format = QStringLiteral("lanyard-account");
constexpr int version = 1;
// Bound to the box, so that it opens as nothing else.
constexpr QByteArrayView purpose = "lanyard account archive 1";

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

std::unexpected<Error> invalid(const QString &detail)
{
    return std::unexpected(Error{
        ErrorKind::Usage, QStringLiteral("invalid_archive"),
        QCoreApplication::translate("Accounts", "This is no account that Lanyard has exported, or it is damaged."),
        QCoreApplication::translate("Accounts", "Export it again, and copy the whole file."), detail});
}

Error unreadable(const Error &reason)
{
    if (reason.code != QLatin1String("wrong_passphrase"))
        return invalid(reason.code).error();
    return {
        ErrorKind::Usage,
        QStringLiteral("wrong_passphrase"),
        QCoreApplication::translate("Accounts", "The passphrase is not the one that the account was exported with."),
        QCoreApplication::translate("Accounts", "Without it the file can't be read; export the account again."),
        {}};
}

} // namespace

Result<QByteArray> AccountArchive::sealed(const Secret &passphrase, const ScryptParameters &parameters) const
{
    const auto header = VaultHeader::create(passphrase, parameters);
    if (!header)
        return std::unexpected(header.error());
    const auto key = header->key(passphrase);
    if (!key)
        return std::unexpected(key.error());
    const Secret entry = secrets.toJson();
    QByteArray text = compact({{QStringLiteral("account"), portableJson(account)},
                               {QStringLiteral("secrets"), QString::fromUtf8(entry.reveal())}});
    const auto box = AesGcm::sealed(*key, Secret(QByteArrayView(text)), purpose);
    text.fill(0);
    if (!box)
        return std::unexpected(Error{ErrorKind::Internal,
                                     QStringLiteral("encryption_failed"),
                                     QCoreApplication::translate("Accounts", "The account could not be encrypted."),
                                     {},
                                     QStringLiteral("AES-GCM failed")});
    return compact({{QStringLiteral("format"), format},
                    {QStringLiteral("version"), version},
                    {QStringLiteral("key"), QString::fromUtf8(header->json())},
                    {QStringLiteral("box"), QString::fromLatin1(box->toBase64())}})
        + '\n';
}

Result<AccountArchive> AccountArchive::opened(QByteArrayView file, const Secret &passphrase)
{
    const auto outer = parseJsonObject(file);
    if (!outer || outer->value(QLatin1String("format")).toString() != format)
        return invalid(QStringLiteral("not in the format"));
    if (outer->value(QLatin1String("version")).toInt() > version)
        return std::unexpected(
            Error{ErrorKind::Usage,
                  QStringLiteral("newer_archive"),
                  QCoreApplication::translate("Accounts", "A newer Lanyard has exported this account."),
                  QCoreApplication::translate("Accounts", "Update Lanyard on this machine."),
                  {}});
    const auto header = VaultHeader::parsed(outer->value(QLatin1String("key")).toString().toUtf8());
    if (!header)
        return std::unexpected(unreadable(header.error()));
    const auto key = header->key(passphrase);
    if (!key)
        return std::unexpected(unreadable(key.error()));
    const auto box = QByteArray::fromBase64Encoding(outer->value(QLatin1String("box")).toString().toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    const auto text = box ? AesGcm::opened(*key, *box, purpose) : std::nullopt;
    const auto inner = parseJsonObject(text ? text->reveal() : QByteArrayView());
    if (!inner)
        return invalid(QStringLiteral("the box does not open"));
    const auto account = fromPortableJson(inner->value(QLatin1String("account")).toObject());
    const auto secrets = AccountSecrets::fromJson(Secret(inner->value(QLatin1String("secrets")).toString()));
    if (!account || !secrets)
        return invalid(QStringLiteral("what is in the box is no account"));
    return AccountArchive{*account, *secrets};
}

} // namespace Lanyard
