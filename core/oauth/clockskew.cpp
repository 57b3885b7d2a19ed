// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clockskew.h"

#include <lanyard/net/httpdate.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds mostSkew = std::chrono::hours(24);

} // namespace

std::chrono::seconds clockSkew(const HttpResponse &response, const QDateTime &now)
{
    const QDateTime date = httpDate(response.header("Date"));
    if (!date.isValid())
        return std::chrono::seconds(0);
    const std::chrono::seconds skew(now.secsTo(date));
    return std::chrono::abs(skew) > mostSkew ? std::chrono::seconds(0) : skew;
}

QString clockSkewHint(std::chrono::seconds skew)
{
    const auto minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(std::chrono::abs(skew)).count());
    return skew.count() > 0
        ? QCoreApplication::translate(
              "OAuth", "This machine's clock seems to be %n minutes slow. Set it, and try again.", nullptr, minutes)
        : QCoreApplication::translate(
              "OAuth", "This machine's clock seems to be %n minutes fast. Set it, and try again.", nullptr, minutes);
}

} // namespace Lanyard
