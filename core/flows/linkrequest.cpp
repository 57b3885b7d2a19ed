// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkrequest.h"

#include <array>

namespace Lanyard {

namespace {

constexpr std::array switches{std::pair{"par", &LinkRequest::pushed}, std::pair{"jar", &LinkRequest::signedRequest},
                              std::pair{"jar-encrypt", &LinkRequest::encryptedRequest},
                              std::pair{"dpop", &LinkRequest::dpop}};

} // namespace

QStringList LinkRequest::options() const
{
    QStringList names;
    for (const auto &[name, member] : switches) {
        if (this->*member)
            names += QString::fromLatin1(name);
    }
    return names;
}

void LinkRequest::setOptions(const QStringList &names)
{
    for (const auto &[name, member] : switches)
        this->*member = names.contains(QLatin1String(name));
}

} // namespace Lanyard
