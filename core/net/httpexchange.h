// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>

#include <QObject>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace Lanyard {

//! One request under way: collects the answer within its size limit and ends on answer, error, time-out or stop.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    //! Takes the reply over.
    HttpExchange(QNetworkReply *reply, qint64 maxResponseBytes, std::chrono::milliseconds timeOut);
    ~HttpExchange() override;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    [[nodiscard]] Result<HttpResponse> result() const;
    //! What an exchange ends in that ran out of time, or was not wanted any more.
    [[nodiscard]] static Error timedOut(const QString &host);
    [[nodiscard]] static Error cancelled();
    //! Ends the exchange; finished() follows.
    void abort();

Q_SIGNALS:
    void finished();

private:
    enum class Ending { ByItself, TooLarge, TimedOut, Stopped };

    void read();
    void end(Ending ending);
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] Error networkError() const;

    QNetworkReply *m_reply;
    qint64 m_maxResponseBytes;
    QTimer m_timer;
    QByteArray m_body;
    QList<QSslError> m_certificateErrors;
    Ending m_ending = Ending::ByItself;
};

} // namespace Lanyard
