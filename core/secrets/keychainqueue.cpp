// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keychainqueue.h"

#include "storeerror.h"

#include <deque>

namespace Lanyard {

namespace {

using QKeychain::Job;

// A job frees itself once it has ended and the connection that holds it is gone.
template <typename T>
std::shared_ptr<T> selfOwned(const QString &service)
{
    return {new T(service), [](T *job) { job->deleteLater(); }};
}

std::shared_ptr<Job> jobFor(const KeychainJob &job)
{
    std::shared_ptr<Job> made;
    switch (job.kind) {
    case KeychainJob::Kind::Read:
        made = selfOwned<QKeychain::ReadPasswordJob>(job.service);
        break;
    case KeychainJob::Kind::Write: {
        // always as text: QtKeychain keeps text and binary values as two entries of which the text one is read first
        const auto write = selfOwned<QKeychain::WritePasswordJob>(job.service);
        write->setTextData(job.value.revealText());
        made = write;
        break;
    }
    case KeychainJob::Kind::Remove:
        made = selfOwned<QKeychain::DeletePasswordJob>(job.service);
        break;
    }
    made->setAutoDelete(false);
    made->setKey(job.key);
    return made;
}

KeychainOutcome outcomeOf(const Job &job)
{
    KeychainOutcome outcome{job.error(), job.errorString(), {}};
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job); read && !job.error())
        outcome.value = Secret(QByteArrayView(read->binaryData())); // the bytes of the text
    return outcome;
}

} // namespace

struct KeychainQueue::State
{
    //! The turn of one caller: what it waits for, and what it gets unless the job hangs.
    struct Run
    {
        std::function<bool()> answer;
        std::optional<KeychainOutcome> outcome{};
    };

    explicit State(std::chrono::milliseconds longest)
        : limit(longest)
    { }

    static Task<Result<KeychainOutcome>> run(std::shared_ptr<State> state, KeychainJob job, CallContext context);
    static void start(const std::shared_ptr<State> &state, const KeychainJob &job, const std::shared_ptr<Run> &run);
    static void ended(const std::shared_ptr<State> &state, const KeychainJob &job, const std::shared_ptr<Run> &run,
                      KeychainOutcome outcome);
    void passTurn();
    void giveUp();

    std::chrono::milliseconds limit;
    bool busy = false;
    bool hanging = false;
    std::deque<std::function<bool()>> waiting;
};

KeychainQueue::KeychainQueue(std::chrono::milliseconds limit)
    : m_state(std::make_shared<State>(limit))
{ }

bool KeychainQueue::hangs() const { return m_state->hanging; }

Task<Result<KeychainOutcome>> KeychainQueue::run(KeychainJob job, CallContext context) const
{
    return State::run(m_state, std::move(job), std::move(context));
}

//! Gives the turn to the next caller that still waits for it.
void KeychainQueue::State::passTurn()
{
    hanging = false;
    while (!waiting.empty()) {
        const auto answer = std::move(waiting.front());
        waiting.pop_front();
        if (answer())
            return;
    }
    busy = false;
}

//! Nobody gets the turn until the job has ended; who waits is told so.
void KeychainQueue::State::giveUp()
{
    hanging = true;
    for (const auto &answer : std::exchange(waiting, {}))
        answer();
}

void KeychainQueue::State::start(const std::shared_ptr<State> &state, const KeychainJob &job,
                                 const std::shared_ptr<Run> &run)
{
    const auto running = jobFor(job);
    auto *watch = new QTimer(running.get());
    watch->setSingleShot(true);
    QObject::connect(watch, &QTimer::timeout, watch, [state, run] {
        state->giveUp();
        run->answer();
    });
    QObject::connect(
        running.get(), &Job::finished, running.get(),
        [state, job, run, running, watch](Job *finished) {
            watch->stop();
            ended(state, job, run, outcomeOf(*finished));
        },
        Qt::SingleShotConnection);
    watch->start(state->limit);
    running->start();
}

void KeychainQueue::State::ended(const std::shared_ptr<State> &state, const KeychainJob &job,
                                 const std::shared_ptr<Run> &run, KeychainOutcome outcome)
{
    // within the same turn, or it would see what the next caller wrote
    if (job.kind != KeychainJob::Kind::Read && outcome.error == QKeychain::NoError && !state->hanging) {
        start(state, {KeychainJob::Kind::Read, job.service, job.key}, run);
        return;
    }
    run->outcome = std::move(outcome);
    run->answer();
    state->passTurn();
}

Task<Result<KeychainOutcome>> KeychainQueue::State::run(std::shared_ptr<State> state, KeychainJob job,
                                                        CallContext context)
{
    const QString stuck = QStringLiteral("an earlier request to the keyring has not ended");
    if (state->busy && !state->hanging) {
        const Waiting turn(context);
        state->waiting.push_back(turn.answerer());
        const Ending ending = co_await turn.end();
        if (ending != Ending::Answered)
            co_return std::unexpected(
                unanswered(ending, QStringLiteral("waiting for earlier requests to the keyring")));
    }
    if (state->hanging)
        co_return std::unexpected(errorFor(SecretStoreState::TimedOut, stuck));
    state->busy = true;

    const Waiting waiting(context);
    const auto run = std::make_shared<Run>();
    run->answer = waiting.answerer();
    start(state, job, run);
    const Ending ending = co_await waiting.end();
    if (ending == Ending::Answered && run->outcome)
        co_return *run->outcome;
    const Ending reason = ending == Ending::Answered ? Ending::TimedOut : ending;
    co_return std::unexpected(unanswered(reason, QStringLiteral("the keyring took too long")));
}

} // namespace Lanyard
