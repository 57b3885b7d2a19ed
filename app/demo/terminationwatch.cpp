// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "terminationwatch.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace Lanyard::Demo {

#ifdef Q_OS_UNIX

namespace {

sigset_t terminationSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

TerminationWatch::TerminationWatch(QObject *parent)
    : QObject(parent)
{
    const sigset_t set = terminationSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::thread(&TerminationWatch::wait, this);
}

TerminationWatch::~TerminationWatch()
{
    m_stopping = true;
    pthread_kill(m_thread.native_handle(), SIGTERM); // wakes it
    m_thread.join();
}

void TerminationWatch::wait()
{
    const sigset_t set = terminationSignals();
    int number = 0;
    while (sigwait(&set, &number) == 0 && !m_stopping)
        QMetaObject::invokeMethod(this, &TerminationWatch::terminationRequested, Qt::QueuedConnection);
}

#else

TerminationWatch::TerminationWatch(QObject *parent)
    : QObject(parent)
{ }

TerminationWatch::~TerminationWatch() = default;

void TerminationWatch::wait() { }

#endif

} // namespace Lanyard::Demo
