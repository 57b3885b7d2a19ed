// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientregistration.h"

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr std::array names{
    std::pair{ClientAuthMethod::None, "none"},
    std::pair{ClientAuthMethod::ClientSecretBasic, "client_secret_basic"},
    std::pair{ClientAuthMethod::ClientSecretPost, "client_secret_post"},
    std::pair{ClientAuthMethod::ClientSecretJwt, "client_secret_jwt"},
    std::pair{ClientAuthMethod::PrivateKeyJwt, "private_key_jwt"},
    std::pair{ClientAuthMethod::TlsClientAuth, "tls_client_auth"},
    std::pair{ClientAuthMethod::SelfSignedTlsClientAuth, "self_signed_tls_client_auth"},
};

// In our order of preference. Not to show the secret would be best, but servers take that only from clients that were
// registered for it, while most take both of the others from each.
constexpr std::array secretMethods{ClientAuthMethod::ClientSecretBasic, ClientAuthMethod::ClientSecretPost,
                                   ClientAuthMethod::ClientSecretJwt};

// A signature proves the client whatever stands between us and the server; TLS only up to where it ends.
constexpr std::array keyMethods{ClientAuthMethod::PrivateKeyJwt, ClientAuthMethod::TlsClientAuth,
                                ClientAuthMethod::SelfSignedTlsClientAuth};

} // namespace

QString methodName(ClientAuthMethod method)
{
    const auto *const row = std::ranges::find(names, method, [](const auto &each) { return each.first; });
    return QString::fromLatin1(row->second);
}

std::optional<ClientAuthMethod> clientAuthMethod(const QString &name)
{
    for (const auto &[method, known] : names) {
        if (name == QLatin1String(known))
            return method;
    }
    return std::nullopt;
}

bool isDynamicRegistration(const QJsonObject &clientMetadata)
{
    return clientMetadata.contains(QLatin1String("client_id"));
}

std::optional<PrivateKey> decryptionKeyOf(const ClientRegistration &client)
{
    if (client.decryptionKey || client.privateKey.isEmpty())
        return client.decryptionKey;
    const auto key = PrivateKey::read(client.privateKey);
    return key ? std::optional(*key) : std::nullopt;
}

QStringList clientAuthMethodNames()
{
    QStringList list;
    for (const auto &[method, name] : names)
        list += QString::fromLatin1(name);
    return list;
}

bool needsClientSecret(ClientAuthMethod method)
{
    return std::ranges::find(secretMethods, method) != secretMethods.end();
}

bool needsPrivateKey(ClientAuthMethod method)
{
    return method == ClientAuthMethod::PrivateKeyJwt || needsCertificate(method);
}

bool needsCertificate(ClientAuthMethod method)
{
    return method == ClientAuthMethod::TlsClientAuth || method == ClientAuthMethod::SelfSignedTlsClientAuth;
}

ClientAuthMethod preferredMethod(const ClientRegistration &client, const QStringList &offered)
{
    if (!client.privateKey.isEmpty()) {
        const auto *const chosen = std::ranges::find_if(keyMethods, [&](ClientAuthMethod method) {
            return offered.contains(methodName(method)) && !(needsCertificate(method) && client.certificate.isEmpty());
        });
        return chosen == keyMethods.end() ? ClientAuthMethod::PrivateKeyJwt : *chosen;
    }
    return client.clientSecret.isEmpty() ? ClientAuthMethod::None : preferredSecretMethod(offered);
}

ClientAuthMethod preferredSecretMethod(const QStringList &offered)
{
    const auto *const chosen = std::ranges::find_if(
        secretMethods, [&](ClientAuthMethod method) { return offered.contains(methodName(method)); });
    return chosen == secretMethods.end() ? ClientAuthMethod::ClientSecretBasic : *chosen;
}

} // namespace Lanyard
