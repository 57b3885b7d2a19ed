// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "cliententry.h"

#include "registrationhelp.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/secretfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QVBoxLayout>

namespace Lanyard {

ClientEntry::ClientEntry(const Provider &provider, QWidget *parent)
    : QWidget(parent)
    , m_registration(new RegistrationHelp(provider.registration.steps, provider.redirectUrisToRegister()))
    , m_id(new FormField(tr("Client &ID"), new QLineEdit))
{
    const bool isNeeded = ClientEntry::isNeeded(provider);
    auto *section = new TextLabel(
        TextRole::Section, isNeeded ? tr("Register Lanyard at %1").arg(provider.name) : tr("A client of your own"));
    section->setParagraph();
    connect(m_registration, &RegistrationHelp::openPageRequested, this, &ClientEntry::openPageRequested);
    if (!isNeeded && provider.registration.dynamic && provider.clientId.isEmpty())
        m_id->setHelp(tr("Left empty, Lanyard registers itself where the server allows it."));
    else if (!isNeeded)
        m_id->setHelp(tr("Left empty, Lanyard uses the one it has there."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    layout->addWidget(section);
    layout->addWidget(m_registration);
    layout->addWidget(m_id);
    if (provider.clientSecretRule == ClientSecretRule::MustNotSend)
        return;
    const bool wantsSecret = isNeeded && needsSecret(provider, provider.flows.value(0));
    m_secret =
        new FormField(wantsSecret ? tr("Client &secret") : tr("Client &secret, if there is one"), new SecretField);
    layout->addWidget(m_secret);
}

bool ClientEntry::isNeeded(const Provider &provider)
{
    return provider.clientId.isEmpty() && !provider.registration.dynamic;
}

bool ClientEntry::needsSecret(const Provider &provider, const QString &flow)
{
    const ClientSecretRule rule = provider.clientSecretRuleFor(flow.isEmpty() ? provider.flows.value(0) : flow);
    return rule == ClientSecretRule::Required || rule == ClientSecretRule::RequiredButNotConfidential;
}

QString ClientEntry::clientId() const { return m_id->field()->text().trimmed(); }

Secret ClientEntry::clientSecret() const
{
    const QString text = m_secret ? m_secret->field()->text() : QString();
    return text.isEmpty() ? Secret() : Secret(QStringView(text));
}

void ClientEntry::setPage(const QString &providerName, const QUrl &page)
{
    m_registration->setPage(providerName, page);
}

} // namespace Lanyard
