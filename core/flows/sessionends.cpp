// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionends.h"

#include <QCoreApplication>

namespace Lanyard {

Error signInCancelled()
{
    return {ErrorKind::Cancelled,
            QStringLiteral("cancelled"),
            QCoreApplication::translate("Flows", "The sign-in was cancelled."),
            QCoreApplication::translate("Flows", "Nothing was kept."),
            {}};
}

Error signInTimedOut()
{
    return {ErrorKind::Cancelled,
            QStringLiteral("timed_out"),
            QCoreApplication::translate("Flows", "Nobody finished signing in in time."),
            QCoreApplication::translate("Flows", "Nothing was kept. Start again when you are ready."),
            {}};
}

} // namespace Lanyard
