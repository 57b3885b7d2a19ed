// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fileproblem.h"

namespace Lanyard {

QString FileProblem::toText() const
{
    if (line == 0)
        return QStringLiteral("%1: %2").arg(path, message);
    return QStringLiteral("%1:%2:%3: %4").arg(path, QString::number(line), QString::number(column), message);
}

} // namespace Lanyard
