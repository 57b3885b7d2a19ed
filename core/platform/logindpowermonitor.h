// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/powermonitor.h>

class QDBusConnection;

namespace Lanyard {

//! Hears from systemd-logind, or whoever stands in for it, that the machine goes to sleep and wakes up
//! (org.freedesktop.login1(5), PrepareForSleep). Silent where there is none.
class LogindPowerMonitor final : public PowerMonitor
{
    Q_OBJECT

public:
    explicit LogindPowerMonitor(QDBusConnection bus);

private Q_SLOTS:
    void prepareForSleep(bool isBeginning);
};

} // namespace Lanyard
