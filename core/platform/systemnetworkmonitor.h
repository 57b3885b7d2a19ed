// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/networkmonitor.h>

namespace Lanyard {

//! What NetworkManager, or GLib without it, says by way of QNetworkInformation. Everything is usable where nobody knows
//! better. On the main thread only.
class SystemNetworkMonitor final : public NetworkMonitor
{
    Q_OBJECT

public:
    SystemNetworkMonitor();

    [[nodiscard]] State state() const override;
    [[nodiscard]] bool isMetered() const override;
};

} // namespace Lanyard
