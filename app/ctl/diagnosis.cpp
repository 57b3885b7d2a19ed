// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosis.h"

#include <lanyard/accounts/secrethome.h>
#include <lanyard/agent/agentclient.h>
#include <lanyard/flows/loopbacklistener.h>

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QUrl>

namespace Lanyard {

namespace {

Finding ok(const QString &check, const QString &detail) { return {check, QStringLiteral("ok"), detail, {}}; }

Finding problem(const QString &check, const Error &error)
{
    return {check, QStringLiteral("problem"), error.message, error.hint};
}

Finding keyringFinding(const SecretStoreStatus &status)
{
    const QString check = QStringLiteral("keyring");
    if (status.isReady())
        return ok(check, QCoreApplication::translate("lanyardctl", "%1 is ready.").arg(status.backend));
    Finding finding = problem(check, errorFor(status.state, status.detail));
    if (status.state == SecretStoreState::Locked)
        finding.status = QStringLiteral("warning"); // it is unlocked when it is first needed
    return finding;
}

Finding browserFinding()
{
    const QString check = QStringLiteral("browser");
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (!opener.isEmpty())
        return ok(check, QCoreApplication::translate("lanyardctl", "Addresses are opened with %1.").arg(opener));
    return {check, QStringLiteral("warning"),
            QCoreApplication::translate("lanyardctl", "No browser can be opened from here."),
            QCoreApplication::translate("lanyardctl", "Install xdg-utils, or link with --flow paste.")};
}

Finding loopbackFinding()
{
    const QString check = QStringLiteral("loopback");
    const auto listener = LoopbackListener::listen({});
    if (!listener)
        return problem(check, listener.error());
    return ok(check,
              QCoreApplication::translate("lanyardctl", "A browser can come back to %1.")
                  .arg((*listener)->redirectUri().host()));
}

Finding clockFinding(const QDateTime &now)
{
    const QString check = QStringLiteral("clock");
    // tokens are checked against the clock: one that stands before this program was built is certainly wrong
    const QDate built = QLocale::c().toDate(QString::fromLatin1(__DATE__).simplified(), QStringLiteral("MMM d yyyy"));
    if (now.date() >= built.addDays(-1))
        return ok(check, now.toString(Qt::ISODate));
    return {check, QStringLiteral("problem"),
            QCoreApplication::translate("lanyardctl", "This machine's clock is wrong: it says %1.")
                .arg(now.toString(Qt::ISODate)),
            QCoreApplication::translate("lanyardctl", "Set it, best by switching on network time.")};
}

Finding proxyFinding()
{
    const auto proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://example.com/"))));
    const QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    const QString detail = proxy.type() == QNetworkProxy::NoProxy
        ? QCoreApplication::translate("lanyardctl", "No proxy is set.")
        : QCoreApplication::translate("lanyardctl", "Requests go through %1, port %2.")
              .arg(proxy.hostName())
              .arg(proxy.port());
    return ok(QStringLiteral("proxy"), detail);
}

Finding tlsFinding()
{
    const QString check = QStringLiteral("tls");
    const qsizetype authorities = QSslConfiguration::systemCaCertificates().size();
    if (!QSslSocket::supportsSsl())
        return {check, QStringLiteral("problem"),
                QCoreApplication::translate("lanyardctl", "Secure connections are not possible."),
                QCoreApplication::translate("lanyardctl", "Install Qt's TLS plugin and OpenSSL.")};
    if (authorities == 0)
        return {check, QStringLiteral("problem"),
                QCoreApplication::translate("lanyardctl", "This machine trusts no certificate authority."),
                QCoreApplication::translate("lanyardctl", "Install the package ca-certificates.")};
    return ok(
        check,
        QCoreApplication::translate("lanyardctl", "%1, %n trusted authorities.", nullptr, static_cast<int>(authorities))
            .arg(QSslSocket::sslLibraryVersionString()));
}

Finding policyFinding(const Policy &policy)
{
    const QString check = QStringLiteral("policy");
    if (policy.defect)
        return problem(check, *policy.defect);
    if (policy.notice) {
        Finding finding = problem(check, *policy.notice);
        finding.status = QStringLiteral("warning");
        return finding;
    }
    if (policy == Policy{})
        return ok(check, QCoreApplication::translate("lanyardctl", "The administrator has set no policy."));
    return ok(
        check,
        QCoreApplication::translate("lanyardctl", "The administrator's policy in %1 applies.").arg(Paths::policy()));
}

Finding agentFinding(const std::optional<AgentGreeting> &agent, const AgentAccounts &own)
{
    const QString check = QStringLiteral("agent");
    if (!agent)
        return ok(check, QCoreApplication::translate("lanyardctl", "None is running: each command works by itself."));
    const QString detail = QCoreApplication::translate("lanyardctl", "%1 %2 hands out tokens, as process %3.")
                               .arg(agent->program, agent->programVersion)
                               .arg(agent->processId);
    if (agent->accounts == own)
        return ok(check, detail);
    return {check, QStringLiteral("warning"), detail,
            QCoreApplication::translate("lanyardctl",
                                        "It serves other accounts or another secret store, so commands work by "
                                        "themselves. Start it in the same environment to use it.")};
}

QList<Finding> providerFindings(const ProviderCatalogue &catalogue)
{
    QList<Finding> findings;
    for (const FileProblem &fileProblem : catalogue.problems()) {
        findings +=
            Finding{QStringLiteral("providers"), QStringLiteral("problem"), fileProblem.toText(),
                    QCoreApplication::translate("lanyardctl", "Mend the file or remove it. The other providers work.")};
    }
    if (findings.isEmpty())
        findings += ok(QStringLiteral("providers"),
                       QCoreApplication::translate("lanyardctl", "%n providers can be linked.", nullptr,
                                                   static_cast<int>(catalogue.providers().size())));
    return findings;
}

} // namespace

Task<QList<Finding>> diagnose(Services *services)
{
    const CallContext context{QDeadlineTimer(std::chrono::seconds(10)), {}};
    const SecretStoreStatus status = co_await services->secrets().status(context);
    const std::optional<AgentGreeting> agent = co_await AgentClient::greeting(services->paths().agentSocket());
    QList<Finding> findings;
    const Result<> here = SecretHome(services->accounts().database()).check(services->storeKind());
    const bool isElsewhere = !here && services->storeKind() != StoreKind::Memory;
    findings += isElsewhere ? problem(QStringLiteral("keyring"), here.error()) : keyringFinding(status);
    findings += browserFinding();
    findings += loopbackFinding();
    findings += clockFinding(services->clock().now());
    findings += proxyFinding();
    findings += tlsFinding();
    findings += policyFinding(services->policy());
    findings += agentFinding(agent, services->agentAccounts());
    findings += providerFindings(services->catalogue());
    co_return findings;
}

} // namespace Lanyard
