// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linksessions.h"

#include "cibasession.h"
#include "codesession.h"
#include "devicesession.h"
#include "grantsession.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

using Maker = std::unique_ptr<LinkSession> (*)(const LinkRequest &, HttpClient &, JwksCache *);

template <typename Session>
std::unique_ptr<LinkSession> make(const LinkRequest &request, HttpClient &http, JwksCache *keys)
{
    return std::make_unique<Session>(request, http, keys);
}

constexpr std::array<std::pair<const char *, Maker>, 8> flows{{
    {"code", make<CodeSession>},
    {"paste", make<CodeSession>},
    {"device", make<DeviceSession>},
    {"ciba", make<CibaSession>},
    {"client-credentials", make<GrantSession>},
    {"password", make<GrantSession>},
    {"token-exchange", make<GrantSession>},
    {"jwt-bearer", make<GrantSession>},
}};

} // namespace

QStringList flowNames()
{
    QStringList names;
    for (const auto &[name, maker] : flows)
        names += QString::fromLatin1(name);
    return names;
}

Result<std::unique_ptr<LinkSession>> makeLinkSession(const LinkRequest &request, HttpClient &http, JwksCache *keys)
{
    const auto *it = std::ranges::find_if(
        flows, [&request](const auto &entry) { return request.flow == QLatin1String(entry.first); });
    if (it != flows.end())
        return it->second(request, http, keys);
    return failure(
        ErrorKind::Usage, QStringLiteral("unsupported_flow"),
        QCoreApplication::translate("Flows", "Lanyard can't sign in by “%1”.").arg(request.flow),
        QCoreApplication::translate("Flows", "Choose one of: %1.").arg(flowNames().join(QStringLiteral(", "))));
}

} // namespace Lanyard
