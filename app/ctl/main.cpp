// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "services/processhardening.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

int main(int argc, char *argv[])
{
    Lanyard::hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyardctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    return Lanyard::runProgram(QCoreApplication::arguments());
}
