// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sampledata.h"

#include <lanyard/providers/providercatalogue.h>

#include <QTimeZone>

namespace Lanyard::SampleData {

namespace {

Account account(const QString &id, const QString &provider, const QString &name, const QString &label,
                AccountState state)
{
    Account account;
    account.id = id;
    account.provider = provider;
    account.providerName = name;
    account.label = label;
    account.username = label;
    account.email = label;
    account.state = state;
    account.refreshable = true;
    account.linkedAt = QDateTime({2026, 3, 12}, {9, 30}, QTimeZone::utc());
    account.stateSince = now().addSecs(-25 * 60);
    account.expiresAt = now().addSecs(42 * 60);
    account.requestedScopes = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")};
    account.scopes = account.requestedScopes;
    return account;
}

} // namespace

QDateTime now() { return {{2026, 4, 2}, {10, 0}, QTimeZone::utc()}; }

QList<Provider> providers(const QString &language)
{
    QList<Provider> all = ProviderCatalogue({ProviderCatalogue::builtInDirectory()}, {language}).providers();
    for (Provider &provider : all) {
        if (provider.id == QLatin1String("google"))
            provider.clientId = QStringLiteral("sample");
        if (provider.id == QLatin1String("demo"))
            provider.values.insert(QStringLiteral("issuer"), QStringLiteral("http://127.0.0.1:8080"));
    }
    return all;
}

Account google()
{
    return account(QStringLiteral("a1"), QStringLiteral("google"), QStringLiteral("Google"),
                   QStringLiteral("anna@example.org"), AccountState::Active);
}

Account microsoft()
{
    Account contoso = account(QStringLiteral("a2"), QStringLiteral("microsoft"), QStringLiteral("Microsoft"),
                              QStringLiteral("anna@contoso.com"), AccountState::SignInRequired);
    contoso.requestedScopes += QStringLiteral("User.Read");
    contoso.lastError = Error{ErrorKind::SignInRequired,
                              QStringLiteral("invalid_grant"),
                              QStringLiteral("The server wants you to sign in again."),
                              {},
                              QStringLiteral("AADSTS50173: the grant was revoked")};
    return contoso;
}

Account demo()
{
    Account demo = account(QStringLiteral("a3"), QStringLiteral("demo"), QStringLiteral("Demo"), QStringLiteral("Demo"),
                           AccountState::Active);
    demo.username = QStringLiteral("anna");
    demo.displayName = QStringLiteral("Anna Berg");
    demo.email = QStringLiteral("anna@example.org");
    return demo;
}

QList<Account> accounts()
{
    QList<Account> all{google(), microsoft(), demo()};
    all += account(QStringLiteral("a4"), QStringLiteral("github"), QStringLiteral("GitHub"), QStringLiteral("annab"),
                   AccountState::Expiring);
    Account imported = account(QStringLiteral("a5"), QStringLiteral("dropbox"), QStringLiteral("Dropbox"),
                               QStringLiteral("photos@example.org"), AccountState::Offline);
    imported.importedAt = imported.linkedAt;
    all += imported;
    all += account(QStringLiteral("a6"), QStringLiteral("gitlab"), QStringLiteral("GitLab"), QStringLiteral("work"),
                   AccountState::Locked);
    Account failing = account(QStringLiteral("a7"), QStringLiteral("keycloak"), QStringLiteral("Keycloak"),
                              QStringLiteral("intranet"), AccountState::Error);
    failing.lastError = Error{ErrorKind::Server, QStringLiteral("invalid_client"),
                              QStringLiteral("Keycloak does not know Lanyard's registration any more."),
                              QStringLiteral("Register Lanyard there again, or ask whoever runs the server."),
                              QStringLiteral("401 invalid_client")};
    all += failing;
    Account idle = account(QStringLiteral("a8"), QStringLiteral("nextcloud"), QStringLiteral("Nextcloud"),
                           QStringLiteral("cloud.example.org"), AccountState::Expired);
    idle.expiresAt = now().addDays(-1);
    all += idle;
    return all;
}

Account longNamed()
{
    Account wide = account(QStringLiteral("a9"), QStringLiteral("oidc"),
                           QStringLiteral("Landesamt für Digitalisierung, Breitband und Vermessung"),
                           QStringLiteral("annemarie-charlotte.von-hohenstein-ludwigsburg@verwaltung.example.org"),
                           AccountState::SignInRequired);
    wide.requestedScopes += {QStringLiteral("https://api.example.org/calendars.readwrite"),
                             QStringLiteral("https://api.example.org/contacts.readwrite"),
                             QStringLiteral("https://api.example.org/mail.send")};
    wide.scopes = wide.requestedScopes;
    wide.scopes.removeLast();
    return wide;
}

} // namespace Lanyard::SampleData
