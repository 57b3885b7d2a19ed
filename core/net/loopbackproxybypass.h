// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkProxyFactory>

namespace Lanyard {

//! The system's proxy settings, but never for this machine itself: a proxy can't reach our loopback, and it has no
//! business seeing what goes there.
class LoopbackProxyBypass final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Lanyard
