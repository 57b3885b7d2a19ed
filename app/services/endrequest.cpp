// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "endrequest.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Lanyard {

#ifdef Q_OS_UNIX

namespace {

constexpr int signalNumbers[]{SIGTERM, SIGHUP, SIGINT};

// Nothing but a descriptor may be used by a signal handler (signal-safety(7)).
int readEnd = -1;
int writeEnd = -1;

void tell(int /*number*/)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = before;
}

} // namespace

EndRequest::EndRequest(QObject *parent)
    : QObject(parent)
{
    watch();
}

EndRequest::~EndRequest()
{
    for (const int number : signalNumbers)
        ::signal(number, SIG_DFL);
    ::close(readEnd);
    ::close(writeEnd);
}

void EndRequest::watch()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(readEnd, &byte, 1) == 1) { }
        Q_EMIT made();
    });
    struct sigaction action{};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (const int number : signalNumbers)
        ::sigaction(number, &action, nullptr);
}

#else

EndRequest::EndRequest(QObject *parent)
    : QObject(parent)
{ }

EndRequest::~EndRequest() = default;

void EndRequest::watch() { }

#endif

} // namespace Lanyard
