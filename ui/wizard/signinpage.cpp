// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signinpage.h"

#include "sessionhead.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/announcement.h>
#include <lanyard/ui/widgets/copybutton.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/progressline.h>
#include <lanyard/ui/widgets/separator.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace Lanyard {

using namespace std::chrono_literals;

SignInPage::SignInPage(const Clock &clock, QWidget *parent)
    : SessionPage(parent)
    , m_clock(clock)
    , m_head(new SessionHead)
    , m_progress(new ProgressLine)
    , m_stage(new TextLabel(TextRole::Secondary))
    , m_error(new InlineMessage)
    , m_notice(new InlineMessage)
    , m_aids(makeAids())
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &SignInPage::tick);
    layOut();
    enter(Mode::Ready);
}

QWidget *SignInPage::makeAids()
{
    m_copy = new CopyButton(tr("&Copy link"));
    m_copy->setAccessibleDescription(tr("Copies the address of the sign-in page, to open it in a browser yourself"));
    m_copy->setAsksFirst(true);
    connect(m_copy, &CopyButton::textWanted, this, &SignInPage::copyWhenReady);
    m_openAgain = new ActionButton(ActionButton::Emphasis::Plain, tr("&Open again"));
    m_openAgain->setShape(LineIcon::Shape::OpenOutside);
    m_openAgain->setAccessibleDescription(tr("Opens the sign-in page in your browser once more"));
    connect(m_openAgain, &QAbstractButton::clicked, this, &SignInPage::openWhenReady);

    m_device = new ActionButton(ActionButton::Emphasis::Plain, tr("Use another &device"));
    m_device->setAccessibleDescription(tr("Shows a code to sign in with on a phone or another computer"));
    m_device->setVisible(false);
    connect(m_device, &QAbstractButton::clicked, this, &SignInPage::anotherDeviceRequested);

    m_paste = new FormField(tr("&Paste the address"), new QLineEdit);
    m_usePasted = new ActionButton(ActionButton::Emphasis::Plain, tr("&Use it"));
    m_usePasted->setAccessibleName(tr("Use the pasted address"));
    m_usePasted->setEnabled(false);
    m_paste->addBeside(m_usePasted);
    connect(m_usePasted, &QAbstractButton::clicked, this, &SignInPage::paste);
    connect(m_paste->field(), &QLineEdit::returnPressed, this, &SignInPage::paste);
    connect(m_paste->field(), &QLineEdit::textChanged, this,
            [this](const QString &text) { m_usePasted->setEnabled(m_session && !text.trimmed().isEmpty()); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::Space::small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_openAgain);
    buttons->addWidget(m_device);
    buttons->addStretch();
    auto *aids = new QWidget;
    auto *layout = new QVBoxLayout(aids);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::medium);
    layout->addWidget(new Separator);
    layout->addLayout(buttons);
    layout->addWidget(m_paste);
    return aids;
}

void SignInPage::layOut()
{
    m_stage->setParagraph();
    auto *progress = new QVBoxLayout;
    progress->setSpacing(Tokens::Space::small);
    progress->addWidget(m_progress);
    progress->addWidget(m_stage);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::small, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::large);
    layout->addWidget(m_head);
    layout->addSpacing(Tokens::Space::small);
    layout->addLayout(progress);
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    layout->addStretch();
    layout->addWidget(m_aids);
}

void SignInPage::setProvider(const QString &name, const ProviderMark &mark, const QString &who)
{
    m_providerName = name;
    m_url.clear();
    m_opensWhenReady = false;
    m_opened = false;
    m_copiesWhenReady = false;
    m_head->setMark(mark);
    m_head->setSentence(
        who.isEmpty()
            ? tr("%1 opens there. Sign in and allow the access; Lanyard comes back by itself.").arg(name)
            : tr("%1 opens there. Sign in as %2 and allow the access; Lanyard comes back by itself.").arg(name, who));
    m_copy->setEnabled(false);
    m_openAgain->setEnabled(false);
    m_paste->field()->clear();
    m_paste->setProblem({});
    m_notice->setVisible(false);
    enter(Mode::Ready);
}

void SignInPage::watch(LinkSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (!session)
        return;
    connect(session, &LinkSession::openUrl, this, &SignInPage::takeUrl);
    connect(session, &LinkSession::urlPrepared, this, &SignInPage::usePreparedUrl);
    connect(session, &LinkSession::pasteCode, this, [this](const QUrl &url) {
        m_head->setSentence(tr("%1 opens there. Sign in, then copy the code that you are shown, and paste it below.")
                                .arg(m_providerName));
        takeUrl(url);
    });
    connect(session, &LinkSession::stageChanged, this, &SignInPage::follow);
    connect(session, &LinkSession::failed, this, &SignInPage::showError);
    connect(session, &LinkSession::succeeded, this, [this] { enter(Mode::Storing); });
    connect(session, &LinkSession::inputRefused, this, [this](const Error &error) {
        m_paste->setProblem(error.hint.isEmpty() ? error.message : error.message + QLatin1Char(' ') + error.hint);
        m_paste->field()->selectAll();
        m_paste->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(session, &LinkSession::notice, this, [this](const Error &error) {
        if (m_url.isValid()) // it is about opening it once more
            m_opensWhenReady = m_copiesWhenReady = false;
        m_notice->setVisible(true);
        m_notice->setMessage(DisplayState::Offline, error.message, error.hint);
    });
    follow(session->stage());
    if (session->authorizationUrl().isValid())
        takeUrl(session->authorizationUrl());
}

void SignInPage::abandon()
{
    LinkSession *session = m_session;
    watch(nullptr);
    if (session)
        session->cancel();
    m_tick.stop();
}

void SignInPage::setOffersDevice(bool offers) { m_device->setVisible(offers); }

void SignInPage::takeUrl(const QUrl &url)
{
    m_url = url;
    m_copy->setEnabled(true);
    m_openAgain->setEnabled(m_opened);
    if (m_opensWhenReady)
        openWhenReady();
}

void SignInPage::openWhenReady()
{
    m_opensWhenReady = true;
    if (m_session && m_url.isValid())
        m_session->prepareUrl();
}

void SignInPage::copyWhenReady()
{
    m_copiesWhenReady = true;
    if (m_session)
        m_session->prepareUrl();
}

void SignInPage::usePreparedUrl(const QUrl &url)
{
    m_url = url;
    if (std::exchange(m_copiesWhenReady, false)) {
        m_copy->setCopiedText(url.toString(QUrl::FullyEncoded));
        m_copy->copy();
    }
    if (m_opensWhenReady)
        openBrowser();
}

void SignInPage::openBrowser()
{
    m_opensWhenReady = false;
    m_opened = true;
    m_openAgain->setEnabled(true);
    m_waitingSince = m_clock.now();
    m_tick.start();
    enter(Mode::Waiting);
    Q_EMIT openBrowserRequested(m_url);
}

void SignInPage::follow(LinkSession::Stage stage)
{
    switch (stage) {
    case LinkSession::Stage::Preparing:
        m_stage->setText(tr("Looking up %1…").arg(m_providerName));
        break;
    case LinkSession::Stage::WaitingForPerson:
        m_stage->setText(m_opened ? tr("Waiting for your browser…") : tr("Ready when you are."));
        break;
    case LinkSession::Stage::Exchanging:
        m_stage->setText(tr("You are back. Asking %1 for the access…").arg(m_providerName));
        m_tick.stop();
        Q_EMIT returned();
        break;
    case LinkSession::Stage::Checking:
        m_stage->setText(tr("Checking the answer…"));
        break;
    case LinkSession::Stage::Finished:
        break;
    }
    announce(m_stage, m_stage->text());
}

void SignInPage::enter(Mode mode)
{
    m_mode = mode;
    const bool failed = mode == Mode::Failed;
    m_head->setTitle(failed ? tr("The sign-in did not finish") : tr("Continue in your browser"));
    m_head->setSentenceVisible(!failed);
    m_progress->setVisible(mode == Mode::Waiting || mode == Mode::Storing || m_opensWhenReady);
    m_stage->setVisible(!failed);
    m_error->setVisible(failed);
    // another device may be what helps where this one's browser does not
    m_aids->setEnabled(mode != Mode::Storing);
    m_paste->setEnabled(!failed);
    if (failed) {
        m_copy->setEnabled(false);
        m_openAgain->setEnabled(false);
    }
    if (mode == Mode::Storing)
        m_stage->setText(tr("Keeping the account in your keyring…"));
    else if (mode == Mode::Ready && !m_session)
        m_stage->setText(tr("Looking up %1…").arg(m_providerName));
    else if (m_session && mode == Mode::Waiting)
        follow(m_session->stage());
    if (mode != Mode::Waiting)
        m_tick.stop();
    m_paste->setHelp(tr("If the browser can't come back: the address that it ends on, or the code that it shows."));
    Q_EMIT changed();
}

void SignInPage::tick()
{
    if (m_mode != Mode::Waiting || m_waitingSince.secsTo(m_clock.now()) < Tokens::Time::pasteSuggested.count())
        return;
    m_tick.stop();
    const QString suggestion = tr("Copy the address that the browser shows and paste it below.");
    m_notice->setVisible(true);
    m_notice->setMessage(DisplayState::Expiring, tr("Signed in, and nothing happened?"), suggestion);
}

void SignInPage::paste()
{
    const QString text = m_paste->field()->text().trimmed();
    if (!m_session || text.isEmpty())
        return;
    m_paste->setProblem({});
    m_session->submit(text);
}

void SignInPage::showError(const Error &error)
{
    watch(nullptr); // it has ended
    m_error->setError(error);
    enter(Mode::Failed);
}

QString SignInPage::nextText() const
{
    switch (m_mode) {
    case Mode::Ready:
        return tr("Con&tinue");
    case Mode::Failed:
        return tr("&Try again");
    case Mode::Waiting:
    case Mode::Storing:
        break;
    }
    return {};
}

bool SignInPage::canContinue() const { return m_mode == Mode::Failed || (m_mode == Mode::Ready && !m_opensWhenReady); }

void SignInPage::next()
{
    if (m_mode == Mode::Failed) {
        const bool opened = m_opened;
        m_opened = false;
        m_url.clear();
        m_copy->setEnabled(false);
        m_openAgain->setEnabled(false);
        m_paste->field()->clear();
        m_opensWhenReady = opened; // who was in the browser before has asked to go there again
        enter(Mode::Ready);
        Q_EMIT sessionRequested();
    } else {
        openWhenReady();
        if (m_opensWhenReady) // not yet
            enter(Mode::Ready);
    }
}

void SignInPage::takeFocus() { setFocus(); }

} // namespace Lanyard
