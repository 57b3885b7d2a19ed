// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace Lanyard {

//! A date of a header (RFC 9110 §5.6.7) in the form that servers have to send, in UTC; invalid for anything else.
[[nodiscard]] QDateTime httpDate(QByteArrayView text);

} // namespace Lanyard
