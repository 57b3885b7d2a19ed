// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace Lanyard {

//! A network in the test's hands, for what is not about sockets: each request takes the next answer of the list; when
//! the list is empty, the one set for its path; else it finds nobody there. Answers come after a turn of the event
//! loop.
class FakeTransport final : public HttpTransport
{
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest &)>;

    void append(const Result<HttpResponse> &answer);

    void append(const Answer &answer) { m_answers.append(answer); }

    //! Every request for the path gets this one, while the list is empty.
    void setAnswer(const QString &path, const Result<HttpResponse> &answer);

    void setAnswer(const QString &path, const Answer &answer) { m_byPath.insert(path, answer); }

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, CallContext context) override;

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }

    [[nodiscard]] qsizetype count(const QString &path) const;
    //! A parameter of the form that the last request carried; null where there is none.
    [[nodiscard]] QString lastFormValue(const QString &name) const;

    [[nodiscard]] static HttpResponse http(int status, const QByteArray &mediaType, const QByteArray &body,
                                           const QList<HttpHeader> &headers = {});
    [[nodiscard]] static HttpResponse json(const QJsonObject &object, int status = 200,
                                           const QList<HttpHeader> &headers = {});
    //! No answer: unreachable, interrupted, timed_out, tls.
    [[nodiscard]] static Result<HttpResponse> failed(const QString &code, ErrorKind kind = ErrorKind::Network);

private:
    QList<Answer> m_answers;
    QHash<QString, Answer> m_byPath;
    QList<HttpRequest> m_requests;
};

//! The value of a request's header; empty where there is none.
[[nodiscard]] QByteArray headerOf(const HttpRequest &request, QByteArrayView name);

} // namespace Lanyard
