// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QUrl>

namespace Lanyard {

//! A server of tests/peers in a node process of its own, for as long as this object lives. start() blocks until the
//! server tells where it is; from then on its events are read by the thread's event loop.
class NodePeer
{
public:
    //! The script by its name in tests/peers, like oidc-provider.mjs; the options are its first argument.
    explicit NodePeer(const QString &script, const QJsonObject &options = {});
    //! Stops the server: closes its standard input, and ends the process by its id where that is not enough.
    ~NodePeer();
    Q_DISABLE_COPY_MOVE(NodePeer)

    //! False where it did not come up within fifteen seconds; errorText() tells why.
    [[nodiscard]] bool start();
    void stop();

    //! The server's first line.
    [[nodiscard]] const QJsonObject &details() const { return m_details; }

    [[nodiscard]] QUrl issuer() const;
    //! The secret of a confidential client, made anew at each start.
    [[nodiscard]] QByteArray secretOf(const QString &client) const;
    //! What the server told since, in order: {"event":"grant.success","client":"native-app","grant":"refresh_token"}.
    [[nodiscard]] QList<QJsonObject> events();
    //! How many of the events have that name and, where given, that grant type.
    [[nodiscard]] qsizetype count(const QString &event, const QString &grant = {});

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    [[nodiscard]] QString errorText();

private:
    void readEvents();

    QProcess m_process;
    QJsonObject m_details;
    QList<QJsonObject> m_events;
};

} // namespace Lanyard
