// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provider.h"

#include <utility>

namespace Lanyard {

//! Fills in a provider's templates; see Provider::resolved(). For one use.
class ProviderResolution
{
public:
    explicit ProviderResolution(Provider provider)
        : m_provider(std::move(provider))
    { }

    [[nodiscard]] Result<Provider> withValues(const QMap<QString, QString> &given);

private:
    [[nodiscard]] Result<> takeClientId(const QString &given);
    [[nodiscard]] Result<> refuseUnknown(const QMap<QString, QString> &given) const;
    [[nodiscard]] Result<> takeValues(const QMap<QString, QString> &given);
    [[nodiscard]] Result<> fillTemplates();
    void settleIssuer();
    void dropImpossibleFlows();
    [[nodiscard]] Result<> checkEnoughIsThere() const;

    Provider m_provider;
    QMap<QString, QString> m_values{};
};

} // namespace Lanyard
