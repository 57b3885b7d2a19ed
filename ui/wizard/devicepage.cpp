// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicepage.h"

#include "devicewords.h"
#include "sessionhead.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/announcement.h>
#include <lanyard/ui/widgets/copybutton.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/progressline.h>
#include <lanyard/ui/widgets/qrcodeview.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestOnOneLine = 16; // of a code, beside the QR code

} // namespace

DevicePage::DevicePage(const Clock &clock, QWidget *parent)
    : SessionPage(parent)
    , m_clock(clock)
    , m_head(new SessionHead)
    , m_address(new TextLabel(TextRole::BodyStrong))
    , m_copyAddress(new CopyButton(tr("Copy &link")))
    , m_openHere(new ActionButton(ActionButton::Emphasis::Plain, tr("&Open here")))
    , m_code(new TextLabel(TextRole::Code))
    , m_copyCode(new CopyButton(tr("&Copy code")))
    , m_qrCode(new QrCodeView)
    , m_qrCaption(new TextLabel(TextRole::Secondary))
    , m_progress(new ProgressLine)
    , m_stage(new TextLabel(TextRole::Secondary))
    , m_left(new TextLabel(TextRole::Secondary))
    , m_warning(new TextLabel(TextRole::Secondary))
    , m_error(new InlineMessage)
    , m_notice(new InlineMessage)
    , m_instructions(makeInstructions())
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &DevicePage::tick);
    connect(m_openHere, &QAbstractButton::clicked, this, [this] {
        const bool hasComplete = !m_prompt.verificationUriComplete.isEmpty();
        Q_EMIT openBrowserRequested(hasComplete ? m_prompt.verificationUriComplete : m_prompt.verificationUri);
    });
    layOut();
    enter(Mode::Preparing);
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

void DevicePage::layOut()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(Tokens::Space::small);
    state->addWidget(m_stage, 1);
    state->addWidget(m_left, 0, Qt::AlignTop);
    auto *progress = new QVBoxLayout;
    progress->setSpacing(Tokens::Space::small);
    progress->addWidget(m_progress);
    progress->addLayout(state);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::small, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::large);
    layout->addWidget(m_head);
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    layout->addWidget(m_instructions);
    layout->addLayout(progress);
    layout->addStretch(1);
    layout->addWidget(m_warning);
}

void DevicePage::setProvider(const QString &name, const ProviderMark &mark, const QString &who)
{
    m_providerName = name;
    m_head->setMark(mark);
    m_head->setSentence(
        who.isEmpty()
            ? tr("A phone or another computer will do. Sign in to %1 there; Lanyard notices by itself.").arg(name)
            : tr("A phone or another computer will do. Sign in to %1 there as %2; Lanyard notices by itself.")
                  .arg(name, who));
    m_prompt = {};
    enter(Mode::Preparing);
}

void DevicePage::watch(LinkSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (!session)
        return;
    connect(session, &LinkSession::enterCode, this, &DevicePage::show);
    connect(session, &LinkSession::nextPollAt, this, [this](const QDateTime &time) {
        m_nextPoll = time;
        tick();
    });
    connect(session, &LinkSession::stageChanged, this, &DevicePage::follow);
    connect(session, &LinkSession::failed, this, &DevicePage::showError);
    connect(session, &LinkSession::succeeded, this, [this] { enter(Mode::Storing); });
    connect(session, &LinkSession::notice, this, [this](const Error &error) {
        m_notice->setVisible(true);
        m_notice->setMessage(DisplayState::Offline, error.message, error.hint);
    });
}

void DevicePage::abandon()
{
    LinkSession *session = m_session;
    watch(nullptr);
    if (session)
        session->cancel();
    m_tick.stop();
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
    enter(Mode::Waiting);
    announce(m_code, m_code->accessibleName());
    if (hasFocus())
        m_copyCode->setFocus(Qt::OtherFocusReason);
}

void DevicePage::follow(LinkSession::Stage stage)
{
    if (stage != LinkSession::Stage::Checking)
        return;
    m_tick.stop();
    m_left->clear();
    m_stage->setText(tr("You have signed in. Checking the answer…"));
    announce(m_stage, m_stage->text());
    Q_EMIT returned();
}

void DevicePage::tick()
{
    if (m_mode != Mode::Waiting || !m_tick.isActive())
        return;
    const QDateTime now = m_clock.now();
    const qint64 untilPoll = (now.msecsTo(m_nextPoll) + 999) / 1000;
    m_stage->setText(m_nextPoll.isValid() && untilPoll > 0 ? tr("Waiting for you… next check in %1 s").arg(untilPoll)
                                                           : tr("Waiting for you… checking now"));
    m_left->setText(tr("%1 left").arg(DeviceWords::countdown(std::chrono::seconds(now.secsTo(m_prompt.expiresAt)))));
}

void DevicePage::enter(Mode mode)
{
    m_mode = mode;
    const bool failed = mode == Mode::Failed;
    const bool hasCode = !m_prompt.userCode.isEmpty();
    m_head->setTitle(failed ? tr("The sign-in did not finish") : tr("Sign in on another device"));
    // what goes goes first, or the window would grow to hold both
    if (!hasCode || mode != Mode::Waiting) {
        m_instructions->setVisible(false);
        m_warning->setVisible(false);
    }
    m_notice->setVisible(false);
    m_head->setSentenceVisible(!failed);
    m_progress->setVisible(!failed);
    m_stage->setVisible(!failed);
    m_left->setVisible(mode == Mode::Waiting);
    m_error->setVisible(failed);
    m_instructions->setVisible(hasCode && mode == Mode::Waiting);
    m_warning->setVisible(hasCode && mode == Mode::Waiting);
    if (mode == Mode::Preparing) {
        m_nextPoll = {};
        m_hasExpired = false;
        m_stage->setText(tr("Asking %1 for a code…").arg(m_providerName));
    } else if (mode == Mode::Storing) {
        m_stage->setText(tr("Keeping the account in your keyring…"));
    }
    if (mode == Mode::Waiting) {
        m_tick.start();
        tick();
    } else {
        m_tick.stop();
    }
    Q_EMIT changed();
}

void DevicePage::showError(const Error &error)
{
    watch(nullptr); // it has ended
    m_hasExpired = error.code == QLatin1String("expired_token");
    m_error->setError(error);
    m_prompt = {};
    enter(Mode::Failed);
}

QString DevicePage::nextText() const
{
    if (m_mode != Mode::Failed)
        return {};
    return m_hasExpired ? tr("&New code") : tr("&Try again");
}

void DevicePage::next()
{
    if (m_mode != Mode::Failed)
        return;
    enter(Mode::Preparing);
    Q_EMIT tryAgainRequested();
}

void DevicePage::takeFocus() { setFocus(); }

} // namespace Lanyard
