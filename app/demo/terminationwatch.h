// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <atomic>
#include <thread>

namespace Lanyard::Demo {

//! Turns SIGTERM and SIGINT into a signal of its own. Made before any other thread, since they all inherit that the two
//! are blocked. Where there are no such signals it does nothing.
class TerminationWatch : public QObject
{
    Q_OBJECT

public:
    explicit TerminationWatch(QObject *parent = nullptr);
    ~TerminationWatch() override;
    Q_DISABLE_COPY_MOVE(TerminationWatch)

Q_SIGNALS:
    void terminationRequested();

private:
    void wait();

    std::atomic_bool m_stopping = false;
    std::thread m_thread;
};

} // namespace Lanyard::Demo
