// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "output.h"

#include <QJsonArray>

#include <cstdio>

namespace Lanyard {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    (void)std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    (void)std::fputc('\n', stream);
    (void)std::fflush(stream);
}

} // namespace

void Output::line(const QString &text) { write(stdout, text.toUtf8()); }

void Output::json(const QJsonObject &object) { write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact)); }

void Output::json(const QJsonArray &array) { write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact)); }

void Output::object(const QJsonObject &object, bool asJson)
{
    if (asJson)
        json(object);
    else
        line(QString::fromUtf8(QJsonDocument(object).toJson().trimmed()));
}

void Output::raw(const QByteArray &bytes)
{
    (void)std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    (void)std::fflush(stdout);
}

void Output::note(const QString &text) { write(stderr, text.toUtf8()); }

QString toText(const Error &error)
{
    QString text = error.message;
    if (!error.hint.isEmpty())
        text += QLatin1Char('\n') + error.hint;
    if (!error.detail.isEmpty())
        text += QStringLiteral("\n(%1)").arg(error.detail);
    return text;
}

} // namespace Lanyard
