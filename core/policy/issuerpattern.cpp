// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "issuerpattern.h"

#include <lanyard/base/webaddress.h>

#include <QRegularExpression>

namespace Lanyard {

namespace {

int portOf(const QUrl &url) { return url.port(url.scheme() == QLatin1String("http") ? 80 : 443); }

QString asciiHost(const QUrl &url) { return url.host(QUrl::FullyEncoded).toLower(); }

} // namespace

std::optional<IssuerPattern> IssuerPattern::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(?:(https?)://)?(\*\.)?([^*/@?#:\[\]]+|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?(/[^*?#]*\*?)?\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QUrl host(QStringLiteral("https://") + match.captured(3), QUrl::StrictMode);
    if (!host.isValid() || host.host().isEmpty())
        return {};

    IssuerPattern pattern;
    pattern.m_scheme = match.captured(1);
    pattern.m_host = (match.hasCaptured(2) ? QStringLiteral(".") : QString()) + asciiHost(host);
    if (match.hasCaptured(4))
        pattern.m_port = match.captured(4).toInt();
    if (match.hasCaptured(5) || !pattern.m_scheme.isEmpty())
        pattern.m_path = match.captured(5);
    if (pattern.m_port > 65535)
        return {};
    return pattern;
}

bool IssuerPattern::matches(const QUrl &issuer) const
{
    if (!isHttpsOrLoopback(issuer) || (!m_scheme.isEmpty() && issuer.scheme() != m_scheme))
        return false;
    const int standardPort = issuer.scheme() == QLatin1String("http") ? 80 : 443;
    if (portOf(issuer) != (m_port < 0 ? standardPort : m_port))
        return false;
    return matchesHost(asciiHost(issuer)) && matchesPath(issuer.path(QUrl::FullyEncoded));
}

bool IssuerPattern::matchesHost(const QString &host) const
{
    return m_host.startsWith(QLatin1Char('.')) ? host.size() > m_host.size() && host.endsWith(m_host) : host == m_host;
}

bool IssuerPattern::matchesPath(const QString &path) const
{
    if (!m_path)
        return true;
    // a step up could leave the part of the server that the pattern names
    const QString whole = QUrl::fromPercentEncoding(path.toLatin1()) + QLatin1Char('/');
    if (whole.contains(QLatin1String("/../")) || whole.contains(QLatin1String("/./")))
        return false;
    if (m_path->endsWith(QLatin1Char('*')))
        return path.startsWith(QStringView(*m_path).chopped(1));
    const auto withoutSlash = [](QStringView text) { return text.endsWith(QLatin1Char('/')) ? text.chopped(1) : text; };
    return withoutSlash(path) == withoutSlash(*m_path);
}

} // namespace Lanyard
