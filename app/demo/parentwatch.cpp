// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "parentwatch.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <unistd.h>
#else
#include <cstdio>
#include <cstdlib>
#include <thread>
#endif

namespace Lanyard::Demo {

#ifdef Q_OS_UNIX

ParentWatch::ParentWatch(QObject *parent)
    : QObject(parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 4096> ignored{};
        const auto count = read(STDIN_FILENO, ignored.data(), ignored.size());
        if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)))
            return;
        notifier->setEnabled(false);
        Q_EMIT parentGone();
    });
}

#else

ParentWatch::ParentWatch(QObject *parent)
    : QObject(parent)
{
    // Standard input can't be waited for in an event loop here. All state is in memory, so the end may be abrupt.
    std::thread([] {
        while (std::getchar() != EOF) { }
        std::_Exit(EXIT_SUCCESS);
    }).detach();
}

#endif

} // namespace Lanyard::Demo
