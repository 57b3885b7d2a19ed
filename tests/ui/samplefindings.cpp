// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samplefindings.h"

#include "sampledata.h"

#include <lanyard/diagnosis/agentcheck.h>
#include <lanyard/diagnosis/clockcheck.h>
#include <lanyard/diagnosis/keyringcheck.h>
#include <lanyard/diagnosis/policycheck.h>
#include <lanyard/diagnosis/servercheck.h>
#include <lanyard/net/certificateproblem.h>

namespace Lanyard {

namespace {

ServerAnswer answered(const char *endpoint, int skew)
{
    const QDateTime now = SampleData::now();
    return {.endpoint = QUrl(QLatin1String(endpoint)), .date = now.addSecs(skew), .receivedAt = now};
}

ServerAnswer inspected(const char *endpoint)
{
    const QUrl url{QString::fromLatin1(endpoint)};
    Error error = certificateProblem(url.host(), {});
    error.detail =
        QStringLiteral("The root certificate of the certificate chain is self-signed, and untrusted (subject: "
                       "Contoso Inspection CA 2, issuer: Contoso Inspection CA 2)");
    return {.endpoint = url, .error = error};
}

ServerAnswer unreachable(const char *endpoint)
{
    const QUrl url{QString::fromLatin1(endpoint)};
    return {.endpoint = url,
            .error = Error{ErrorKind::Network,
                           QStringLiteral("unreachable"),
                           QStringLiteral("%1 could not be reached.").arg(url.host()),
                           QStringLiteral("Check the network connection and try again. Your accounts are safe."),
                           {}}};
}

QList<Finding> common()
{
    const AgentAccounts own{QStringLiteral("/home/anna/.local/share/lanyard/accounts.sqlite"),
                            QStringLiteral("keychain")};
    const AgentGreeting greeting{QStringLiteral("lanyard"), QStringLiteral("0.4.0"), 2817, own};
    return QList<Finding>{policyFinding({}, {}), agentFinding(greeting, own)} + providerFindings({}, 12);
}

} // namespace

QList<Finding> SampleFindings::fine()
{
    const QList<ServerAnswer> answers{answered("https://oauth2.googleapis.com/token", 1),
                                      answered("https://login.microsoftonline.com/common/oauth2/v2.0/token", 0)};
    return QList<Finding>{keyringFinding({SecretStoreState::Ready, QStringLiteral("GNOME Keyring"), {}}),
                          clockFinding(SampleData::now(), answers)}
    + serverFindings(answers, {}) + common();
}

QList<Finding> SampleFindings::troubled()
{
    const QList<ServerAnswer> answers{answered("https://oauth2.googleapis.com/token", 490),
                                      inspected("https://login.microsoftonline.com/common/oauth2/v2.0/token"),
                                      unreachable("https://gitlab.example:8443/oauth/token")};
    return QList<Finding>{keyringFinding({SecretStoreState::Locked, QStringLiteral("GNOME Keyring"), {}}),
                          clockFinding(SampleData::now(), answers)}
    + serverFindings(answers, {{}, 3}) + common();
}

} // namespace Lanyard
