// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Lanyard {

//! Where Lanyard keeps its things, by the XDG base directories.
struct Paths
{
    QString config; //!< $XDG_CONFIG_HOME/lanyard
    QString data; //!< $XDG_DATA_HOME/lanyard
    QString state; //!< $XDG_STATE_HOME/lanyard
    QString runtime; //!< $XDG_RUNTIME_DIR/lanyard

    //! As the environment says.
    [[nodiscard]] static Paths fromEnvironment();

    [[nodiscard]] QString accountDatabase() const { return data + QStringLiteral("/accounts.sqlite"); }

    [[nodiscard]] QString secretVault() const { return data + QStringLiteral("/secrets"); }

    [[nodiscard]] QString locks() const { return state + QStringLiteral("/locks"); }

    [[nodiscard]] QString activityLog() const { return state + QStringLiteral("/activity.sqlite"); }

    [[nodiscard]] QString settings() const { return config + QStringLiteral("/lanyard.conf"); }

    //! Where tokens are handed out, by the desktop program or the headless agent.
    [[nodiscard]] QString agentSocket() const { return runtime + QStringLiteral("/agent.sock"); }

    //! Where a second start of the desktop program finds the first.
    [[nodiscard]] QString windowSocket() const { return runtime + QStringLiteral("/window.sock"); }

    //! In the order in which later ones override earlier ones.
    [[nodiscard]] QStringList providerDirectories() const;

    [[nodiscard]] static QString policy() { return QStringLiteral("/etc/lanyard/policy.json"); }
};

} // namespace Lanyard
