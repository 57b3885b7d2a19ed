// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

#include <QList>
#include <QSslError>

namespace Lanyard {

//! The error for a server whose certificate doesn't prove that it is \a host: Network, code tls. The detail names each
//! certificate at fault, who issued it and what is wrong with it; the hint is for the likeliest cause.
[[nodiscard]] Error certificateProblem(const QString &host, const QList<QSslError> &errors);

} // namespace Lanyard
