// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Lanyard {

//! One entry of a policy's allowedIssuers. Either a host ("login.example.org", "*.example.org", "localhost:8080"),
//! which stands for every https issuer there (http too, on loopback), or a whole address
//! ("https://login.example.org/realms/*"). A leading "*." stands for any subdomain, a "*" at the end of a path for any
//! rest. Compared part by part, so that no host can pass for another one's path.
class IssuerPattern
{
public:
    //! Nothing where the text is no pattern.
    [[nodiscard]] static std::optional<IssuerPattern> fromText(const QString &text);

    [[nodiscard]] bool matches(const QUrl &issuer) const;

    friend bool operator==(const IssuerPattern &, const IssuerPattern &) = default;

private:
    [[nodiscard]] bool matchesHost(const QString &host) const;
    [[nodiscard]] bool matchesPath(const QString &path) const;

    QString m_scheme; //!< empty: https, or http on loopback
    QString m_host; //!< in ASCII, lower case; begins with a dot where any subdomain will do
    int m_port = -1; //!< -1: the scheme's own
    std::optional<QString> m_path; //!< nothing: any
};

} // namespace Lanyard
