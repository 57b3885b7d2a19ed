// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keyringcheck.h"

#include <QCoreApplication>

namespace Lanyard {

Finding keyringFinding(const SecretStoreStatus &status)
{
    if (status.isReady())
        return Finding::ok(CheckName::keyring,
                           QCoreApplication::translate("Diagnosis", "%1 is ready.").arg(status.backend));
    const bool isLocked = status.state == SecretStoreState::Locked;
    return Finding::of(CheckName::keyring, isLocked ? FindingStatus::Warning : FindingStatus::Problem,
                       errorFor(status.state, status.detail));
}

} // namespace Lanyard
