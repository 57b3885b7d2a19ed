// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QObject>
#include <QSocketNotifier>

#include <expected>

namespace Lanyard {

//! Lines from standard input as they come, without stopping the event loop.
class StandardInput final : public QObject
{
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);

    [[nodiscard]] static bool isTerminal();

Q_SIGNALS:
    void line(const QString &text);
    void ended();

private:
    void read();

    QSocketNotifier m_notifier;
    QByteArray m_pending;
};

//! All of standard input, up to a megabyte, without the white space around it. Errors are empty results with a reason.
[[nodiscard]] std::expected<Secret, QString> wholeStandardInput();

//! The first line of a file, or of standard input for "-". Errors are empty results with a reason.
[[nodiscard]] std::expected<Secret, QString> firstLineOf(const QString &path);

//! All of it.
[[nodiscard]] std::expected<Secret, QString> contentOf(const QString &path);

} // namespace Lanyard
