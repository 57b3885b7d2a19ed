// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicepage.h"

#include "devicewords.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/copybutton.h>
#include <lanyard/ui/widgets/qrcodeview.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

namespace {

constexpr qsizetype longestOnOneLine = 16; // of a code, beside the QR code

} // namespace

DevicePage::DevicePage(const Clock &clock, QWidget *parent)
    : PollingPage(clock, parent)
    , m_address(new TextLabel(TextRole::BodyStrong))
    , m_copyAddress(new CopyButton(tr("Copy &link")))
    , m_openHere(new ActionButton(ActionButton::Emphasis::Plain, tr("&Open here")))
    , m_code(new TextLabel(TextRole::Code))
    , m_copyCode(new CopyButton(tr("&Copy code")))
    , m_qrCode(new QrCodeView)
    , m_qrCaption(new TextLabel(TextRole::Secondary))
    , m_warning(new TextLabel(TextRole::Secondary))
{
    connect(m_openHere, &QAbstractButton::clicked, this, [this] {
        const bool hasComplete = !m_prompt.verificationUriComplete.isEmpty();
        Q_EMIT openBrowserRequested(hasComplete ? m_prompt.verificationUriComplete : m_prompt.verificationUri);
    });
    layOut(nullptr, makeInstructions(), m_warning);
}

QWidget *DevicePage::makeInstructions()
{
    for (TextLabel *paragraph : {m_address, m_warning})
        paragraph->setParagraph();
    m_openHere->setShape(LineIcon::Shape::OpenOutside);
    m_openHere->setAccessibleDescription(tr("Opens the page in the browser of this computer"));
    m_copyAddress->setAccessibleDescription(tr("Copies the address of the page"));
    m_qrCode->setAccessibleName(tr("QR code of the page’s address"));

    auto *addressButtons = new QHBoxLayout;
    addressButtons->setSpacing(Tokens::Space::small);
    addressButtons->addWidget(m_copyAddress);
    addressButtons->addWidget(m_openHere);
    addressButtons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::Space::tiny);
    words->addWidget(new TextLabel(TextRole::Secondary, tr("Open this page:")));
    words->addWidget(m_address);
    words->addSpacing(Tokens::Space::tiny);
    words->addLayout(addressButtons);
    words->addSpacing(Tokens::Space::large);
    words->addWidget(new TextLabel(TextRole::Secondary, tr("Enter this code there:")));
    words->addWidget(m_code);
    words->addSpacing(Tokens::Space::tiny);
    words->addWidget(m_copyCode, 0, Qt::AlignLeft);
    words->addStretch();
    auto *picture = new QVBoxLayout;
    picture->setSpacing(Tokens::Space::tiny);
    picture->addWidget(m_qrCode, 0, Qt::AlignTop);
    picture->addWidget(m_qrCaption);
    picture->addStretch();
    auto *instructions = new QWidget;
    auto *layout = new QHBoxLayout(instructions);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::group);
    layout->addLayout(words, 1);
    layout->addLayout(picture);
    return instructions;
}

QString DevicePage::title() const { return tr("Sign in on another device"); }

QString DevicePage::sentence(const QString &who) const
{
    if (who.isEmpty()) {
        return tr("A phone or another computer will do. Sign in to %1 there; Lanyard notices by itself.")
            .arg(providerName());
    }
    return tr("A phone or another computer will do. Sign in to %1 there as %2; Lanyard notices by itself.")
        .arg(providerName(), who);
}

QString DevicePage::preparation() const { return tr("Asking %1 for a code…").arg(providerName()); }

QString DevicePage::anewText() const { return tr("&New code"); }

void DevicePage::listen(LinkSession &session) { connect(&session, &LinkSession::enterCode, this, &DevicePage::show); }

void DevicePage::follow(Mode mode)
{
    if (mode == Mode::Preparing || mode == Mode::Failed)
        m_prompt = {}; // a code that is good for nothing is not kept
}

void DevicePage::show(const DevicePrompt &prompt)
{
    m_prompt = prompt;
    const bool hasComplete = !prompt.verificationUriComplete.isEmpty();
    const QString complete = prompt.verificationUriComplete.toString(QUrl::FullyEncoded);
    const QString plain = prompt.verificationUri.toString(QUrl::FullyEncoded);
    m_address->setText(DeviceWords::address(prompt.verificationUri));
    m_address->setAccessibleName(plain);
    m_copyAddress->setCopiedText(hasComplete ? complete : plain);
    m_code->setText(DeviceWords::inGroups(prompt.userCode));
    m_code->setParagraph(prompt.userCode.size() > longestOnOneLine);
    m_code->setAccessibleName(tr("Code: %1").arg(DeviceWords::spelled(prompt.userCode)));
    m_copyCode->setCopiedText(prompt.userCode);
    const bool codeIsInside = m_qrCode->setText(complete);
    const bool isThere = codeIsInside || m_qrCode->setText(plain);
    m_qrCaption->setVisible(isThere);
    m_qrCaption->setText(codeIsInside ? tr("Or scan this, code included.") : tr("Or scan this for the page."));
    // RFC 8628 §5.4: somebody else's code, entered here or there, signs somebody else in
    m_warning->setText(
        tr("Give this code to nobody, and enter it only at %1.").arg(prompt.verificationUri.host(QUrl::FullyEncoded)));
    waitForPerson(prompt.expiresAt, m_code);
    if (hasFocus())
        m_copyCode->setFocus(Qt::OtherFocusReason);
}

} // namespace Lanyard
