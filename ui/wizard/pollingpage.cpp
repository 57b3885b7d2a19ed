// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pollingpage.h"

#include "sessionhead.h"
#include "waitingline.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/announcement.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QVBoxLayout>

namespace Lanyard {

PollingPage::PollingPage(const Clock &clock, QWidget *parent)
    : SessionPage(parent)
    , m_head(new SessionHead)
    , m_error(new InlineMessage)
    , m_notice(new InlineMessage)
    , m_waiting(new WaitingLine(clock))
{ }

void PollingPage::layOut(QWidget *entry, QWidget *instructions, QWidget *warning)
{
    m_instructions = instructions;
    m_warning = warning;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::small, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::large);
    layout->addWidget(m_head);
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    if (entry)
        layout->addWidget(entry);
    layout->addWidget(m_instructions);
    layout->addWidget(m_waiting);
    layout->addStretch(1);
    if (m_warning)
        layout->addWidget(m_warning);
}

void PollingPage::setProvider(const QString &name, const ProviderMark &mark, const QString &who)
{
    m_providerName = name;
    m_head->setMark(mark);
    m_head->setSentence(sentence(who));
    enter(needsEntry() ? Mode::Entering : Mode::Preparing);
}

void PollingPage::watch(LinkSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (!session)
        return;
    listen(*session);
    connect(session, &LinkSession::nextPollAt, m_waiting, &WaitingLine::setNextPoll);
    connect(session, &LinkSession::stageChanged, this, &PollingPage::followStage);
    connect(session, &LinkSession::failed, this, &PollingPage::showError);
    connect(session, &LinkSession::succeeded, this, [this] { enter(Mode::Storing); });
    connect(session, &LinkSession::notice, this, [this](const Error &error) {
        m_notice->setVisible(true);
        m_notice->setMessage(DisplayState::Offline, error.message, error.hint);
    });
}

void PollingPage::abandon()
{
    LinkSession *session = m_session;
    watch(nullptr);
    if (session)
        session->cancel();
    m_waiting->stop();
}

void PollingPage::waitForPerson(const QDateTime &expiry, TextLabel *important)
{
    enter(Mode::Waiting);
    m_waiting->waitUntil(expiry);
    announce(important, important->accessibleName());
}

void PollingPage::followStage(LinkSession::Stage stage)
{
    if (stage != LinkSession::Stage::Checking)
        return;
    const QString words = tr("You have signed in. Checking the answer…");
    m_waiting->setBusy(words);
    announce(m_waiting, words);
    Q_EMIT returned();
}

void PollingPage::tick() { m_waiting->tick(); }

void PollingPage::enter(Mode mode)
{
    m_mode = mode;
    const bool failed = mode == Mode::Failed;
    const bool waiting = mode == Mode::Waiting;
    m_head->setTitle(failed ? tr("The sign-in did not finish") : title());
    // what goes goes first, or the window would grow to hold both
    if (!waiting) {
        m_instructions->setVisible(false);
        if (m_warning)
            m_warning->setVisible(false);
    }
    if (!failed)
        m_error->setVisible(false);
    m_notice->setVisible(false);
    m_head->setSentenceVisible(!failed);
    m_waiting->setVisible(!failed && mode != Mode::Entering);
    if (mode == Mode::Preparing) {
        m_hasExpired = false;
        m_waiting->setBusy(preparation());
    } else if (mode == Mode::Storing) {
        m_waiting->setBusy(tr("Keeping the account in your keyring…"));
    } else if (!waiting) {
        m_waiting->stop();
    }
    follow(mode);
    m_error->setVisible(failed);
    m_instructions->setVisible(waiting);
    if (m_warning)
        m_warning->setVisible(waiting);
    Q_EMIT changed();
}

void PollingPage::showError(const Error &error)
{
    watch(nullptr); // it has ended
    m_hasExpired = error.code == QLatin1String("expired_token");
    m_error->setError(error);
    enter(Mode::Failed);
}

QString PollingPage::nextText() const
{
    if (!canContinue())
        return {};
    return m_mode == Mode::Entering || m_hasExpired ? anewText() : tr("&Try again");
}

void PollingPage::next()
{
    if (!canContinue())
        return;
    enter(Mode::Preparing);
    Q_EMIT sessionRequested();
}

void PollingPage::takeFocus() { setFocus(); }

} // namespace Lanyard
