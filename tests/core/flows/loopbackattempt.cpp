// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackattempt.h"

namespace Lanyard {

LoopbackAttempt::LoopbackAttempt(const LoopbackRedirect &redirect, std::chrono::milliseconds patience)
{
    auto made = LoopbackListener::listen(redirect, patience);
    if (!made)
        qFatal("no listener: %s", qPrintable(made.error().message));
    m_listener = std::move(*made);
    m_listener->accept([this](const ResponseParameters &parameters) {
        if (!parameters.contains({QStringLiteral("state"), QStringLiteral("right")}))
            return false;
        QString code;
        for (const auto &[name, value] : parameters) {
            if (name == QLatin1String("code"))
                code = value;
        }
        m_codes += code;
        return true;
    });
}

QUrl LoopbackAttempt::url(const QString &query) const
{
    QUrl url = m_listener->redirectUri();
    url.setQuery(query);
    return url;
}

QUrl LoopbackAttempt::page() const { return m_listener->redirectUri().resolved(QUrl(QStringLiteral("/done"))); }

} // namespace Lanyard
