// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Lanyard {

//! The seam to what the system knows about the network. It tells what is known to be in the way; that a server can be
//! reached only a request tells.
class NetworkMonitor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Usable, //!< or nobody knows
        Disconnected,
        CaptivePortal, //!< whatever is sent is answered by a sign-in page
    };

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    //! Whether the person pays by volume.
    [[nodiscard]] virtual bool isMetered() const = 0;

Q_SIGNALS:
    //! The state, or the network that it is about, is another one.
    void changed();
};

} // namespace Lanyard
