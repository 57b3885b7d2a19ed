// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/powermonitor.h>

#include <memory>

class QDBusConnection;

namespace Lanyard {

//! Hears from systemd-logind, or whoever stands in for it, that the machine goes to sleep and wakes up
//! (org.freedesktop.login1(5), PrepareForSleep), and has it wait a moment for what must not be interrupted. Silent
//! where there is none.
class LogindPowerMonitor final : public PowerMonitor
{
    Q_OBJECT

public:
    explicit LogindPowerMonitor(const QDBusConnection &bus);
    ~LogindPowerMonitor() override;
    Q_DISABLE_COPY_MOVE(LogindPowerMonitor)

    //! Whether something is under way that sleep should wait for, as far as the system lets it: five seconds by default
    //! (logind.conf(5), InhibitDelayMaxSec).
    void setBusy(bool isBusy);

private Q_SLOTS:
    void prepareForSleep(bool isBeginning);

private:
    struct Logind; // what needs Qt D-Bus

    void takeDelay();
    void letItSleep();

    std::unique_ptr<Logind> m_logind;
    bool m_isSuspending = false;
    bool m_isBusy = false;
};

} // namespace Lanyard
