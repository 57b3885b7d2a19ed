// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace Lanyard {

//! Takes the errors that OpenSSL queues in its scope out of the thread's queue again: Qt's TLS reads the same queue,
//! and would take a refused signature for a broken connection.
class OpenSslErrorScope
{
public:
    OpenSslErrorScope();
    ~OpenSslErrorScope();
    Q_DISABLE_COPY_MOVE(OpenSslErrorScope)
};

} // namespace Lanyard
