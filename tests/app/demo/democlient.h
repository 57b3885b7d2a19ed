// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demobrowser.h"

//! The client's part of a sign-in at the demo provider, as RFC 6749, RFC 7636 and RFC 9207 have it.
class DemoClient
{
public:
    using Parameters = QList<std::pair<QString, QString>>;

    explicit DemoClient(const QString &issuer);

    //! The path and query of an authorization request; `changes` replace parameters, or take them out with a null
    //! value.
    [[nodiscard]] QString authorizationRequest(const Parameters &changes = {}) const;
    //! Goes through the pages and approves; returns the redirect to the client.
    [[nodiscard]] Answer approve(const Parameters &changes = {}, const QString &person = QStringLiteral("ada"));
    [[nodiscard]] Answer exchange(const QString &code, const Parameters &changes = {});
    [[nodiscard]] Answer refresh(const QString &refreshToken, const Parameters &changes = {});
    [[nodiscard]] Answer revoke(const QString &token);
    //! What the token endpoint answers at the end of a sign-in.
    [[nodiscard]] QJsonObject signIn(const Parameters &changes = {}, const QString &person = QStringLiteral("ada"));
    [[nodiscard]] Answer call(const QString &path, const QString &accessToken);

    [[nodiscard]] DemoBrowser &browser() { return m_browser; }

private:
    [[nodiscard]] Answer token(Parameters form, const Parameters &changes);

    DemoBrowser m_browser;
};
