// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "requestarguments.h"

#include "standardinput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Lanyard {

namespace {

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint = {})
{
    return failure(ErrorKind::Usage, code, message, hint);
}

// RFC 8707 §2
Result<> addResources(const Invocation &call, LinkRequest &request)
{
    const QStringList resources = call.values("resource");
    for (const QString &resource : resources) {
        if (const QUrl uri(resource, QUrl::StrictMode); !uri.isValid() || uri.scheme().isEmpty() || uri.hasFragment()) {
            return usage(
                QStringLiteral("invalid_parameter"),
                QCoreApplication::translate("lanyardctl", "--resource takes an address without a fragment, not “%1”.")
                    .arg(resource));
        }
        request.parameters.append({QStringLiteral("resource"), resource});
    }
    return {};
}

// A JSON array of objects with a type each (RFC 9396 §2).
Result<> addAuthorizationDetails(const Invocation &call, LinkRequest &request)
{
    if (!call.isSet("authorization-details-file"))
        return {};
    const QString path = call.value("authorization-details-file");
    const auto text = contentOf(path);
    if (!text) {
        return usage(QStringLiteral("unreadable_file"),
                     QCoreApplication::translate("lanyardctl", "The authorization details can't be read from %1: %2.")
                         .arg(path, text.error()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(text->reveal().toByteArray());
    const QJsonArray details = document.array();
    const bool isRight = !details.isEmpty() && std::ranges::all_of(details, [](const QJsonValue &detail) {
        return !detail.toObject().value(QLatin1String("type")).toString().isEmpty();
    });
    if (!isRight) {
        return usage(
            QStringLiteral("invalid_authorization_details"),
            QCoreApplication::translate("lanyardctl", "%1 holds no authorization details.").arg(path),
            QCoreApplication::translate("lanyardctl", "They are a JSON array of objects, each with a “type”."));
    }
    request.parameters.append(
        {QStringLiteral("authorization_details"), QString::fromUtf8(document.toJson(QJsonDocument::Compact))});
    return {};
}

} // namespace

QList<QCommandLineOption> requestOptions()
{
    const auto option = [](const char *name, const QString &description, const char *value = "") {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return {
        option("login-hint", QCoreApplication::translate("lanyardctl", "Who is expected to sign in."), "HINT"),
        option("audience", QCoreApplication::translate("lanyardctl", "The API that the access is for."), "AUDIENCE"),
        option("resource",
               QCoreApplication::translate("lanyardctl",
                                           "An API that the access is for, by its address; can be repeated."),
               "URI"),
        option("authorization-details-file",
               QCoreApplication::translate(
                   "lanyardctl", "A file that says in detail what access to ask for, as JSON; - is standard input."),
               "FILE"),
        option("par",
               QCoreApplication::translate("lanyardctl",
                                           "Hands the request to the server itself, not through the browser.")),
        option("jar", QCoreApplication::translate("lanyardctl", "Signs the request with the client's key or secret.")),
        option("jar-encrypt",
               QCoreApplication::translate("lanyardctl", "Encrypts the signed request to the server as well.")),
        option("dpop",
               QCoreApplication::translate("lanyardctl", "Binds the tokens to a key, so that a stolen one is no use.")),
        option("param", QCoreApplication::translate("lanyardctl", "Another parameter for the server; can be repeated."),
               "NAME=VALUE")};
}

Result<QList<RequestParameter>> pairsIn(const Invocation &call, const char *option)
{
    QList<RequestParameter> pairs;
    const QStringList texts = call.values(option);
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return usage(QStringLiteral("invalid_parameter"),
                         QCoreApplication::translate("lanyardctl", "--%1 takes NAME=VALUE, not “%2”.")
                             .arg(QLatin1String(option), text));
        }
        pairs.append({text.left(equals), text.mid(equals + 1)});
    }
    return pairs;
}

Result<> addRequestArguments(const Invocation &call, LinkRequest &request)
{
    const auto parameters = pairsIn(call, "param");
    if (!parameters)
        return std::unexpected(parameters.error());
    request.parameters += *parameters;
    request.pushed = call.isSet("par");
    request.signedRequest = call.isSet("jar");
    request.encryptedRequest = call.isSet("jar-encrypt");
    request.dpop = call.isSet("dpop");
    for (const auto &[option, name] : {std::pair{"login-hint", "login_hint"}, std::pair{"audience", "audience"}}) {
        if (call.isSet(option))
            request.parameters.append({QString::fromLatin1(name), call.value(option)});
    }
    if (const auto done = addResources(call, request); !done)
        return done;
    return addAuthorizationDetails(call, request);
}

} // namespace Lanyard
