// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QStringList>

//! The demo provider, running for as long as this lives.
class DemoProcess
{
public:
    //! Returns once it listens; issuer() stays empty if it never did.
    explicit DemoProcess(const QStringList &arguments = {});
    ~DemoProcess();
    Q_DISABLE_COPY_MOVE(DemoProcess)

    [[nodiscard]] QString issuer() const { return m_issuer; }

    [[nodiscard]] quint16 port() const;

    [[nodiscard]] QByteArray firstLine() const { return m_firstLine; }

    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_firstLine;
    QString m_issuer;
};
