// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspage.h"

#include "registrationhelp.h"
#include "scopechoice.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/disclosure.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/scrollpage.h>
#include <lanyard/ui/widgets/secretfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

namespace {

bool isFoldedAway(const ProviderVariable &variable) { return !variable.required || !variable.defaultValue.isEmpty(); }

} // namespace

DetailsPage::DetailsPage(QWidget *parent)
    : WizardPage(parent)
    , m_scroll(new ScrollPage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
}

void DetailsPage::setProvider(const Provider &provider, const QString &typedAddress)
{
    m_provider = provider;
    m_variables.clear();
    m_registration = nullptr;
    m_clientId = m_secret = m_moreScopes = nullptr;

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Tokens::Space::group, 0, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::large);
    addHead(*layout);
    addVariables(*layout, false, typedAddress);
    if (needsClient())
        addClient(*layout);
    addAccess(*layout);
    addAdvanced(*layout);
    layout->addStretch();
    m_scroll->setContent(content);
    followPage();
    Q_EMIT changed();
}

void DetailsPage::addHead(QVBoxLayout &layout)
{
    auto *mark = new MarkView(Tokens::Size::markSmall);
    mark->setMark(m_provider.mark);
    auto *title = new TextLabel(TextRole::Title, m_provider.name);
    title->setParagraph();
    auto *head = new QHBoxLayout;
    head->setSpacing(Tokens::Space::medium);
    head->addWidget(mark);
    head->addWidget(title, 1);
    m_problem = new InlineMessage;
    m_problem->setVisible(false);
    layout.addLayout(head);
    layout.addWidget(m_problem);
}

void DetailsPage::addVariables(QVBoxLayout &layout, bool advanced, const QString &typedAddress)
{
    for (const ProviderVariable &variable : m_provider.openVariables()) {
        if (isFoldedAway(variable) != advanced)
            continue;
        auto *edit = new QLineEdit(variable.defaultValue);
        edit->setPlaceholderText(variable.example);
        const bool address = variable.kind == VariableKind::Url || variable.kind == VariableKind::Base
            || variable.kind == VariableKind::Host;
        if (address && !typedAddress.isEmpty() && variable.defaultValue.isEmpty())
            edit->setText(typedAddress);
        auto *field = new FormField(variable.label, edit);
        field->setHelp(variable.description);
        connect(edit, &QLineEdit::textChanged, this, &DetailsPage::followPage);
        m_variables.append({variable, field});
        layout.addWidget(field);
    }
}

bool DetailsPage::needsClient() const { return m_provider.clientId.isEmpty() && !m_provider.registration.dynamic; }

bool DetailsPage::needsSecret() const
{
    const ClientSecretRule rule = m_provider.clientSecretRuleFor(m_provider.flows.value(0));
    return rule == ClientSecretRule::Required || rule == ClientSecretRule::RequiredButNotConfidential;
}

void DetailsPage::addClient(QVBoxLayout &layout)
{
    auto *section = new TextLabel(TextRole::Section, tr("Register Lanyard at %1").arg(m_provider.name));
    m_registration = new RegistrationHelp(m_provider.registration.steps, m_provider.redirectUrisToRegister());
    connect(m_registration, &RegistrationHelp::openPageRequested, this, &DetailsPage::openPageRequested);
    m_clientId = new FormField(tr("Client &ID"), new QLineEdit);
    layout.addSpacing(Tokens::Space::small);
    layout.addWidget(section);
    layout.addWidget(m_registration);
    layout.addWidget(m_clientId);
    if (m_provider.clientSecretRule == ClientSecretRule::MustNotSend)
        return;
    m_secret =
        new FormField(needsSecret() ? tr("Client &secret") : tr("Client &secret, if there is one"), new SecretField);
    layout.addWidget(m_secret);
}

void DetailsPage::addAccess(QVBoxLayout &layout)
{
    m_scopes = new ScopeChoice(m_provider.scopes);
    m_scopes->setVisible(!m_scopes->isEmpty());
    if (!m_scopes->isEmpty()) {
        layout.addSpacing(Tokens::Space::small);
        layout.addWidget(new TextLabel(TextRole::Section, tr("What Lanyard may do")));
    }
    layout.addWidget(m_scopes);
}

void DetailsPage::addAdvanced(QVBoxLayout &layout)
{
    auto *fold = new QWidget;
    auto *inside = new QVBoxLayout(fold);
    inside->setContentsMargins({});
    inside->setSpacing(Tokens::Space::large);
    addVariables(*inside, true, {});
    if (m_provider.clientId.isEmpty() && m_provider.registration.dynamic) {
        addClient(*inside);
        m_clientId->setHelp(tr("Empty: Lanyard registers itself, if the server offers that."));
    }
    m_moreScopes = new FormField(tr("&Further access"), new QLineEdit);
    m_moreScopes->setHelp(tr("Scopes as the provider names them, with spaces between."));
    inside->addWidget(m_moreScopes);
    auto *disclosure = new Disclosure(tr("Ad&vanced"), fold);
    layout.addWidget(disclosure, 0, Qt::AlignLeft);
    layout.addWidget(fold);
}

QString DetailsPage::nextText() const { return tr("Con&tinue"); }

void DetailsPage::takeFocus()
{
    QWidget *first = m_variables.isEmpty() || isFoldedAway(m_variables.first().first)
        ? nullptr
        : m_variables.first().second->field();
    if (!first && needsClient())
        first = m_clientId->field();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

QMap<QString, QString> DetailsPage::entered() const
{
    QMap<QString, QString> values;
    for (const auto &[variable, field] : m_variables) {
        if (!field->field()->text().trimmed().isEmpty())
            values.insert(variable.name, field->field()->text().trimmed());
    }
    return values;
}

void DetailsPage::followPage()
{
    if (!m_registration)
        return;
    QMap<QString, QString> values = entered();
    // The page may name the server, but never needs the client that is yet to be registered there.
    values.insert(QStringLiteral("client_id"), QStringLiteral("-"));
    const auto resolved = m_provider.resolved(values);
    m_registration->setPage(m_provider.name, resolved ? QUrl(resolved->registration.url) : QUrl());
}

bool DetailsPage::check()
{
    FormField *first = nullptr;
    const auto refuse = [&first](FormField *field, const QString &why) {
        field->setProblem(why);
        first = first ? first : field;
    };
    for (const auto &[variable, field] : std::as_const(m_variables)) {
        const QString value = field->field()->text().trimmed();
        if (value.isEmpty() && variable.required && variable.defaultValue.isEmpty()) {
            refuse(field, tr("This is needed to find the server."));
        } else if (!value.isEmpty()) {
            if (const auto checked = variable.checked(value); !checked)
                refuse(field, checked.error().message + QLatin1Char(' ') + checked.error().hint);
        }
    }
    if (needsClient() && m_clientId->field()->text().trimmed().isEmpty())
        refuse(m_clientId, tr("%1 gives you this when you register Lanyard there.").arg(m_provider.name));
    if (needsClient() && m_secret && needsSecret() && m_secret->field()->text().isEmpty())
        refuse(m_secret, tr("%1 wants this one too.").arg(m_provider.name));
    if (!first)
        return true;
    first->field()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(first);
    return false;
}

void DetailsPage::next()
{
    m_problem->setVisible(false);
    if (!check())
        return;
    LinkChoice choice{.providerId = m_provider.id, .variables = entered(), .scopes = m_scopes->scopes()};
    choice.scopes += m_moreScopes->field()->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    choice.scopes.removeDuplicates();
    if (m_clientId)
        choice.clientId = m_clientId->field()->text().trimmed();
    if (m_secret && !m_secret->field()->text().isEmpty())
        choice.clientSecret = Secret(QStringView(m_secret->field()->text()));
    QMap<QString, QString> values = choice.variables;
    if (!choice.clientId.isEmpty())
        values.insert(QStringLiteral("client_id"), choice.clientId);
    if (const auto resolved = m_provider.resolved(values); !resolved) {
        m_problem->setError(resolved.error());
        m_problem->setVisible(true);
        m_scroll->ensureVisible(0, 0);
        return;
    }
    Q_EMIT completed(choice);
}

} // namespace Lanyard
