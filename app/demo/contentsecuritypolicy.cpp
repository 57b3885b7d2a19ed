// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "contentsecuritypolicy.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

QByteArray formTarget(const QByteArray &redirectUri)
{
    if (redirectUri.isEmpty())
        return {};
    // The policy's grammar has no IPv6 addresses (CSP Level 3 §2.3.1), so there the scheme has to do
    if (redirectUri.startsWith("http://["))
        return " http:"_ba;
    const auto parts = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return ' ' + QUrl::fromEncoded(redirectUri).toEncoded(parts);
}

} // namespace

QByteArray styleSource(const QByteArray &style)
{
    return "'sha256-" + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray contentSecurityPolicy(const QByteArray &styleSource, const QByteArray &redirectUri)
{
    return "default-src 'none'; style-src " + styleSource + "; img-src 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; form-action 'self'" + formTarget(redirectUri);
}

} // namespace Lanyard::Demo
