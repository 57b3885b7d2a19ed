// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "verifyarguments.h"

#include <lanyard/base/json.h>
#include <lanyard/oauth/discovery.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Lanyard {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint = {},
                             const QString &detail = {})
{
    return failure(ErrorKind::Usage, code, message, hint, detail);
}

Result<JwkSet> keysIn(const QString &path)
{
    QFile file(path);
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.read(largestFile + 1);
    if (text.isEmpty() || text.size() > largestFile) {
        return usage(QStringLiteral("unreadable_file"),
                     QCoreApplication::translate("lanyardctl", "The keys can't be read from %1.").arg(path), {},
                     file.errorString());
    }
    // one key alone is a set of one
    if (const auto object = parseJsonObject(text); object && object->contains(QLatin1String("kty")))
        text = QJsonDocument(QJsonObject{{QStringLiteral("keys"), QJsonArray{*object}}}).toJson();
    const auto keys = JwkSet::fromJson(text);
    if (keys)
        return keys;
    return usage(QStringLiteral("unreadable_file"),
                 QCoreApplication::translate("lanyardctl", "%1 holds no keys.").arg(path),
                 QCoreApplication::translate("lanyardctl", "A file of keys is a JSON Web Key Set (RFC 7517 §5)."),
                 keys.error().detail);
}

Result<> readKeys(const Invocation &call, VerifyArguments &arguments)
{
    if (call.isSet("issuer")) {
        arguments.issuer = call.value("issuer");
        if (const auto url = issuerUrl(arguments.issuer); !url)
            return std::unexpected(url.error());
        arguments.rules.issuer = IssuerRule::exactly(arguments.issuer);
    }
    if (call.isSet("jwks-file")) {
        const auto keys = keysIn(call.value("jwks-file"));
        if (!keys)
            return std::unexpected(keys.error());
        arguments.keys = *keys;
    }
    if (arguments.keys || !arguments.issuer.isEmpty())
        return {};
    return usage(QStringLiteral("wrong_arguments"),
                 QCoreApplication::translate("lanyardctl", "Say whose token it is: --issuer or --jwks-file."),
                 QCoreApplication::translate("lanyardctl", "“lanyardctl %1 --help” lists the options.")
                     .arg(QStringLiteral("verify")));
}

Result<> readAlgorithms(const Invocation &call, AccessTokenRules &rules)
{
    if (!call.isSet("algorithm"))
        return {};
    rules.algorithms.clear();
    for (const QString &name : call.values("algorithm")) {
        const auto algorithm = signatureAlgorithm(name);
        if (!algorithm) {
            QStringList names;
            for (const SignatureAlgorithm known : supportedSignatureAlgorithms())
                names += Lanyard::name(known);
            return usage(
                QStringLiteral("unsupported_algorithm"),
                QCoreApplication::translate("lanyardctl", "“%1” is no signature that can be verified.").arg(name),
                QCoreApplication::translate("lanyardctl", "Choose one of: %1.").arg(names.join(QStringLiteral(", "))));
        }
        rules.algorithms += *algorithm;
    }
    return {};
}

Result<> readLeeway(const Invocation &call, AccessTokenRules &rules)
{
    if (!call.isSet("leeway"))
        return {};
    bool isNumber = false;
    rules.leeway = std::chrono::seconds(call.value("leeway").toUInt(&isNumber));
    if (isNumber)
        return {};
    return usage(QStringLiteral("invalid_number"),
                 QCoreApplication::translate("lanyardctl", "--leeway takes a number of seconds."));
}

QStringList wordsIn(const QStringList &values)
{
    return values.join(QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QList<QCommandLineOption> verifyOptions()
{
    const auto option = [](const char *name, const QString &description, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return {
        option("issuer", QCoreApplication::translate("lanyardctl", "Who made the token, and publishes the keys."),
               "URL"),
        option("jwks-file", QCoreApplication::translate("lanyardctl", "A file with the keys; nobody is asked then."),
               "FILE"),
        option("audience",
               QCoreApplication::translate("lanyardctl",
                                           "Whom the token has to be for; can be repeated, one of them is enough."),
               "AUDIENCE"),
        option("algorithm", QCoreApplication::translate("lanyardctl", "How it may be signed; can be repeated."), "ALG"),
        option("leeway", QCoreApplication::translate("lanyardctl", "How far clocks may differ (60)."), "SECONDS"),
        option("require-scope",
               QCoreApplication::translate("lanyardctl", "A scope that it has to have; can be repeated."), "SCOPE"),
        option("require-permission",
               QCoreApplication::translate("lanyardctl", "A permission that it has to have; can be repeated."),
               "PERMISSION"),
        option("require-role",
               QCoreApplication::translate("lanyardctl", "A role that it has to have; can be repeated."), "ROLE"),
        option("role-claim",
               QCoreApplication::translate("lanyardctl",
                                           "The claim that holds the roles, such as https://example.org/roles."),
               "NAME")};
}

Result<VerifyArguments> verifyArguments(const Invocation &call)
{
    if (const auto understood = call.noArgument(); !understood)
        return std::unexpected(understood.error());
    VerifyArguments arguments;
    if (const auto keys = readKeys(call, arguments); !keys)
        return std::unexpected(keys.error());
    AccessTokenRules &rules = arguments.rules;
    if (const auto algorithms = readAlgorithms(call, rules); !algorithms)
        return std::unexpected(algorithms.error());
    if (const auto leeway = readLeeway(call, rules); !leeway)
        return std::unexpected(leeway.error());
    rules.audiences = call.values("audience");
    rules.scopes = wordsIn(call.values("require-scope"));
    rules.permissions = call.values("require-permission");
    rules.roles = call.values("require-role");
    if (call.isSet("role-claim"))
        rules.roleClaims = call.values("role-claim");
    return arguments;
}

} // namespace Lanyard
