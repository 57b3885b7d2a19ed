// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include "issuerpattern.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Lanyard {

//! What the administrator allows. A default one allows everything. The errors are of kind Policy, with the codes
//! provider_forbidden, issuer_forbidden, store_forbidden and token_output_forbidden.
//!
//! A policy file that is there and malformed fails closed: what the administrator wanted to forbid is not known, so
//! everything is forbidden until it is mended. These errors are of kind Usage, as for every malformed configuration
//! file, with code malformed_policy, and name the file and the line.
struct Policy
{
    std::optional<QStringList> allowedProviders{}; //!< ids; nothing: all
    QStringList deniedProviders{}; //!< wins over allowedProviders
    std::optional<QList<IssuerPattern>> allowedIssuers{};
    std::optional<QStringList> secretStores{}; //!< kinds as in --store
    bool allowTokenOutput = true; //!< whether a token may be printed or copied for the person
    bool allowUserProviders = true; //!< whether provider files in the person's own directory count
    std::optional<Error> defect{}; //!< set where the file is malformed
    std::optional<Error> notice{}; //!< something the administrator should know although the policy is in force

    //! The issuer, or for a server that has none its token endpoint. Where allowedIssuers is set, no issuer passes for
    //! an allowed one.
    [[nodiscard]] Result<> mayLink(const QString &providerId, const QString &issuer) const;
    [[nodiscard]] Result<> mayUseStore(const QString &kind) const;
    [[nodiscard]] Result<> mayPrintToken() const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace Lanyard
