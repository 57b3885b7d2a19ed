// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "verificationfailure.h"

#include <QCoreApplication>

namespace Lanyard {

std::unexpected<Error> verificationFailure(const QString &code, const QString &detail)
{
    return failure(ErrorKind::Rejected, code,
                   QCoreApplication::translate("Jose", "The server's sign-in answer could not be verified."),
                   QCoreApplication::translate(
                       "Jose", "Sign in again. If it stays like this, tell the people who run the server."),
                   detail);
}

} // namespace Lanyard
