// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>

//! A keyring that can be as broken as the test wants, which no real one can be made to be on demand. It tells that it
//! is there, unlocked, and has every entry; it never hands out a secret. What it does not answer it keeps, and fails
//! when it is let go.
class FakeSecretService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Answers {
        Everything, //!< with an error where it is about a secret
        Looks, //!< only what can be asked without touching an entry
        Nothing,
    };

    FakeSecretService(const QString &busAddress,
                      const QStringList &names = {QStringLiteral("org.freedesktop.secrets")});
    ~FakeSecretService() override;
    Q_DISABLE_COPY_MOVE(FakeSecretService)

    //! Until the bus ends.
    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    //! Ends every call that was left without an answer with an error.
    void letGo();

    Answers answers = Answers::Everything;
    int sessions = 0; //!< how often libsecret tried to start

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] static QDBusMessage replyTo(const QDBusMessage &message);

    QDBusConnection m_bus;
    QList<QDBusMessage> m_kept;
};
