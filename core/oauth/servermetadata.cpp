// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "servermetadata.h"

#include <lanyard/net/endpointurl.h>

#include <QJsonArray>

#include <array>

namespace Lanyard {

namespace {

constexpr std::array endpointMembers{
    "authorization_endpoint",
    "token_endpoint",
    "userinfo_endpoint",
    "revocation_endpoint",
    "introspection_endpoint",
    "pushed_authorization_request_endpoint",
    "registration_endpoint",
    "device_authorization_endpoint",
    "jwks_uri",
    "backchannel_authentication_endpoint",
    "end_session_endpoint",
};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array)
        list += element.toString();
    return list;
}

// Where a client proves itself, or shows a token that is bound to its certificate. Not where the browser goes, and not
// where everybody may read.
constexpr std::array mtlsMembers{
    "token_endpoint",
    "userinfo_endpoint",
    "revocation_endpoint",
    "introspection_endpoint",
    "device_authorization_endpoint",
    "pushed_authorization_request_endpoint",
    "backchannel_authentication_endpoint",
};

Result<> checkEndpoints(const QJsonObject &document)
{
    for (const char *member : endpointMembers) {
        const QJsonValue value = document.value(QLatin1String(member));
        if (value.isUndefined() || value.isNull())
            continue;
        if (const auto url = endpointUrl(value.toString(), QLatin1String(member)); !url)
            return std::unexpected(url.error());
    }
    return {};
}

} // namespace

Result<ServerMetadata> ServerMetadata::fromJson(const QJsonObject &document)
{
    const QJsonObject aliases = document.value(QLatin1String("mtls_endpoint_aliases")).toObject();
    for (const QJsonObject &endpoints : {document, aliases}) {
        if (const auto safe = checkEndpoints(endpoints); !safe)
            return std::unexpected(safe.error());
    }
    ServerMetadata metadata;
    metadata.m_document = document;
    return metadata;
}

ServerMetadata ServerMetadata::withMtlsEndpoints() const
{
    ServerMetadata metadata = *this;
    const QJsonObject aliases = m_document.value(QLatin1String("mtls_endpoint_aliases")).toObject();
    for (const char *member : mtlsMembers) {
        const QLatin1String name(member);
        if (const QString alias = aliases.value(name).toString(); !alias.isEmpty())
            metadata.m_document.insert(name, alias);
    }
    return metadata;
}

QUrl ServerMetadata::endpoint(const char *member) const
{
    return QUrl(m_document.value(QLatin1String(member)).toString(), QUrl::StrictMode);
}

QString ServerMetadata::issuer() const { return m_document.value(QLatin1String("issuer")).toString(); }

QUrl ServerMetadata::authorizationEndpoint() const { return endpoint("authorization_endpoint"); }

QUrl ServerMetadata::tokenEndpoint() const { return endpoint("token_endpoint"); }

QUrl ServerMetadata::userinfoEndpoint() const { return endpoint("userinfo_endpoint"); }

QUrl ServerMetadata::revocationEndpoint() const { return endpoint("revocation_endpoint"); }

QUrl ServerMetadata::introspectionEndpoint() const { return endpoint("introspection_endpoint"); }

QUrl ServerMetadata::pushedAuthorizationRequestEndpoint() const
{
    return endpoint("pushed_authorization_request_endpoint");
}

QUrl ServerMetadata::registrationEndpoint() const { return endpoint("registration_endpoint"); }

bool ServerMetadata::requiresPushedRequests() const
{
    return m_document.value(QLatin1String("require_pushed_authorization_requests")).toBool();
}

QUrl ServerMetadata::jwksUri() const { return endpoint("jwks_uri"); }

QUrl ServerMetadata::deviceAuthorizationEndpoint() const { return endpoint("device_authorization_endpoint"); }

QUrl ServerMetadata::endSessionEndpoint() const { return endpoint("end_session_endpoint"); }

QUrl ServerMetadata::backchannelAuthenticationEndpoint() const
{
    return endpoint("backchannel_authentication_endpoint");
}

QStringList ServerMetadata::backchannelTokenDeliveryModes() const
{
    return strings(m_document.value(QLatin1String("backchannel_token_delivery_modes_supported")));
}

bool ServerMetadata::sendsIssuerInResponse() const
{
    return m_document.value(QLatin1String("authorization_response_iss_parameter_supported")).toBool();
}

bool ServerMetadata::isOpenIdProvider() const
{
    return m_document.contains(QLatin1String("id_token_signing_alg_values_supported"))
        || m_document.contains(QLatin1String("subject_types_supported")) || !userinfoEndpoint().isEmpty();
}

QStringList ServerMetadata::requestObjectSigningAlgorithms() const
{
    return strings(m_document.value(QLatin1String("request_object_signing_alg_values_supported")));
}

QStringList ServerMetadata::requestObjectKeyManagements() const
{
    return strings(m_document.value(QLatin1String("request_object_encryption_alg_values_supported")));
}

QStringList ServerMetadata::requestObjectContentEncryptions() const
{
    return strings(m_document.value(QLatin1String("request_object_encryption_enc_values_supported")));
}

bool ServerMetadata::requiresSignedRequests() const
{
    return m_document.value(QLatin1String("require_signed_request_object")).toBool();
}

QStringList ServerMetadata::dpopSigningAlgorithms() const
{
    return strings(m_document.value(QLatin1String("dpop_signing_alg_values_supported")));
}

QStringList ServerMetadata::tokenEndpointAuthMethods() const
{
    const QStringList methods = strings(m_document.value(QLatin1String("token_endpoint_auth_methods_supported")));
    return methods.isEmpty() ? QStringList{QStringLiteral("client_secret_basic")} : methods;
}

QStringList ServerMetadata::tokenEndpointAuthSigningAlgorithms() const
{
    return strings(m_document.value(QLatin1String("token_endpoint_auth_signing_alg_values_supported")));
}

} // namespace Lanyard
