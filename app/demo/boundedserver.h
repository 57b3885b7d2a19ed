// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTcpServer>

namespace Lanyard::Demo {

//! Accepts connections up to a number, each under a ConnectionLimit: QtHttpServer itself has neither bound.
class BoundedServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit BoundedServer(QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    int m_open = 0;
};

} // namespace Lanyard::Demo
