// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>

namespace Lanyard {

//! An answer as it came over the wire.
struct RawAnswer
{
    QByteArray bytes{};

    //! 0 where nothing came that looks like HTTP.
    [[nodiscard]] int status() const;
    //! The first header of that name, compared without case; null where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QByteArray body() const;
};

//! A connection to a listener of this process that says exactly what the test wants said. It works while the event
//! loop runs, and shares no code with what it tests.
class RawConnection
{
public:
    explicit RawConnection(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    void send(const QByteArray &bytes);

    //! Whether everything has left, or nobody wants it any more.
    [[nodiscard]] bool isSent() const { return isClosed() || (isOpen() && m_socket.bytesToWrite() == 0); }

    //! Runs the event loop until the other side has closed the connection, or the time is over.
    [[nodiscard]] RawAnswer answer(std::chrono::milliseconds patience = std::chrono::seconds(5));

    //! One request on a connection of its own.
    [[nodiscard]] static RawAnswer ask(quint16 port, const QByteArray &bytes,
                                       const QHostAddress &address = QHostAddress::LocalHost);

private:
    QTcpSocket m_socket;
};

//! What a browser sends for an address, with more header lines where given, each ending in CRLF.
[[nodiscard]] QByteArray browserGet(const QUrl &url, const QByteArray &moreHeaders = {});

//! What a browser sends for a form that a page of another origin posts.
[[nodiscard]] QByteArray browserPost(const QUrl &url, const QByteArray &body,
                                     const QByteArray &contentType = "application/x-www-form-urlencoded");

} // namespace Lanyard
