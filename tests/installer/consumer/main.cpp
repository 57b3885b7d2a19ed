// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/base/error.h>

#include <QTextStream>

int main()
{
    const auto kind = Lanyard::ErrorKind::Rejected;
    QTextStream(stdout) << Lanyard::kindName(kind) << " exits with " << Lanyard::exitCode(kind);
    return 0;
}
