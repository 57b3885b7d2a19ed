// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSet>
#include <QTimer>

namespace Lanyard {

//! Reads the command lines and environments of a process and its children, over and over while it runs: what any other
//! program of the same person can see.
class ProcessWatch
{
public:
    explicit ProcessWatch(qint64 processId);

    //! Everything that was seen, each once.
    [[nodiscard]] const QSet<QByteArray> &seen() const { return m_seen; }

private:
    void look(qint64 processId);

    QSet<QByteArray> m_seen;
    QTimer m_timer;
};

} // namespace Lanyard
