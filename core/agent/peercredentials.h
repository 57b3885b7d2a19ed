// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

class QLocalSocket;

namespace Lanyard {

//! Whether the process at the other end of a local socket belongs to the person that we run as, by the kernel's word.
[[nodiscard]] bool isOwnPeer(const QLocalSocket &socket);

//! That process; 0 where nobody knows.
[[nodiscard]] qint64 peerProcessId(const QLocalSocket &socket);

} // namespace Lanyard
