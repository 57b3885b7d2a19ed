// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Lanyard {

//! The seam to the machine's sleep.
class PowerMonitor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    //! The machine is about to sleep: nothing new should begin.
    void suspending();
    void resumed();
};

} // namespace Lanyard
