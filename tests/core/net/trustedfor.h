// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

namespace Lanyard {

//! A machine that trusts a certificate, as one does that an administrator gave it to; as long as this object lives.
class TrustedFor
{
public:
    explicit TrustedFor(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    ~TrustedFor() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustedFor)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace Lanyard
