// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "advancedoptions.h"

#include "clientproofentry.h"
#include "signinway.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Lanyard {

namespace {

QVBoxLayout *group(QVBoxLayout &page, int spacing = Tokens::Space::large)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(spacing);
    page.addLayout(layout);
    return layout;
}

} // namespace

AdvancedOptions::AdvancedOptions(const Provider &provider, QWidget *parent)
    : QWidget(parent)
    , m_way(new SignInWay(provider.flows))
    , m_moreScopes(new FormField(tr("F&urther access"), new QLineEdit))
    , m_proof(new ClientProofEntry)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    m_first = group(*layout);
    m_moreScopes->setHelp(tr("Scopes as the provider names them, with spaces between."));
    layout->addWidget(m_moreScopes);
    layout->addWidget(m_way);
    m_way->setVisible(m_way->isChoice());
    m_protections = group(*layout, Tokens::Space::small);
    m_protections->addWidget(new TextLabel(TextRole::Body, tr("How the sign-in is protected")));
    m_pushed = addProtection(tr("Hand the request to the server directly (PAR)"), QStringLiteral("RFC 9126"));
    m_signed = addProtection(tr("Sign the request with the key (JAR)"), QStringLiteral("RFC 9101"));
    m_bound = addProtection(tr("Bind the tokens to a key, so that a stolen one is no use (DPoP)"),
                            QStringLiteral("RFC 9449"));
    m_client = group(*layout);
    m_client->addWidget(m_proof);
    connect(m_way, &SignInWay::changed, this, &AdvancedOptions::follow);
    connect(m_proof, &ClientProofEntry::changed, this, &AdvancedOptions::follow);
    follow();
}

QCheckBox *AdvancedOptions::addProtection(const QString &words, const QString &rfc)
{
    auto *box = new QCheckBox(words);
    box->setToolTip(rfc);
    m_protections->addWidget(box);
    return box;
}

void AdvancedOptions::addFirst(QWidget *widget) { m_first->addWidget(widget); }

void AdvancedOptions::addClient(QWidget *widget)
{
    m_client->insertSpacing(0, Tokens::Space::small);
    m_client->insertWidget(1, widget);
}

void AdvancedOptions::follow()
{
    // only the browser carries a request that could be handed over otherwise, or signed
    m_pushed->setVisible(m_way->isInBrowser());
    m_signed->setVisible(m_way->isInBrowser() && m_proof->hasKey());
}

bool AdvancedOptions::hasKey() const { return m_proof->hasKey(); }

FormField *AdvancedOptions::missing() const { return m_proof->missing(); }

QString AdvancedOptions::flow() const { return m_way->flow(); }

void AdvancedOptions::apply(LinkChoice &choice) const
{
    choice.scopes += m_moreScopes->field()->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    choice.scopes.removeDuplicates();
    choice.flow = m_way->flow();
    choice.authMethod = m_proof->method();
    choice.keyFile = m_proof->keyFile();
    choice.certificateFile = m_proof->certificateFile();
    for (const auto &[box, option] :
         {std::pair{m_pushed, "par"}, std::pair{m_signed, "jar"}, std::pair{m_bound, "dpop"}}) {
        if (box->isVisibleTo(this) && box->isChecked())
            choice.options += QString::fromLatin1(option);
    }
}

} // namespace Lanyard
