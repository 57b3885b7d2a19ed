// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tokenkeeper.h"

#include <QJsonValue>

namespace Lanyard {

//! One call of an API.
struct ApiCall
{
    QByteArray method = "GET";
    QString path; //!< under the API's base, with its query; see apiAddress()
    QList<HttpHeader> headers{};
    Secret body{};
    qint64 maxResponseBytes = 32LL * 1024 * 1024;
};

//! A linked account's API: requests that never leave its base URL, each with a valid access token, which is renewed
//! once where the API refuses it. A token that is bound to a key goes with proofs (RFC 9449 §7), one of a client with a
//! certificate with that (RFC 8705 §3). Lives on the TokenKeeper's thread; the TokenKeeper and the HttpClient outlive
//! it and its calls.
class ApiClient
{
public:
    ApiClient(TokenKeeper &tokens, HttpClient &http, QString accountId, QUrl base);

    //! The answer, whatever its status. Errors: Usage (invalid_path), those of TokenKeeper::token() and of the
    //! exchange.
    [[nodiscard]] Task<Result<HttpResponse>> send(ApiCall call, CallContext context);
    //! JSON out, where there is a body, and JSON in. An answer without success is an error: see resourceError(); one
    //! that is no JSON is Rejected with code invalid_api_response. An empty answer is null.
    [[nodiscard]] Task<Result<QJsonValue>> json(QByteArray method, QString path, CallContext context,
                                                QJsonValue body = QJsonValue::Undefined);

private:
    TokenKeeper &m_tokens;
    HttpClient &m_http;
    QString m_accountId;
    QUrl m_base;
};

} // namespace Lanyard
