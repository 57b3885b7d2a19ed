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

QCheckBox *protection(const QString &words, const QString &rfc)
{
    auto *box = new QCheckBox(words);
    box->setToolTip(rfc);
    return box;
}

} // namespace

AdvancedOptions::AdvancedOptions(const Provider &provider, const QList<QWidget *> &first, QWidget *client,
                                 QWidget *parent)
    : QWidget(parent)
    , m_way(new SignInWay(provider.flows))
    , m_moreScopes(new FormField(tr("F&urther access"), new QLineEdit))
    , m_proof(new ClientProofEntry)
    , m_pushed(protection(tr("Hand the request to the server directly (PAR)"), QStringLiteral("RFC 9126")))
    , m_signed(protection(tr("Sign the request with the key (JAR)"), QStringLiteral("RFC 9101")))
    , m_bound(
          protection(tr("Bind the tokens to a key, so that a stolen one is no use (DPoP)"), QStringLiteral("RFC 9449")))
{
    m_moreScopes->setHelp(tr("Scopes as the provider names them, with spaces between."));
    // the order in which they are added is the one for the keyboard and for a screen reader
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    for (QWidget *each : first)
        layout->addWidget(each);
    layout->addWidget(m_moreScopes);
    layout->addWidget(m_way);
    m_way->setVisible(m_way->isChoice());
    addProtections(*layout);
    if (client) {
        layout->addSpacing(Tokens::Space::small);
        layout->addWidget(client);
    }
    layout->addWidget(m_proof);
    connect(m_way, &SignInWay::changed, this, &AdvancedOptions::follow);
    connect(m_proof, &ClientProofEntry::changed, this, &AdvancedOptions::follow);
    follow();
}

void AdvancedOptions::addProtections(QVBoxLayout &layout)
{
    auto *protections = new QVBoxLayout;
    protections->setSpacing(Tokens::Space::small);
    layout.addLayout(protections);
    protections->addWidget(new TextLabel(TextRole::Body, tr("How the sign-in is protected")));
    for (QCheckBox *box : {m_pushed, m_signed, m_bound})
        protections->addWidget(box);
}

void AdvancedOptions::follow()
{
    // only the browser carries a request that could be handed over otherwise, or signed
    m_pushed->setVisible(m_way->isInBrowser());
    m_signed->setVisible(m_way->isInBrowser() && m_proof->hasKey());
}

bool AdvancedOptions::hasKey() const { return m_proof->hasKey(); }

FormField *AdvancedOptions::missing(bool registersItself) const { return m_proof->missing(registersItself); }

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
