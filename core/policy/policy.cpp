// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "policy.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lanyard {

namespace {

std::unexpected<Error> forbidden(const QString &code, const QString &message)
{
    return failure(ErrorKind::Policy, code, message,
                   QCoreApplication::translate("Policy", "Ask the administrator of this machine."));
}

} // namespace

Result<> Policy::mayLink(const QString &providerId, const QString &issuer) const
{
    if (defect)
        return std::unexpected(*defect);
    if (deniedProviders.contains(providerId) || (allowedProviders && !allowedProviders->contains(providerId))) {
        return forbidden(QStringLiteral("provider_forbidden"),
                         QCoreApplication::translate("Policy", "This machine's policy does not allow accounts of “%1”.")
                             .arg(providerId));
    }
    const QUrl address(issuer, QUrl::StrictMode);
    if (allowedIssuers && std::ranges::none_of(*allowedIssuers, [&address](const IssuerPattern &pattern) {
            return pattern.matches(address);
        })) {
        return forbidden(
            QStringLiteral("issuer_forbidden"),
            QCoreApplication::translate("Policy", "This machine's policy does not allow accounts of the server “%1”.")
                .arg(cleanedForDisplay(issuer)));
    }
    return {};
}

Result<> Policy::mayUseStore(const QString &kind) const
{
    if (defect)
        return std::unexpected(*defect);
    if (secretStores && !secretStores->contains(kind)) {
        return forbidden(
            QStringLiteral("store_forbidden"),
            QCoreApplication::translate("Policy", "This machine's policy does not allow keeping secrets in “%1”.")
                .arg(kind));
    }
    return {};
}

Result<> Policy::mayPrintToken() const
{
    if (defect)
        return std::unexpected(*defect);
    if (!allowTokenOutput) {
        return forbidden(QStringLiteral("token_output_forbidden"),
                         QCoreApplication::translate("Policy", "This machine's policy does not allow showing tokens."));
    }
    return {};
}

} // namespace Lanyard
