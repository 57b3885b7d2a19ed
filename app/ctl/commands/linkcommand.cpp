// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/accountjson.h"
#include "ctl/linkarguments.h"
#include "ctl/linkconversation.h"
#include "ctl/output.h"

#include "services/secretmove.h"

#include <lanyard/flows/linksessions.h>
#include <lanyard/flows/resourcerequest.h>
#include <lanyard/flows/systembrowser.h>

#include <QCoreApplication>
#include <QCoroSignal>
#include <QTimer>

namespace Lanyard {

namespace {

// Waits for the end of a session, and takes it down, for it may be deleted only after the browser has been told.
class SessionEnd
{
public:
    SessionEnd(LinkSession &session, const LinkConversation &conversation)
    {
        QObject::connect(&conversation, &LinkConversation::gaveUp, &m_gate, [this, &session](const Error &error) {
            end(std::unexpected(error));
            session.cancel();
        });
        QObject::connect(&session, &LinkSession::succeeded, &m_gate,
                         [this](const Credential &credential) { end(credential); });
        QObject::connect(&session, &LinkSession::failed, &m_gate,
                         [this](const Error &error) { end(std::unexpected(error)); });
    }

    Task<Result<Credential>> wait()
    {
        if (!m_result)
            co_await qCoro(&m_gate, &QTimer::timeout);
        co_return std::as_const(*m_result);
    }

private:
    void end(Result<Credential> result)
    {
        if (m_result)
            return;
        m_result = std::move(result);
        m_gate.setSingleShot(true);
        m_gate.start(0);
    }

    std::optional<Result<Credential>> m_result;
    QTimer m_gate;
};

void report(const Result<Account> &account, bool json, const QDateTime &now)
{
    if (json && account)
        Output::json(QJsonObject{{QStringLiteral("event"), QStringLiteral("linked")},
                                 {QStringLiteral("account"), toJson(*account, now)}});
    else if (account)
        Output::note(QCoreApplication::translate("lanyardctl", "“%1” is linked.").arg(account->label));
}

Task<Result<Account>> linkAccount(Invocation call, LinkRequest request)
{
    Services &services = call.services;
    const CallContext storeContext{QDeadlineTimer(std::chrono::minutes(2)), {}};
    // before a browser opens: a sign-in whose end can't be kept is no use to anybody
    const Result<> ready = co_await services.secrets().unlock(storeContext);
    if (!ready)
        co_return std::unexpected(ready.error());
    co_await services.pendingSecrets().sweep(storeContext);
    SecretMove earlier(services, call.passphrases);
    co_await earlier.sweep();

    auto session = makeLinkSession(request, services.http(), &services.keys());
    if (!session)
        co_return std::unexpected(session.error());
    SystemBrowser browser;
    const LinkConversation conversation(**session, call.isSet("no-browser") ? nullptr : &browser, call.json);
    SessionEnd end(**session, conversation);
    (*session)->start();
    const Result<Credential> credential = co_await end.wait();
    Result<Account> account = std::unexpected(Error());
    if (credential) {
        const QString label = call.value("label");
        account = co_await services.linker().link(*credential, label, storeContext);
    } else {
        account = std::unexpected(credential.error());
    }
    report(account, call.json, services.clock().now());
    (*session)->conclude(account ? std::nullopt : std::optional(account.error()));
    co_await qCoro(session->get(), &LinkSession::settled);
    co_return account;
}

Task<Result<>> link(Invocation call)
{
    Result<LinkRequest> request = linkRequest(call);
    if (!request)
        co_return std::unexpected(request.error());
    const bool isServerKnown =
        !request->server.issuer.isEmpty() || !request->server.endpoints.isEmpty() || request->server.metadataUrl;
    if (!isServerKnown) {
        const LinkRequest open = *request;
        const QUrl resource(call.values("resource").value(0), QUrl::StrictMode);
        const std::chrono::seconds patience(40);
        const CallContext context{QDeadlineTimer(std::min(open.timeOut.value_or(patience), patience)), {}};
        request = co_await requestForResource(call.services.http(), open, resource, context);
        if (!request)
            co_return std::unexpected(request.error());
    }
    if (const auto allowed = call.services.policy().mayLink(request->provider, request->server.issuer); !allowed)
        co_return std::unexpected(allowed.error());
    const Result<Account> account = co_await linkAccount(call, *request);
    if (!account)
        co_return std::unexpected(account.error());
    co_return Result<>();
}

} // namespace

Command linkCommand()
{
    return {QStringLiteral("link"), QStringLiteral("link [PROVIDER]"),
            QCoreApplication::translate("lanyardctl", "Links an account."), linkOptions(), link};
}

} // namespace Lanyard
