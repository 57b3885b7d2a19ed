// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "systemnetworkmonitor.h"

#include <QNetworkInformation>

namespace Lanyard {

SystemNetworkMonitor::SystemNetworkMonitor()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkMonitor::changed);
    connect(system, &QNetworkInformation::isBehindCaptivePortalChanged, this, &NetworkMonitor::changed);
    connect(system, &QNetworkInformation::transportMediumChanged, this, &NetworkMonitor::changed);
    connect(system, &QNetworkInformation::isMeteredChanged, this, &NetworkMonitor::changed);
}

NetworkMonitor::State SystemNetworkMonitor::state() const
{
    const auto *system = QNetworkInformation::instance();
    if (!system)
        return State::Usable;
    if (system->isBehindCaptivePortal())
        return State::CaptivePortal;
    // Local and Site are networks as well: the server may be in the house
    return system->reachability() == QNetworkInformation::Reachability::Disconnected ? State::Disconnected
                                                                                     : State::Usable;
}

bool SystemNetworkMonitor::isMetered() const
{
    const auto *system = QNetworkInformation::instance();
    return system && system->isMetered();
}

} // namespace Lanyard
