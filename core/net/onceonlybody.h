// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QIODevice>

namespace Lanyard {

//! A request body that Qt can't send twice. QNetworkAccessManager silently repeats a request whose connection ended
//! before the answer began, POST included; a repeated code or refresh token reads as theft at the server, which then
//! ends the whole grant (RFC 6749 §4.1.2, RFC 9700 §4.14.2). A sequential device can't be rewound, so the repetition
//! fails, and whoever asked decides. Needs DoNotBufferUploadDataAttribute and a Content-Length header.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceOnlyBody(Secret bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size() && QIODevice::atEnd(); }

    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    Secret m_bytes;
    qsizetype m_position = 0;
};

} // namespace Lanyard
