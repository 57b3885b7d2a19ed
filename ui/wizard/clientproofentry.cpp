// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientproofentry.h"

#include <lanyard/oauth/clientregistration.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/browsebutton.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Lanyard {

namespace {

// What a person would call it; the name that a server's documentation uses stands behind it.
QString wordsFor(ClientAuthMethod method)
{
    switch (method) {
    case ClientAuthMethod::None:
        return ClientProofEntry::tr("Not at all");
    case ClientAuthMethod::ClientSecretBasic:
        return ClientProofEntry::tr("Secret in the header");
    case ClientAuthMethod::ClientSecretPost:
        return ClientProofEntry::tr("Secret in the form");
    case ClientAuthMethod::ClientSecretJwt:
        return ClientProofEntry::tr("Signed with the secret");
    case ClientAuthMethod::PrivateKeyJwt:
        return ClientProofEntry::tr("Signed with a key");
    case ClientAuthMethod::TlsClientAuth:
        return ClientProofEntry::tr("Certificate of an authority");
    case ClientAuthMethod::SelfSignedTlsClientAuth:
        return ClientProofEntry::tr("Certificate of its own");
    }
    return {};
}

FormField *fileField(const QString &label, const QString &title, const QString &help)
{
    auto *field = new FormField(label, new QLineEdit);
    field->setHelp(help);
    field->addBeside(new BrowseButton(field->field(), title));
    return field;
}

} // namespace

ClientProofEntry::ClientProofEntry(QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox)
    , m_help(new TextLabel(TextRole::Secondary))
    , m_key(fileField(tr("&Key file"), tr("Choose the key file"), {}))
    , m_certificate(fileField(tr("Certi&ficate file"), tr("Choose the certificate file"),
                              tr("Of that key, as PEM. The key may be in the same file.")))
{
    auto *label = new TextLabel(TextRole::Body, tr("How Lanyard &proves itself"));
    label->setBuddy(m_method);
    m_method->setAccessibleName(label->text().remove(QLatin1Char('&')));
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // no wider than the page
    m_method->addItem(tr("Automatic: what the server takes"), QString());
    for (const QString &name : clientAuthMethodNames()) {
        const QString words = wordsFor(clientAuthMethod(name).value_or(ClientAuthMethod::None));
        m_method->addItem(QStringLiteral("%1 (%2)").arg(words, name), name);
    }
    m_help->setParagraph();
    connect(m_method, &QComboBox::currentIndexChanged, this, &ClientProofEntry::follow);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(Tokens::Space::tiny);
    choice->addWidget(label);
    choice->addWidget(m_method);
    choice->addWidget(m_help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    layout->addLayout(choice);
    layout->addWidget(m_certificate);
    layout->addWidget(m_key);
    follow();
}

QString ClientProofEntry::method() const { return m_method->currentData().toString(); }

bool ClientProofEntry::hasKey() const
{
    return needsPrivateKey(clientAuthMethod(method()).value_or(ClientAuthMethod::None));
}

QString ClientProofEntry::keyFile() const
{
    return m_key->isVisibleTo(this) ? m_key->field()->text().trimmed() : QString();
}

QString ClientProofEntry::certificateFile() const
{
    return m_certificate->isVisibleTo(this) ? m_certificate->field()->text().trimmed() : QString();
}

FormField *ClientProofEntry::missing(bool registersItself) const
{
    const ClientAuthMethod chosen = clientAuthMethod(method()).value_or(ClientAuthMethod::None);
    if (needsCertificate(chosen) && certificateFile().isEmpty()) {
        m_certificate->setProblem(tr("This way needs the certificate that the server knows."));
        return m_certificate;
    }
    const bool makesKey = registersItself && chosen == ClientAuthMethod::PrivateKeyJwt;
    if (needsPrivateKey(chosen) && !makesKey && keyFile().isEmpty() && certificateFile().isEmpty()) {
        m_key->setProblem(tr("This way needs the private key that the server knows the public half of."));
        return m_key;
    }
    return nullptr;
}

void ClientProofEntry::follow()
{
    const ClientAuthMethod chosen = clientAuthMethod(method()).value_or(ClientAuthMethod::None);
    m_certificate->setVisible(needsCertificate(chosen));
    m_key->setVisible(needsPrivateKey(chosen));
    m_key->setHelp(needsCertificate(chosen) ? tr("If it is not in the same file: the private key, as PEM or JWK.")
                                            : tr("The private key, as PEM or JWK."));
    m_help->setText(needsClientSecret(chosen) ? tr("Needs the client secret.") : QString());
    m_help->setVisible(needsClientSecret(chosen));
    Q_EMIT changed();
}

} // namespace Lanyard
