// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "browsercheck.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace Lanyard {

Finding browserFinding()
{
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (!opener.isEmpty())
        return Finding::ok(CheckName::browser,
                           QCoreApplication::translate("Diagnosis", "Addresses are opened with %1.").arg(opener));
    return Finding::warning(CheckName::browser,
                            QCoreApplication::translate("Diagnosis", "No browser can be opened from here."),
                            QCoreApplication::translate(
                                "Diagnosis", "Install xdg-utils. Until then, open the address of a sign-in yourself."));
}

} // namespace Lanyard
