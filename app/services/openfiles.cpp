// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "openfiles.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>

namespace Lanyard {

void makeRoomForOpenFiles(qsizetype count)
{
#ifdef Q_OS_UNIX
    constexpr rlim_t usual = 512;
    const rlim_t wanted = static_cast<rlim_t>(count) + usual;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit); // where it is not enough, the move says so and changes nothing
#else
    Q_UNUSED(count)
#endif
}

} // namespace Lanyard
