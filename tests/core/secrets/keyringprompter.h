// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>

//! The person at gnome-keyring's password prompt: stands in for gcr-prompter on the bus
//! (org.gnome.keyring.SystemPrompter) and answers as the test says. The daemon that asks is the real one, so the
//! password goes to it as it expects it: encrypted with a key agreed by Diffie-Hellman ("sx-aes-1" of GCR).
class KeyringPrompter final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    enum class Answer { Dismiss, Password, Nothing };

    explicit KeyringPrompter(const QString &busAddress);
    ~KeyringPrompter() override;
    Q_DISABLE_COPY_MOVE(KeyringPrompter)

    //! The prompt that was left alone is answered now.
    void answerNow();

    Answer answer = Answer::Password;
    QByteArray password;
    int prompts = 0; //!< how often a person was asked, however many steps that took

public Q_SLOTS:
    Q_SCRIPTABLE void BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message);
    Q_SCRIPTABLE void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
                                    const QString &exchange, const QDBusMessage &message);
    Q_SCRIPTABLE void StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &message);

private:
    void ready(const QString &reply, const QString &exchange);
    [[nodiscard]] QString sealed(const QString &exchange) const;

    QDBusConnection m_bus;
    QDBusMessage m_caller;
    QDBusObjectPath m_callback;
    QString m_exchange;
    bool m_isOpen = false;
    QByteArray m_private;
};
