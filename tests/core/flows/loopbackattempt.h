// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawconnection.h"

#include <lanyard/flows/loopbacklistener.h>

#include <QStringList>

#include <memory>

namespace Lanyard {

//! A listener that waits for the parameter state=right, and what it got.
class LoopbackAttempt
{
public:
    //! The parameters of the right answer.
    static QString right() { return QStringLiteral("code=c0de&state=right"); }

    explicit LoopbackAttempt(const LoopbackRedirect &redirect = {},
                             std::chrono::milliseconds patience = LoopbackListener::usualPatience);

    [[nodiscard]] LoopbackListener &listener() const { return *m_listener; }

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_listener->redirectUri().port()); }

    //! The redirect with these parameters.
    [[nodiscard]] QUrl url(const QString &query = right()) const;
    //! Where the browser is sent on to.
    [[nodiscard]] QUrl page() const;

    //! The codes of the answers that were right.
    [[nodiscard]] const QStringList &codes() const { return m_codes; }

    //! One request on a connection of its own.
    RawAnswer ask(const QByteArray &bytes) const { return RawConnection::ask(port(), bytes); }

    //! As a browser asks for an address here.
    RawAnswer visit(const QUrl &url) const { return ask(browserGet(url)); }

private:
    std::unique_ptr<LoopbackListener> m_listener;
    QStringList m_codes;
};

} // namespace Lanyard
