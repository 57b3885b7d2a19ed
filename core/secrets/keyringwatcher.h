// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

class QDBusConnection;
class QDBusServiceWatcher;

namespace Lanyard {

//! Notices that a keyring came or went, and that somebody locked or unlocked one, so that whoever shows the state of
//! the SecretStore looks again. It asks for nothing, starts nothing, and says nothing where there is no bus.
class KeyringWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit KeyringWatcher(const QDBusConnection &bus);
    ~KeyringWatcher() override;
    Q_DISABLE_COPY_MOVE(KeyringWatcher)

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<QDBusServiceWatcher> m_services;
};

} // namespace Lanyard
