// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "httpexchange.h"

#include "certificateproblem.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QRegularExpression>

namespace Lanyard {

namespace {

QString tryAgainHint()
{
    return QCoreApplication::translate("Net", "Check the network connection and try again. Your accounts are safe.");
}

// Qt reports a 4xx or 5xx as an error as well, a 400 as ProtocolInvalidOperationError; to us they are answers.
bool isAnswered(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

// An alert is what the server says; what we find wrong with the server's certificate reads otherwise.
bool isRefusedCertificate(const QString &errorString)
{
    static const QRegularExpression alert(
        QStringLiteral("alert (certificate required|bad certificate|certificate unknown|certificate expired|"
                       "certificate revoked|unsupported certificate|unknown ca|access denied)"));
    return alert.match(errorString).hasMatch();
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, qint64 maxResponseBytes, std::chrono::milliseconds timeOut)
    : m_reply(reply)
    , m_maxResponseBytes(maxResponseBytes)
{
    m_reply->setParent(this);
    // Bounds what Qt reads ahead of us, so that a flood stops at the socket. A bound that reaches Qt's thread before
    // the request starts is lost, and one that comes after the answer has begun is late: the thread reads on, deaf to
    // abort(), for as long as the server is the faster one. Qt starts a request without a body at once, one with a body
    // from the event loop.
    constexpr qint64 readAhead = 256 * 1024;
    m_reply->setReadBufferSize(readAhead);
    QMetaObject::invokeMethod(m_reply, [reply] { reply->setReadBufferSize(readAhead); }, Qt::QueuedConnection);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(Ending::TimedOut); });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_timer.stop();
        read();
        Q_EMIT finished();
    });
    m_timer.start(timeOut);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_body.fill(0);
}

void HttpExchange::abort() { end(Ending::Stopped); }

void HttpExchange::read()
{
    if (m_ending != Ending::ByItself)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_maxResponseBytes)
        end(Ending::TooLarge);
}

void HttpExchange::end(Ending ending)
{
    if (m_ending != Ending::ByItself)
        return;
    m_ending = ending;
    m_reply->abort();
}

Result<HttpResponse> HttpExchange::result() const
{
    const QString host = m_reply->url().host();
    switch (m_ending) {
    case Ending::TooLarge:
        return failure(
            ErrorKind::Rejected, QStringLiteral("response_too_large"),
            QCoreApplication::translate("Net", "The answer of %1 is too large to be real.").arg(host),
            QCoreApplication::translate("Net", "Check the server's address, or ask whoever runs the server."));
    case Ending::TimedOut:
        return std::unexpected(timedOut(host));
    case Ending::Stopped:
        return std::unexpected(cancelled());
    case Ending::ByItself:
        break;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswered(m_reply->error()) || status == 0 || isCut())
        return std::unexpected(networkError());
    // Qt's error for content that it can't decompress is the one that it has for unusual 4xx as well
    if (m_reply->error() == QNetworkReply::UnknownContentError && status < 400) {
        return failure(
            ErrorKind::Rejected, QStringLiteral("invalid_encoding"),
            QCoreApplication::translate("Net", "The answer of %1 can't be unpacked.").arg(host),
            QCoreApplication::translate("Net", "Check the server's address, or ask whoever runs the server."),
            m_reply->errorString());
    }

    HttpResponse response;
    response.status = status;
    const auto &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        response.headers.append({name, value});
    response.body = Secret(QByteArrayView(m_body));
    return response;
}

Error HttpExchange::timedOut(const QString &host)
{
    return {ErrorKind::Network,
            QStringLiteral("timed_out"),
            QCoreApplication::translate("Net", "%1 did not answer in time.").arg(host),
            tryAgainHint(),
            {}};
}

Error HttpExchange::cancelled()
{
    return {
        ErrorKind::Cancelled, QStringLiteral("cancelled"), QCoreApplication::translate("Net", "Cancelled."), {}, {}};
}

bool HttpExchange::isCut() const
{
    // a connection that is reset within the body can look to Qt like one that ended; a decompressed body has no length
    // to compare
    const QByteArray length = m_reply->rawHeader("Content-Length");
    return !length.isEmpty() && m_reply->rawHeader("Content-Encoding").isEmpty() && m_body.size() < length.toLongLong();
}

Error HttpExchange::networkError() const
{
    const QString host = m_reply->url().host();
    const QString detail = QStringLiteral("%1 (%2)").arg(m_reply->errorString()).arg(m_reply->error());
    const auto network = [&detail](const QString &code, const QString &message) {
        return Error{ErrorKind::Network, code, message, tryAgainHint(), detail};
    };
    if (isRefusedCertificate(m_reply->errorString())) {
        return {ErrorKind::Network, QStringLiteral("client_certificate_refused"),
                QCoreApplication::translate("Net", "%1 does not take the client's certificate.").arg(host),
                QCoreApplication::translate(
                    "Net", "Check with whoever runs the server which certificate it knows the client by."),
                detail};
    }
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError: {
        Error error = certificateProblem(host, m_certificateErrors);
        if (error.detail.isEmpty())
            error.detail = detail;
        return error;
    }
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return network(QStringLiteral("unreachable"),
                       QCoreApplication::translate("Net", "%1 could not be reached.").arg(host));
    default:
        return network(
            QStringLiteral("interrupted"),
            QCoreApplication::translate("Net", "The connection to %1 broke before the answer was complete.").arg(host));
    }
}

} // namespace Lanyard
