// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "processhardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Lanyard {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    // in release builds only: a debugger has to be able to attach to the others
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace Lanyard
