// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationresponse.h"

#include "oautherror.h"

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr std::array onceOnly{"code", "state", "iss", "error", "error_description", "error_uri"};

// VSCHAR of RFC 6749 appendix A.11
bool isCode(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= QChar(0x20) && c <= QChar(0x7e); });
}

class Parameters
{
public:
    explicit Parameters(const ResponseParameters &parameters)
        : m_parameters(parameters)
    { }

    [[nodiscard]] std::optional<QString> value(const char *name) const
    {
        for (const auto &[key, value] : m_parameters) {
            if (key == QLatin1String(name))
                return value;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isTwice(const char *name) const
    {
        return std::ranges::count_if(m_parameters,
                                     [name](const auto &pair) { return pair.first == QLatin1String(name); })
            > 1;
    }

private:
    const ResponseParameters &m_parameters;
};

AuthorizationResponse foreign(const QString &why) { return {std::nullopt, why}; }

} // namespace

AuthorizationResponse processAuthorizationResponse(const ResponseParameters &parameters,
                                                   const AuthorizationRequest &request)
{
    if (request.responseMode().isToken)
        return foreign(QStringLiteral("plain parameters instead of a token"));
    if (Parameters(parameters).value("response"))
        return foreign(QStringLiteral("a token that nobody asked for"));
    return processResponseParameters(parameters, request);
}

AuthorizationResponse processResponseParameters(const ResponseParameters &parameters,
                                                const AuthorizationRequest &request)
{
    const Parameters response(parameters);
    if (std::ranges::any_of(onceOnly, [&response](const char *name) { return response.isTwice(name); }))
        return foreign(QStringLiteral("a parameter is there twice"));

    const auto state = response.value("state");
    if (!state || !equalInConstantTime(state->toUtf8(), request.state()))
        return foreign(state ? QStringLiteral("wrong state") : QStringLiteral("no state"));

    const auto issuer = response.value("iss");
    if (!issuer && request.requiresIssuerInResponse())
        return foreign(QStringLiteral("no iss, though the server promises it"));
    if (issuer && !request.issuerRule().isUnknown() && !request.issuerRule().accepts(*issuer))
        return foreign(QStringLiteral("iss of another server"));

    if (const auto error = response.value("error")) {
        return {Result<Secret>(
                    std::unexpected(oauthError(*error, response.value("error_description").value_or(QString())))),
                {}};
    }
    const auto code = response.value("code");
    if (!code || !isCode(*code))
        return foreign(QStringLiteral("neither a code nor an error"));
    return {Result<Secret>(Secret(*code)), {}};
}

} // namespace Lanyard
