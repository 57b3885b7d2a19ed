// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

namespace Lanyard {

const QStringList &accountMembers()
{
    static const QStringList members{
        QStringLiteral("expires_at"),   QStringLiteral("flow"),     QStringLiteral("id"),
        QStringLiteral("issuer"),       QStringLiteral("label"),    QStringLiteral("last_error"),
        QStringLiteral("linked_at"),    QStringLiteral("provider"), QStringLiteral("refreshable"),
        QStringLiteral("refreshed_at"), QStringLiteral("scopes"),   QStringLiteral("state"),
        QStringLiteral("subject"),      QStringLiteral("username")};
    return members;
}

QStringList linkArguments(const NodePeer &peer, const QStringList &more)
{
    return QStringList{QStringLiteral("link"),   QStringLiteral("--json"),      QStringLiteral("--issuer"),
                       peer.issuer().toString(), QStringLiteral("--client-id"), QStringLiteral("native-app")}
    + more;
}

QJsonObject linkedAccount(const CtlHome &home, const NodePeer &peer, Person &person, const QStringList &more)
{
    CtlProcess process(home, linkArguments(peer, more));
    const QJsonObject opened = process.event(QStringLiteral("open-url"));
    if (opened.isEmpty()) {
        qWarning("%s", process.wait().said().constData());
        return {};
    }
    (void)person.signInAndReturn(QUrl(opened.value(QLatin1String("url")).toString()));
    const CtlOutcome outcome = process.wait();
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.said().constData());
    return outcome.exitCode == 0 ? outcome.events().constLast().value(QLatin1String("account")).toObject()
                                 : QJsonObject();
}

QJsonArray accountsOf(const CtlHome &home)
{
    return CtlProcess::run(home, {QStringLiteral("accounts"), QStringLiteral("--json")}).array();
}

QJsonObject shown(const CtlHome &home, const QString &account)
{
    return CtlProcess::run(home, {QStringLiteral("show"), account, QStringLiteral("--json")}).object();
}

QStringList vaultEntries(const CtlHome &home) { return home.files().filter(QStringLiteral(".entry")); }

} // namespace Lanyard
