// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Lanyard {

//! The system wants the program to end: at logging out, at shutting down, or with Ctrl+C in the terminal that it was
//! started from (SIGTERM, SIGHUP, SIGINT). Then the clipboard is still to be cleared and the demo's folder to be
//! removed. One for each process, which outlives the application's event loop. Where there are no signals it does
//! nothing.
class EndRequest final : public QObject
{
    Q_OBJECT

public:
    explicit EndRequest(QObject *parent = nullptr);
    ~EndRequest() override;
    Q_DISABLE_COPY_MOVE(EndRequest)

Q_SIGNALS:
    void made();

private:
    void watch();
};

} // namespace Lanyard
