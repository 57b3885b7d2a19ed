// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accesstokenrules.h"

#include "accesstokenfailure.h"
#include "answerclaims.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr std::array profiledClaims{"iss", "exp", "aud", "sub", "client_id", "iat", "jti"};

// A text with spaces in between (RFC 8693 §4.2), or a list; in a list there may be objects with a value (RFC 7643
// §4.1.2).
QStringList namesIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList names;
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array)
        names += element.isObject() ? element.toObject().value(QLatin1String("value")).toString() : element.toString();
    names.removeAll(QString());
    return names;
}

QStringList scopesOf(const QJsonObject &claims)
{
    return namesIn(claims.value(QLatin1String("scope")))
        + namesIn(claims.value(QLatin1String("scp"))); // Microsoft, Okta
}

// Where a server names permissions, what is not among them is not allowed, whatever the scope says.
QStringList permissionsOf(const QJsonObject &claims)
{
    const QJsonValue permissions = claims.value(QLatin1String("permissions"));
    return permissions.isUndefined() ? scopesOf(claims) : namesIn(permissions);
}

QStringList rolesOf(const QJsonObject &claims, const QStringList &places)
{
    QStringList roles;
    for (const QString &place : places) {
        QJsonValue value = claims.value(place); // names of claims that are addresses hold dots, too
        if (value.isUndefined()) {
            value = claims;
            for (const QString &name : place.split(QLatin1Char('.')))
                value = value.toObject().value(name);
        }
        roles += namesIn(value);
    }
    return roles;
}

Result<> checkHolds(const QStringList &held, const QStringList &required, const char *code)
{
    const auto missing = std::ranges::find_if(required, [&held](const QString &name) { return !held.contains(name); });
    return missing == required.end() ? Result<>() : accessTokenFailure(QLatin1String(code), *missing);
}

Result<> checkAudience(const QJsonObject &claims, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return {};
    const QStringList audiences = audiencesIn(claims.value(QLatin1String("aud"))).value_or(QStringList());
    const bool isMeant =
        std::ranges::any_of(wanted, [&audiences](const QString &audience) { return audiences.contains(audience); });
    return isMeant ? Result<>() : accessTokenFailure(QStringLiteral("invalid_aud"));
}

Result<> checkTimes(const QJsonObject &claims, std::chrono::seconds leeway, const QDateTime &now)
{
    const AnswerExpectation times{{}, {}, {QStringLiteral("exp")}, leeway};
    QJsonObject only;
    for (const auto name : {QLatin1String("exp"), QLatin1String("iat"), QLatin1String("nbf")}) {
        if (claims.contains(name))
            only.insert(name, claims.value(name));
    }
    const Result<> checked = checkAnswerClaims(only, times, now);
    return checked ? checked : accessTokenFailure(checked.error().code);
}

} // namespace

bool isAccessTokenType(const QString &type)
{
    return type.compare(QLatin1String("at+jwt"), Qt::CaseInsensitive) == 0
        || type.compare(QLatin1String("application/at+jwt"), Qt::CaseInsensitive) == 0;
}

Result<> checkAccessTokenType(const QString &type)
{
    const bool saysNothing = type.isEmpty() || type.compare(QLatin1String("JWT"), Qt::CaseInsensitive) == 0;
    return saysNothing || isAccessTokenType(type) ? Result<>()
                                                  : accessTokenFailure(QStringLiteral("invalid_typ"), type);
}

Result<> checkAccessTokenClaims(const QJsonObject &claims, bool isProfiled, const AccessTokenRules &rules,
                                const QDateTime &now)
{
    const QString issuer = claims.value(QLatin1String("iss")).toString();
    if (!rules.issuer.isUnknown() && !rules.issuer.accepts(issuer, claims))
        return accessTokenFailure(QStringLiteral("invalid_iss"), issuer);
    for (const char *claim : profiledClaims) {
        if (isProfiled && !claims.contains(QLatin1String(claim)))
            return accessTokenFailure(QStringLiteral("invalid_") + QLatin1String(claim));
    }
    if (const auto audience = checkAudience(claims, rules.audiences); !audience)
        return audience;
    if (const auto times = checkTimes(claims, rules.leeway, now); !times)
        return times;
    if (const auto scopes = checkHolds(scopesOf(claims), rules.scopes, "insufficient_scope"); !scopes)
        return scopes;
    if (const auto held = checkHolds(permissionsOf(claims), rules.permissions, "missing_permission"); !held)
        return held;
    return checkHolds(rolesOf(claims, rules.roleClaims), rules.roles, "missing_role");
}

} // namespace Lanyard
