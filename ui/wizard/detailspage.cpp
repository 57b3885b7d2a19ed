// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspage.h"

#include "advancedoptions.h"
#include "cliententry.h"
#include "scopechoice.h"
#include "variablechoicefield.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/disclosure.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/scrollpage.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>
#include <QLineEdit>

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
    m_choices.clear();

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Tokens::Space::group, 0, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::large);
    addHead(*layout);
    addVariables(*layout, typedAddress);
    m_client = makeClient();
    if (ClientEntry::isNeeded(provider)) {
        layout->addSpacing(Tokens::Space::small);
        layout->addWidget(m_client);
    }
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
    connect(m_problem, &InlineMessage::actionTriggered, this, [this] { lead(*m_client->id()); });
    layout.addLayout(head);
    layout.addWidget(m_problem);
}

void DetailsPage::addVariables(QVBoxLayout &layout, const QString &typedAddress)
{
    for (const ProviderVariable &variable : m_provider.openVariables()) {
        if (!isFoldedAway(variable))
            layout.addWidget(widgetFor(variable, typedAddress));
    }
}

QWidget *DetailsPage::widgetFor(const ProviderVariable &variable, const QString &typedAddress)
{
    if (variable.kind != VariableKind::Choice)
        return fieldFor(variable, typedAddress);
    auto *choice = new VariableChoiceField(variable);
    connect(choice, &VariableChoiceField::changed, this, &DetailsPage::followPage);
    m_choices.append(choice);
    return choice;
}

FormField *DetailsPage::fieldFor(const ProviderVariable &variable, const QString &typedAddress)
{
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
    return field;
}

ClientEntry *DetailsPage::makeClient()
{
    auto *client = new ClientEntry(m_provider);
    connect(client, &ClientEntry::openPageRequested, this, &DetailsPage::openPageRequested);
    return client;
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
    QList<QWidget *> variables;
    for (const ProviderVariable &variable : m_provider.openVariables()) {
        if (isFoldedAway(variable))
            variables += widgetFor(variable, {});
    }
    m_advanced = new AdvancedOptions(m_provider, variables, ClientEntry::isNeeded(m_provider) ? nullptr : m_client);
    m_fold = new Disclosure(tr("Ad&vanced"), m_advanced);
    layout.addWidget(m_fold, 0, Qt::AlignLeft);
    layout.addWidget(m_advanced);
}

QString DetailsPage::nextText() const { return tr("Con&tinue"); }

void DetailsPage::takeFocus()
{
    const FormField *first =
        m_variables.isEmpty() || isFoldedAway(m_variables.first().first) ? nullptr : m_variables.first().second;
    if (!first && ClientEntry::isNeeded(m_provider))
        first = m_client->id();
    if (first)
        first->field()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

QMap<QString, QString> DetailsPage::entered() const
{
    QMap<QString, QString> values;
    for (const auto &[variable, field] : m_variables) {
        if (!field->field()->text().trimmed().isEmpty())
            values.insert(variable.name, field->field()->text().trimmed());
    }
    for (const VariableChoiceField *choice : m_choices)
        values.insert(choice->name(), choice->value());
    return values;
}

void DetailsPage::followPage()
{
    QMap<QString, QString> values = entered();
    // The page may name the server, but never needs the client that is yet to be registered there.
    values.insert(QStringLiteral("client_id"), QStringLiteral("-"));
    const auto resolved = m_provider.resolved(values);
    m_client->setPage(m_provider.name, resolved ? QUrl(resolved->registration.url) : QUrl());
}

FormField *DetailsPage::firstProblem() const
{
    QList<FormField *> wrong;
    const auto refuse = [&wrong](FormField *field, const QString &why) {
        field->setProblem(why);
        wrong += field;
    };
    for (const auto &[variable, field] : m_variables) {
        const QString value = field->field()->text().trimmed();
        if (value.isEmpty() && variable.required && variable.defaultValue.isEmpty()) {
            refuse(field, tr("This is needed to find the server."));
        } else if (!value.isEmpty()) {
            if (const auto checked = variable.checked(value); !checked)
                refuse(field, checked.error().message + QLatin1Char(' ') + checked.error().hint);
        }
    }
    if (ClientEntry::isNeeded(m_provider)) {
        const bool needsSecret =
            ClientEntry::needsSecret(m_provider, m_advanced->flow()) && !m_advanced->hasKey() && m_client->secret();
        if (m_client->clientId().isEmpty())
            refuse(m_client->id(), tr("%1 gives you this when you register Lanyard there.").arg(m_provider.name));
        if (needsSecret && m_client->clientSecret().isEmpty())
            refuse(m_client->secret(), tr("%1 wants this one too.").arg(m_provider.name));
    }
    if (FormField *missing = m_advanced->missing(m_client->clientId().isEmpty()))
        wrong += missing;
    return wrong.value(0);
}

LinkChoice DetailsPage::choice() const
{
    LinkChoice choice{.providerId = m_provider.id,
                      .variables = entered(),
                      .clientId = m_client->clientId(),
                      .clientSecret = m_client->clientSecret(),
                      .scopes = m_scopes->scopes()};
    m_advanced->apply(choice);
    return choice;
}

void DetailsPage::next()
{
    m_problem->setVisible(false);
    if (FormField *problem = firstProblem())
        return lead(*problem);
    const LinkChoice chosen = choice();
    QMap<QString, QString> values = chosen.variables;
    if (!chosen.clientId.isEmpty())
        values.insert(QStringLiteral("client_id"), chosen.clientId);
    if (const auto resolved = m_provider.resolved(values); !resolved)
        return showError(resolved.error());
    Q_EMIT completed(chosen);
}

void DetailsPage::lead(FormField &field)
{
    if (m_advanced->isAncestorOf(&field)) {
        m_fold->setChecked(true);
        m_scroll->widget()->layout()->activate(); // or it would not know yet where the field lies
    }
    field.field()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(&field);
}

void DetailsPage::showError(const Error &error)
{
    m_problem->setError(error);
    // a server that registers nobody: what is missing then is in the fold
    const bool wantsClient = error.code == QLatin1String("client_id_missing") && !ClientEntry::isNeeded(m_provider);
    m_problem->setAction(wantsClient ? tr("&Enter the client ID") : QString(), false);
    m_problem->setVisible(true);
    m_scroll->ensureVisible(0, 0);
}

} // namespace Lanyard
