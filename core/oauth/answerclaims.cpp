// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "answerclaims.h"

#include "endpointanswer.h"

#include <QJsonArray>

namespace Lanyard {

namespace {

std::unexpected<Error> refused(const char *claim)
{
    const QString name = QString::fromLatin1(claim);
    return brokenAnswer(QStringLiteral("invalid_") + name,
                        name + QStringLiteral(" is missing or not what it has to be"));
}

// Whether a time is there and on the right side.
template <typename Judge>
bool isTime(const QJsonValue &value, Judge judge)
{
    return value.isDouble() && judge(value.toDouble());
}

} // namespace

std::optional<QStringList> audiencesIn(const QJsonValue &aud)
{
    if (aud.isString())
        return QStringList{aud.toString()};
    if (!aud.isArray())
        return std::nullopt;
    QStringList audiences;
    const QJsonArray array = aud.toArray();
    for (const QJsonValue audience : array) {
        if (!audience.isString())
            return std::nullopt;
        audiences += audience.toString();
    }
    return audiences;
}

Result<> checkAnswerClaims(const QJsonObject &claims, const AnswerExpectation &expected, const QDateTime &now)
{
    const auto isMet = [&claims, &expected](const char *name, auto judge) {
        const QJsonValue value = claims.value(QLatin1String(name));
        return value.isUndefined() ? !expected.demanded.contains(QLatin1String(name)) : judge(value);
    };
    const auto moment = static_cast<double>(now.toSecsSinceEpoch());
    const auto leeway = static_cast<double>(expected.leeway.count());
    const auto isOurs = [&expected](const QJsonValue &aud) {
        const auto audiences = audiencesIn(aud);
        return audiences && audiences->contains(expected.clientId);
    };
    const auto isFromThem = [&](const QJsonValue &iss) { return expected.issuer.accepts(iss.toString(), claims); };
    const auto isToCome = [&](const QJsonValue &exp) {
        return isTime(exp, [&](double time) { return time > moment - leeway; });
    };
    const auto isOver = [&](const QJsonValue &value) {
        return isTime(value, [&](double time) { return time <= moment + leeway; });
    };
    if (!isMet("iss", isFromThem))
        return refused("iss");
    if (!isMet("aud", isOurs))
        return refused("aud");
    if (!isMet("exp", isToCome))
        return refused("exp");
    if (!isMet("iat", isOver))
        return refused("iat");
    if (!isMet("nbf", isOver))
        return refused("nbf");
    return {};
}

} // namespace Lanyard
