// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/errorjson.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace Lanyard {

//! Writes to standard output and standard error, flushed at once, since scripts read along.
namespace Output {

void line(const QString &text);
void json(const QJsonObject &object);
void json(const QJsonArray &array);
//! What a server says about something: one line for scripts, readable otherwise.
void object(const QJsonObject &object, bool asJson);
//! As it is, such as the answer of somebody else's API.
void raw(const QByteArray &bytes);
//! For people, beside the output of the command.
void note(const QString &text);

} // namespace Output

//! An error in words, with its next step on a line of its own.
[[nodiscard]] QString toText(const Error &error);

} // namespace Lanyard
