// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "services/processhardening.h"
#include "services/translations.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    Lanyard::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyardctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    Lanyard::installTranslations(application);
    return Lanyard::runProgram(QCoreApplication::arguments());
}
