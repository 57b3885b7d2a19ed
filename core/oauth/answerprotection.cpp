// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "answerprotection.h"

#include <QJsonArray>

#include <algorithm>

namespace Lanyard {

namespace {

struct MemberNames
{
    QLatin1String client; // in front of signed_response_alg and the like
    QLatin1String server; // in front of signing_alg_values_supported and the like
};

MemberNames memberNames(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::IdToken:
        break;
    case AnswerKind::Userinfo:
        return {QLatin1String("userinfo"), QLatin1String("userinfo")};
    case AnswerKind::Introspection:
        return {QLatin1String("introspection"), QLatin1String("introspection")};
    case AnswerKind::Authorization:
        return {QLatin1String("authorization"), QLatin1String("authorization")};
    }
    return {QLatin1String("id_token"), QLatin1String("id_token")};
}

class Members
{
public:
    Members(AnswerKind kind, const ServerMetadata &server, const ClientRegistration &client)
        : m_names(memberNames(kind))
        , m_server(server.toJson())
        , m_client(client.metadata)
    { }

    [[nodiscard]] QString registered(QLatin1String what) const
    {
        return m_client.value(m_names.client + QLatin1Char('_') + what).toString();
    }

    [[nodiscard]] QStringList offered(QLatin1String what) const
    {
        QStringList names;
        const QJsonArray array = m_server.value(m_names.server + QLatin1Char('_') + what).toArray();
        for (const QJsonValue name : array)
            names += name.toString();
        return names;
    }

private:
    MemberNames m_names;
    QJsonObject m_server;
    QJsonObject m_client;
};

const QLatin1String signingAlgs("signing_alg_values_supported");
const QLatin1String signedAlg("signed_response_alg");
const QLatin1String encryptedAlg("encrypted_response_alg");
const QLatin1String encryptedEnc("encrypted_response_enc");

QStringList namesOfSignatures(const Members &members)
{
    if (const QString registered = members.registered(signedAlg); !registered.isEmpty())
        return {registered};
    QStringList offered = members.offered(signingAlgs);
    if (offered.isEmpty())
        return {QStringLiteral("RS256")}; // the default of every kind
    offered.removeAll(QStringLiteral("none"));
    const bool isOnlyCodes =
        std::ranges::all_of(offered, [](const QString &name) { return macAlgorithm(name).has_value(); });
    if (!isOnlyCodes)
        offered.removeIf([](const QString &name) { return macAlgorithm(name).has_value(); });
    return offered;
}

QList<KeyManagementAlgorithm> keyManagement(const Members &members, const ClientRegistration &client)
{
    const QString registered = members.registered(encryptedAlg);
    const QStringList offered = members.offered(QLatin1String("encryption_alg_values_supported"));
    const auto key = decryptionKeyOf(client);
    const auto suits = [&client, &key](KeyManagementAlgorithm algorithm) {
        if (keyManagementScheme(algorithm).key == KeyManagementScheme::Key::Shared)
            return !client.clientSecret.isEmpty();
        return key && key->fits(algorithm);
    };
    QList<KeyManagementAlgorithm> algorithms;
    for (const KeyManagementAlgorithm algorithm : supportedKeyManagementAlgorithms()) {
        const bool isMeant = registered.isEmpty() ? offered.isEmpty() || offered.contains(name(algorithm))
                                                  : registered == name(algorithm);
        if (isMeant && suits(algorithm))
            algorithms += algorithm;
    }
    return algorithms;
}

QList<ContentEncryptionAlgorithm> contentEncryption(const Members &members)
{
    if (members.registered(encryptedAlg).isEmpty())
        return supportedContentEncryptionAlgorithms();
    const QString registered = members.registered(encryptedEnc);
    const auto algorithm =
        contentEncryptionAlgorithm(registered.isEmpty() ? QStringLiteral("A128CBC-HS256") : registered);
    return algorithm ? QList{*algorithm} : QList<ContentEncryptionAlgorithm>();
}

} // namespace

AnswerProtection AnswerProtection::of(AnswerKind kind, const ServerMetadata &server, const ClientRegistration &client)
{
    const Members members(kind, server, client);
    AnswerProtection protection;
    const QStringList names = namesOfSignatures(members);
    for (const QString &name : names) {
        if (const auto signature = signatureAlgorithm(name))
            protection.signatures += *signature;
        else if (const auto code = macAlgorithm(name); code && !client.clientSecret.isEmpty())
            protection.codes += *code;
    }
    const bool isEncrypted = !members.registered(encryptedAlg).isEmpty();
    protection.encryptions = {keyManagement(members, client), contentEncryption(members)};
    if (isEncrypted)
        protection.encryption = Encryption::Demanded;
    else if (!protection.encryptions.keyManagement.isEmpty())
        protection.encryption = Encryption::Allowed;
    protection.isOffered = !members.offered(signingAlgs).isEmpty();
    protection.isSignatureRegistered = !members.registered(signedAlg).isEmpty();
    protection.isRegistered = isEncrypted || protection.isSignatureRegistered;
    return protection;
}

} // namespace Lanyard
