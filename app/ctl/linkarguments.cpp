// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkarguments.h"

#include "clientarguments.h"
#include "grantarguments.h"
#include "requestarguments.h"

#include <lanyard/flows/linksessions.h>
#include <lanyard/flows/providerlinkrequest.h>
#include <lanyard/oauth/discovery.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace Lanyard {

namespace {

const QStringList &defaultScopes()
{
    static const QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                                    QStringLiteral("offline_access")};
    return scopes;
}

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint = {})
{
    return failure(ErrorKind::Usage, code, message, hint);
}

QStringList scopesIn(const Invocation &call)
{
    return call.values("scope").join(QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Result<std::optional<std::chrono::seconds>> timeOutIn(const Invocation &call)
{
    if (!call.isSet("timeout"))
        return std::nullopt;
    bool isNumber = false;
    const uint seconds = call.value("timeout").toUInt(&isNumber);
    if (!isNumber || seconds == 0)
        return usage(QStringLiteral("invalid_number"),
                     QCoreApplication::translate("lanyardctl", "--timeout takes a number of seconds."));
    return std::chrono::seconds(seconds);
}

// A server that no provider file describes: by its issuer alone.
Result<LinkRequest> requestByIssuer(const Invocation &call)
{
    const QString issuer = call.value("issuer");
    const auto url = issuerUrl(issuer);
    if (!url)
        return std::unexpected(url.error());
    LinkRequest request;
    request.scopes = defaultScopes();
    request.server.issuer = issuer;
    request.providerName = url->host();
    request.providerSettings = {{QStringLiteral("issuer"), issuer}};
    return request;
}

// An API says by itself which server gives access to it (RFC 9728).
LinkRequest requestByResource(const Invocation &call)
{
    LinkRequest request;
    request.scopes = defaultScopes();
    request.providerName = QUrl(call.values("resource").constFirst()).host();
    return request;
}

// Before the person signs in for nothing: the server would refuse an unknown client only afterwards.
Result<> checkRegistration(const Invocation &call, const Provider &provider)
{
    const ProviderRegistration &registration = provider.registration;
    if (provider.clientId.isEmpty()) {
        QStringList steps{registration.steps};
        if (const QStringList uris = provider.redirectUrisToRegister(); !uris.isEmpty())
            steps += QCoreApplication::translate("lanyardctl", "The redirect URI is %1.")
                         .arg(uris.join(QStringLiteral(", ")));
        steps += QCoreApplication::translate("lanyardctl", "Give the client id with --client-id.");
        steps.prepend(registration.url);
        steps.removeAll(QString());
        return usage(
            QStringLiteral("client_id_missing"),
            QCoreApplication::translate("lanyardctl", "%1 has to know Lanyard by a client id.").arg(provider.name),
            steps.join(QLatin1Char(' ')));
    }
    const auto rule = provider.clientSecretRuleFor(call.isSet("flow") ? call.value("flow") : provider.flows.value(0));
    const bool isNeeded = rule == ClientSecretRule::Required || rule == ClientSecretRule::RequiredButNotConfidential;
    if (!isNeeded || hasClientProof(call))
        return {};
    return usage(QStringLiteral("client_secret_missing"),
                 QCoreApplication::translate("lanyardctl", "%1 wants the client secret that belongs to the client id.")
                     .arg(provider.name),
                 QCoreApplication::translate("lanyardctl", "Give it with --client-secret-file."));
}

Result<LinkRequest> requestByProvider(const Invocation &call)
{
    const auto provider = call.services.catalogue().provider(call.arguments.constFirst());
    if (!provider)
        return std::unexpected(provider.error());
    const auto settings = pairsIn(call, "set");
    if (!settings)
        return std::unexpected(settings.error());
    QMap<QString, QString> values;
    for (const auto &[name, value] : *settings)
        values.insert(name, value);
    if (call.isSet("issuer"))
        values.insert(QStringLiteral("issuer"), call.value("issuer"));
    if (call.isSet("client-id"))
        values.insert(QStringLiteral("client_id"), call.value("client-id"));
    const auto resolved = provider->resolved(values);
    if (!resolved)
        return std::unexpected(resolved.error());
    if (const auto known = checkRegistration(call, *resolved); !known)
        return std::unexpected(known.error());
    LinkRequest request = providerLinkRequest(*resolved, call.value("flow"));
    if (const QStringList scopes = scopesIn(call); !scopes.isEmpty())
        request.scopes = resolved->scopes.expanded(scopes);
    return request;
}

// What was agreed on the answers to this client, and on its requests; nothing else that a server may hold of it is ours
// to say.
Result<> addClientMetadata(const Invocation &call, LinkRequest &request)
{
    const auto pairs = pairsIn(call, "client-metadata");
    if (!pairs)
        return std::unexpected(pairs.error());
    static const QRegularExpression name(QStringLiteral(
        "^((id_token|userinfo|introspection|authorization)_(signed_response_alg|encrypted_response_(alg|enc))"
        "|request_object_(signing_alg|encryption_(alg|enc)))$"));
    for (const auto &[member, value] : *pairs) {
        if (!name.match(member).hasMatch()) {
            return usage(QStringLiteral("invalid_parameter"),
                         QCoreApplication::translate(
                             "lanyardctl", "“%1” is nothing that can be registered of a client's requests and answers.")
                             .arg(member),
                         QCoreApplication::translate(
                             "lanyardctl", "An example: --client-metadata id_token_signed_response_alg=ES256"));
        }
        request.client.metadata.insert(member, value);
        if (member.startsWith(QLatin1String("request_object_")))
            request.signedRequest = true; // it is about nothing else
    }
    return {};
}

Result<> addRedirect(const Invocation &call, LinkRequest &request)
{
    if (call.isSet("redirect-port")) {
        bool isNumber = false;
        const ushort port = call.value("redirect-port").toUShort(&isNumber);
        if (!isNumber || port == 0)
            return usage(QStringLiteral("invalid_number"),
                         QCoreApplication::translate("lanyardctl", "--redirect-port takes a port number."));
        request.redirect.ports = {port};
    }
    if (!call.isSet("redirect-path"))
        return {};
    request.redirect.path = call.value("redirect-path");
    if (!request.redirect.path.startsWith(QLatin1Char('/')))
        request.redirect.path.prepend(QLatin1Char('/'));
    return {};
}

} // namespace

QList<QCommandLineOption> linkOptions()
{
    const auto option = [](const char *name, const QString &description, const char *value = "") {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return QList<QCommandLineOption>{
               option("issuer", QCoreApplication::translate("lanyardctl", "Links any server by its address."), "URL"),
               option("scope", QCoreApplication::translate("lanyardctl", "What access to ask for; can be repeated."),
                      "SCOPE"),
               option("flow",
                      QCoreApplication::translate("lanyardctl",
                                                  "How to sign in: code, paste, device, ciba, client-credentials, "
                                                  "password, token-exchange or jwt-bearer."),
                      "FLOW"),
               option("redirect-port",
                      QCoreApplication::translate("lanyardctl", "The port that the browser comes back to."), "N"),
               option("redirect-path",
                      QCoreApplication::translate("lanyardctl", "The path that the browser comes back to."), "PATH"),
               option(
                   "client-metadata",
                   QCoreApplication::translate(
                       "lanyardctl",
                       "How the client's registration has requests and answers signed or encrypted; can be repeated."),
                   "NAME=VALUE"),
               option("set",
                      QCoreApplication::translate("lanyardctl",
                                                  "A setting of the provider, such as its address; can be repeated."),
                      "NAME=VALUE"),
               option("label", QCoreApplication::translate("lanyardctl", "A name for the account."), "NAME"),
               option("no-browser",
                      QCoreApplication::translate("lanyardctl", "Opens no browser, only prints the address.")),
               option("timeout", QCoreApplication::translate("lanyardctl", "Gives up after this time."), "SECONDS")}
    + requestOptions() + clientOptions() + grantOptions();
}

Result<LinkRequest> linkRequest(const Invocation &call)
{
    const bool isByResource = call.arguments.isEmpty() && !call.isSet("issuer") && call.isSet("resource");
    if (call.arguments.size() > 1 || (call.arguments.isEmpty() && !call.isSet("issuer") && !isByResource)) {
        return usage(QStringLiteral("wrong_arguments"),
                     QCoreApplication::translate("lanyardctl", "Say which provider to link, or give --issuer."),
                     QCoreApplication::translate("lanyardctl", "“lanyardctl providers” lists them."));
    }
    Result<LinkRequest> request = isByResource ? requestByResource(call)
        : call.arguments.isEmpty()             ? requestByIssuer(call)
                                               : requestByProvider(call);
    if (!request)
        return request;
    const QStringList scopes = scopesIn(call);
    request->hasChosenScopes = !scopes.isEmpty() || !call.arguments.isEmpty();
    if (!scopes.isEmpty() && call.arguments.isEmpty())
        request->scopes = scopes;
    if (call.arguments.isEmpty())
        request->provider =
            request->scopes.contains(QLatin1String("openid")) ? QStringLiteral("oidc") : QStringLiteral("oauth2");
    if (call.isSet("flow"))
        request->flow = call.value("flow");
    if (!flowNames().contains(request->flow)) {
        return usage(
            QStringLiteral("unsupported_flow"),
            QCoreApplication::translate("lanyardctl", "This version can't sign in by “%1”.").arg(request->flow),
            QCoreApplication::translate("lanyardctl", "Choose one of: %1.")
                .arg(flowNames().join(QStringLiteral(", "))));
    }
    const auto timeOut = timeOutIn(call);
    if (!timeOut)
        return std::unexpected(timeOut.error());
    request->timeOut = *timeOut;
    if (const auto done = addRequestArguments(call, *request); !done)
        return std::unexpected(done.error());
    if (const auto done = addClient(call, *request); !done)
        return std::unexpected(done.error());
    if (const auto done = addClientMetadata(call, *request); !done)
        return std::unexpected(done.error());
    if (const auto done = addRedirect(call, *request); !done)
        return std::unexpected(done.error());
    if (const auto done = addGrant(call, *request); !done)
        return std::unexpected(done.error());
    return request;
}

} // namespace Lanyard
