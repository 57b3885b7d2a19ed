// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkcontroller.h"

#include "services/secretfile.h"

#include <lanyard/flows/clientproof.h>
#include <lanyard/flows/linksessions.h>
#include <lanyard/flows/providerlinkrequest.h>

#include <QSettings>

namespace Lanyard {

namespace {

// Signing in again asks nothing that was answered when the account was linked.
void settleAs(Provider &provider, const Account &account)
{
    provider.values.insert(account.providerSettings);
    if (!isDynamicRegistration(account.clientMetadata))
        provider.clientId = account.clientId;
}

// And it asks the server for the same, for the same person.
void resume(LinkRequest &request, const Account &account)
{
    request.scopes = account.requestedScopes;
    if (request.flow == account.flow)
        request.parameters = account.parameters;
    request.setOptions(account.requestOptions);
    if (!isDynamicRegistration(account.clientMetadata)) // another registration is answered for by itself
        request.client.metadata = account.clientMetadata;
    if (!account.subject.isEmpty())
        request.expectedSubject = account.subject;
}

Result<ClientProof::File> fileOf(const QString &path)
{
    if (path.isEmpty())
        return ClientProof::File();
    const auto text = secretInFile(path);
    if (!text) {
        return failure(ErrorKind::Usage, QStringLiteral("unreadable_file"),
                       LinkController::tr("%1 can't be read: %2.").arg(path, text.error()),
                       LinkController::tr("Choose another file, or give yourself access to this one."));
    }
    return ClientProof::File{path, *text};
}

// What the person chose beyond what the provider's file says.
Result<> add(LinkRequest &request, const LinkChoice &choice, const QDateTime &now)
{
    request.setOptions(choice.options);
    const auto key = fileOf(choice.keyFile);
    if (!key)
        return std::unexpected(key.error());
    const auto certificate = fileOf(choice.certificateFile);
    if (!certificate)
        return std::unexpected(certificate.error());
    return addClientProof(request, {choice.clientSecret, *key, *certificate, choice.authMethod}, now);
}

const QString recentKey = QStringLiteral("wizard/recentProviders");
constexpr qsizetype mostRecent = 5;

} // namespace

LinkController::LinkController(Services &services, StoreController &store, MainWindow &window, BrowserLauncher &browser,
                               QSettings &settings)
    : m_services(services)
    , m_store(store)
    , m_window(window)
    , m_browser(browser)
    , m_settings(settings)
{ }

LinkController::~LinkController() = default;

void LinkController::settle(const QString &providerId, const QMap<QString, QString> &values)
{
    m_settled.insert(providerId, values);
}

QList<Provider> LinkController::providers() const
{
    QList<Provider> providers;
    for (Provider provider : m_services.catalogue().providers()) {
        provider.values.insert(m_settled.value(provider.id));
        // the demo provider is there only while its program runs
        if (provider.id != QLatin1String("demo") || m_settled.contains(provider.id))
            providers += provider;
    }
    return providers;
}

void LinkController::addAccount()
{
    if (m_wizard)
        return m_wizard->activateWindow();
    openWizard(std::nullopt);
}

void LinkController::signInAgain(const QString &accountId)
{
    const auto account = m_services.accounts().account(accountId);
    if (!account)
        return m_window.showError(accountId, account.error());
    if (m_wizard)
        return m_wizard->activateWindow();
    openWizard(*account);
}

Task<> LinkController::openWizard(std::optional<Account> account)
{
    const QPointer<LinkController> alive(this);
    // before anybody signs in: a sign-in whose end can't be kept is no use
    const Result<> ready = co_await m_store.ensureReady();
    if (!alive || m_wizard)
        co_return;
    if (!ready) {
        m_store.look();
        co_return m_window.showError(account ? account->id : QString(), ready.error());
    }
    // what is settled beforehand is what this start is about
    const QStringList recent = m_settled.keys() + m_settings.value(recentKey).toStringList();
    QList<Provider> offered = providers();
    for (Provider &provider : offered) {
        if (account && provider.id == account->provider)
            settleAs(provider, *account);
    }
    m_wizard = new LinkWizard(m_services.clock(), offered, recent, &m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connectWizard(*m_wizard);
    QStringList labels;
    const auto accounts = m_services.accounts().accounts().value_or(QList<Account>());
    for (const Account &taken : accounts)
        labels += taken.label;
    m_wizard->setTakenLabels(labels);
    m_wizard->open();
    if (account)
        m_wizard->relink(*account);
}

void LinkController::connectWizard(LinkWizard &wizard)
{
    connect(&wizard, &LinkWizard::linkRequested, this, &LinkController::link);
    connect(&wizard, &LinkWizard::openBrowserRequested, this, [this](const QUrl &url) {
        // the page offers the address for copying in any case; a browser that can't be opened is worth saying
        if (const auto opened = m_browser.open(url); !opened && m_session)
            Q_EMIT m_session->notice(opened.error());
    });
    connect(&wizard, &LinkWizard::labelChosen, this, [this](const QString &accountId, const QString &label) {
        if (const auto renamed = m_services.accounts().rename(accountId, label); !renamed)
            m_window.showError(accountId, renamed.error());
    });
}

Task<> LinkController::link(LinkChoice choice)
{
    const QPointer<LinkController> alive(this);
    auto linkRequest = request(choice);
    if (!linkRequest)
        co_return m_wizard->showError(linkRequest.error());
    if (!choice.accountId.isEmpty()) {
        const ClientRegistration kept = co_await clientOf(choice.accountId);
        if (!alive || !m_wizard)
            co_return;
        if (!kept.isDynamic()) { // another registration has a secret and keys of its own
            linkRequest->client.clientSecret = kept.clientSecret;
            linkRequest->client.privateKey = kept.privateKey;
            linkRequest->client.certificate = kept.certificate;
            linkRequest->client.decryptionKey = kept.decryptionKey;
        }
        // which of the plain ways with a secret, each registration says for itself
        const bool isChosen = needsPrivateKey(kept.authMethod) || kept.authMethod == ClientAuthMethod::ClientSecretJwt
            || !kept.isDynamic();
        if (kept.authMethod != ClientAuthMethod::None && isChosen)
            linkRequest->authMethod = kept.authMethod;
    }
    auto session = makeLinkSession(*linkRequest, m_services.http(), &m_services.keys());
    if (!session)
        co_return m_wizard->showError(session.error());
    m_session = std::move(*session);
    connect(m_session.get(), &LinkSession::succeeded, this, [this, choice](const Credential &credential) {
        QStringList recent = m_settings.value(recentKey).toStringList();
        recent.removeAll(choice.providerId);
        recent.prepend(choice.providerId);
        m_settings.setValue(recentKey, recent.mid(0, mostRecent));
        keep(credential, choice.label);
    });
    connect(m_session.get(), &LinkSession::failed, this, [this](const Error &error) { end(error); });
    m_wizard->watch(m_session.get());
    m_session->start();
}

Result<LinkRequest> LinkController::request(const LinkChoice &choice) const
{
    auto provider = m_services.catalogue().provider(choice.providerId);
    if (!provider)
        return std::unexpected(provider.error());
    const auto account = m_services.accounts().account(choice.accountId);
    if (account)
        settleAs(*provider, *account);
    QMap<QString, QString> values = choice.variables;
    values.insert(m_settled.value(choice.providerId));
    if (!choice.clientId.isEmpty())
        values.insert(QStringLiteral("client_id"), choice.clientId);
    const auto resolved = provider->resolved(values);
    if (!resolved)
        return std::unexpected(resolved.error());
    LinkRequest linkRequest = providerLinkRequest(*resolved, choice.flow);
    if (account)
        resume(linkRequest, *account);
    else if (const auto done = add(linkRequest, choice, m_services.clock().now()); !done)
        return std::unexpected(done.error());
    if (!choice.loginHint.isEmpty())
        linkRequest.parameters.append({QStringLiteral("login_hint"), choice.loginHint});
    if (!choice.scopes.isEmpty())
        linkRequest.scopes = choice.scopes;
    if (const auto allowed = m_services.policy().mayLink(linkRequest.provider, linkRequest.server.issuer); !allowed)
        return std::unexpected(allowed.error());
    return linkRequest;
}

Task<ClientRegistration> LinkController::clientOf(QString accountId)
{
    const auto account = m_services.accounts().account(accountId);
    const CallContext context{QDeadlineTimer(std::chrono::seconds(30)), {}};
    const Result<Secret> entry = co_await m_services.secrets().read(accountId, context);
    const auto secrets =
        entry ? AccountSecrets::fromJson(*entry) : Result<AccountSecrets>(std::unexpected(entry.error()));
    // without it, the server says what is missing
    co_return secrets &&account ? secrets->clientOf(*account) : ClientRegistration();
}

Task<> LinkController::keep(Credential credential, QString label)
{
    const QPointer<LinkController> alive(this);
    const CallContext context{QDeadlineTimer(std::chrono::minutes(2)), {}};
    const Result<Account> account = co_await m_services.linker().link(credential, label, context);
    if (!alive)
        co_return;
    if (!account)
        co_return end(account.error());
    if (m_wizard)
        m_wizard->showLinked(*account);
    m_window.select(account->id);
    end(std::nullopt);
}

void LinkController::end(const std::optional<Error> &problem)
{
    if (problem && m_wizard)
        m_wizard->showError(*problem);
    // the browser may still ask how it ended: the session stays until it has its page
    LinkSession *session = m_session.release();
    connect(session, &LinkSession::settled, session, &QObject::deleteLater);
    session->setParent(this);
    session->conclude(problem);
}

} // namespace Lanyard
