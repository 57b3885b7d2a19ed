// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackcheck.h"

#include <lanyard/flows/loopbacklistener.h>

#include <QCoreApplication>

namespace Lanyard {

Finding loopbackFinding()
{
    const auto listener = LoopbackListener::listen({});
    if (!listener)
        return Finding::of(CheckName::loopback, FindingStatus::Problem, listener.error());
    return Finding::ok(CheckName::loopback,
                       QCoreApplication::translate("Diagnosis", "A browser can come back to %1.")
                           .arg((*listener)->redirectUri().host()));
}

} // namespace Lanyard
