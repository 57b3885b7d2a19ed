// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceauthorization.h"

#include "endpointanswer.h"
#include "oautherror.h"
#include "polltimes.h"
#include "tokenresponse.h"

#include <lanyard/base/json.h>
#include <lanyard/base/webaddress.h>
#include <lanyard/net/httpclient.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr qsizetype longestUserCode = 64;
constexpr qsizetype longestUri = 2048;

std::unexpected<Error> rejected(const QString &detail)
{
    return brokenAnswer(QStringLiteral("invalid_device_authorization_response"), detail);
}

// What goes on a person's screen, and perhaps on a terminal: no control and format characters, which could hide or move
// something there, and no second line.
bool isShowable(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return !text.trimmed().isEmpty() && text.size() <= longestUserCode && std::ranges::all_of(characters, [](uint c) {
        const QChar::Category category = QChar::category(c);
        return QChar::isPrint(c) && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
    });
}

// A fragment is allowed here, unlike at an endpoint: the address is for a browser.
Result<QUrl> personsUrl(const QString &text, const QString &member)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() <= longestUri && isTrustworthyUrl(url) && url.userInfo().isEmpty())
        return url;
    return failure(ErrorKind::Rejected, QStringLiteral("unsafe_verification_uri"),
                   QCoreApplication::translate("OAuth", "The server names a sign-in page that is not safe to open."),
                   QCoreApplication::translate("OAuth", "Don't sign in there. Tell whoever runs the server."),
                   QStringLiteral("%1 is neither https nor http on loopback, or not fit to be shown").arg(member));
}

// The standard's name wins. Servers from before it call the address a URL, and are checked like the others.
QString uriMember(const QJsonObject &answer, const DeviceQuirks &quirks)
{
    const QString standard = QStringLiteral("verification_uri");
    const QStringList names{standard, quirks.verificationUriMember, QStringLiteral("verification_url")};
    const auto found = std::ranges::find_if(names, [&answer](const QString &name) { return answer.contains(name); });
    return found == names.end() ? standard : *found;
}

Result<DeviceAuthorization> authorizationIn(const QJsonObject &answer, const QDateTime &now, const DeviceQuirks &quirks)
{
    const QString deviceCode = answer.value(QLatin1String("device_code")).toString();
    if (deviceCode.isEmpty())
        return rejected(QStringLiteral("device_code is missing"));
    const QString userCode = answer.value(QLatin1String("user_code")).toString();
    if (!isShowable(userCode))
        return rejected(QStringLiteral("user_code is missing or can't be shown"));

    const QString member = uriMember(answer, quirks);
    if (!answer.value(member).isString())
        return rejected(QStringLiteral("%1 is missing").arg(member));
    const auto uri = personsUrl(answer.value(member).toString(), member);
    if (!uri)
        return std::unexpected(uri.error());
    QUrl complete;
    const QString completeMember = member + QStringLiteral("_complete");
    if (const QJsonValue value = answer.value(completeMember); !value.isUndefined() && !value.isNull()) {
        const auto checked = personsUrl(value.toString(), completeMember);
        if (!checked)
            return std::unexpected(checked.error());
        complete = *checked;
    }

    const auto times = pollTimesIn(answer);
    if (!times)
        return rejected(times.error());
    return DeviceAuthorization{Secret(deviceCode), userCode,       *uri, complete, now.addSecs(times->lifetime.count()),
                               times->lifetime,    times->interval};
}

} // namespace

Result<DeviceAuthorization> processDeviceAuthorizationResponse(const QUrl &endpoint, const HttpResponse &response,
                                                               const QDateTime &now, const DeviceQuirks &quirks,
                                                               const QList<Secret> &secrets)
{
    const auto answer = parseJsonObject(response.body.reveal());
    const QString answered = answer ? answer->value(QLatin1String("error")).toString() : QString();
    if (RetryPolicy::isTransient(response.status) && isTransientTokenResponse(response))
        return std::unexpected(serverUnavailable(endpoint, response.status));
    if (!answered.isEmpty()) {
        const QString error = quirks.errorAliases.value(answered, answered);
        return std::unexpected(
            oauthError(error, answer->value(QLatin1String("error_description")).toString(), secrets));
    }
    if (response.status < 200 || response.status > 299)
        return rejected(QStringLiteral("HTTP status %1 without an OAuth error").arg(response.status));
    if (!answer)
        return rejected(answer.error());
    if (answer->contains(QLatin1String("error")))
        return rejected(QStringLiteral("error is not a string"));
    return authorizationIn(*answer, now, quirks);
}

} // namespace Lanyard
