// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientregistration.h"

namespace Lanyard {

QString methodName(ClientAuthMethod method)
{
    switch (method) {
    case ClientAuthMethod::None:
        break;
    case ClientAuthMethod::ClientSecretBasic:
        return QStringLiteral("client_secret_basic");
    case ClientAuthMethod::ClientSecretPost:
        return QStringLiteral("client_secret_post");
    }
    return QStringLiteral("none");
}

std::optional<ClientAuthMethod> clientAuthMethod(const QString &name)
{
    for (const auto method : {ClientAuthMethod::None, ClientAuthMethod::ClientSecretBasic, ClientAuthMethod::ClientSecretPost}) {
        if (name == methodName(method))
            return method;
    }
    return std::nullopt;
}

bool isDynamicRegistration(const QJsonObject &clientMetadata)
{
    return clientMetadata.contains(QLatin1String("client_id"));
}

ClientAuthMethod preferredMethod(bool hasSecret, const QStringList &offered)
{
    if (!hasSecret)
        return ClientAuthMethod::None;
    const bool onlyPost = offered.contains(methodName(ClientAuthMethod::ClientSecretPost))
        && !offered.contains(methodName(ClientAuthMethod::ClientSecretBasic));
    return onlyPost ? ClientAuthMethod::ClientSecretPost : ClientAuthMethod::ClientSecretBasic;
}

} // namespace Lanyard
