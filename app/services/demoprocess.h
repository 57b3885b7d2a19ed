// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QObject>
#include <QProcess>

namespace Lanyard {

//! The demo provider, a program of its own beside ours (docs/decisions/0002). It ends when we do, however we end.
class DemoProcess final : public QObject
{
    Q_OBJECT

public:
    explicit DemoProcess(QObject *parent = nullptr);
    ~DemoProcess() override;
    Q_DISABLE_COPY_MOVE(DemoProcess)

    //! Emits started() or failed().
    void start(const QStringList &arguments);

Q_SIGNALS:
    void started(const QString &issuer);
    void failed(const Lanyard::Error &error);
    void ended(int exitCode);

private:
    void readIssuer();

    QProcess m_process;
    bool m_isStarted = false;
};

} // namespace Lanyard
