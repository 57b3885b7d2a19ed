// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <QTimeZone>

namespace Lanyard {

ServerMetadata sampleServer()
{
    return *ServerMetadata::fromJson(
        {{QStringLiteral("issuer"), QStringLiteral("https://login.example")},
         {QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")},
         {QStringLiteral("revocation_endpoint"), QStringLiteral("https://login.example/revoke")},
         {QStringLiteral("jwks_uri"), QStringLiteral("https://login.example/jwks")},
         {QStringLiteral("x_other"), QJsonValue()}});
}

Credential sampleCredential(const QString &subject, const QDateTime &now)
{
    Credential credential;
    credential.provider = QStringLiteral("example");
    credential.providerName = QStringLiteral("Example");
    credential.flow = QStringLiteral("code");
    credential.issuer = QStringLiteral("https://login.example");
    credential.server = sampleServer();
    credential.client.clientId = QStringLiteral("client");
    credential.identity.subject = subject;
    credential.identity.username = subject + QStringLiteral("@example.org");
    credential.identity.displayName = QStringLiteral("Ada Lovelace");
    credential.requestedScopes = {QStringLiteral("mail"), QStringLiteral("files")};
    credential.tokens.accessToken = Secret(QByteArrayView("at-1-secret"));
    credential.tokens.tokenType = QStringLiteral("Bearer");
    credential.tokens.expiresAt = now.addSecs(3600);
    credential.tokens.refreshToken = Secret(QByteArrayView("rt-1-secret"));
    credential.tokens.scopes = {QStringLiteral("mail")};
    return credential;
}

Account sampleAccount(const QString &id, const QString &label)
{
    const QDateTime linked(QDate(2026, 1, 1), QTime(12, 0, 0, 123), QTimeZone::utc());
    Account account;
    account.id = id;
    account.label = label;
    account.provider = QStringLiteral("example");
    account.providerName = QStringLiteral("Example & Söhne");
    account.issuer = QStringLiteral("https://login.example");
    account.subject = QStringLiteral("subject of ") + id;
    account.username = QStringLiteral("ada@example.org");
    account.parameters = {{QStringLiteral("resource"), QStringLiteral("https://api.example/a?b=c&d")},
                          {QStringLiteral("resource"), QStringLiteral("https://other.example")},
                          {QStringLiteral("weiß=&"), QStringLiteral(" ü")}};
    account.requestOptions = {QStringLiteral("par"), QStringLiteral("dpop")};
    account.providerSettings = {{QStringLiteral("base"), QStringLiteral("https://git.example/a b")}};
    account.apiBase = QUrl(QStringLiteral("https://git.example/api/v4"));
    account.clientMetadata = {{QStringLiteral("client_id"), QStringLiteral("c")}};
    account.displayName = QStringLiteral("Ada 'Countess' \"Lovelace\"; DROP TABLE accounts; --");
    account.email = QStringLiteral("ada@example.org");
    account.flow = QStringLiteral("code");
    account.requestedScopes = {QStringLiteral("mail"), QStringLiteral("https://api.example/files")};
    account.scopes = {QStringLiteral("mail")};
    account.state = AccountState::Offline;
    account.stateSince = linked.addMSecs(789);
    account.importedAt = linked.addSecs(-1);
    account.machine = QStringLiteral("here");
    account.expiresAt = linked.addSecs(3600);
    account.linkedAt = linked;
    account.refreshedAt = linked.addMSecs(456);
    account.refreshable = true;
    account.lastError = Error{ErrorKind::Network, QStringLiteral("timed_out"), QStringLiteral("Es dauerte zu lange."),
                              QStringLiteral("Später."), QStringLiteral("x")};
    account.clientId = QStringLiteral("client");
    account.tokenEndpointAuthMethod = QStringLiteral("client_secret_post");
    account.serverMetadata = sampleServer().toJson();
    return account;
}

} // namespace Lanyard
