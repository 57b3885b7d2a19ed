// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

//! Another program that uses a token: curl, asking oidc-provider.mjs who the token is for.
struct ResourceServer
{
    struct Answer
    {
        int status = 0;
        QJsonObject body;
    };

    //! The header is what `lanyardctl token --format header` prints; it goes to curl through its standard input.
    [[nodiscard]] static Answer get(const QUrl &issuer, const QByteArray &header);
};
