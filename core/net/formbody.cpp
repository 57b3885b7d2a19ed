// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "formbody.h"

namespace Lanyard {

namespace {

bool isHexDigit(char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); }

// A percent sign without two hexadecimal digits stands for itself (URL Standard §1.3); Qt makes up a byte for it.
QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    for (qsizetype i = part.indexOf('%'); i >= 0; i = part.indexOf('%', i + 1)) {
        const bool isEscape = i + 2 < part.size() && isHexDigit(part.at(i + 1)) && isHexDigit(part.at(i + 2));
        if (!isEscape)
            part.insert(i + 1, "25");
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

void FormBody::add(const QString &name, const QString &value) { add(name, Secret(value)); }

void FormBody::add(const QString &name, const Secret &value) { m_parameters.append({name, value}); }

Secret FormBody::encoded() const
{
    QByteArray body;
    for (const auto &[name, value] : m_parameters) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(name.toUtf8()) + '=' + formEncoded(value.reveal());
    }
    const Secret secret{QByteArrayView(body)};
    body.fill(0);
    return secret;
}

QByteArray formEncoded(QByteArrayView text) { return text.toByteArray().toPercentEncoding(); }

QList<std::pair<QString, QString>> formDecoded(QByteArrayView text)
{
    QList<std::pair<QString, QString>> pairs;
    const QList<QByteArray> parts = text.toByteArray().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        pairs.append({decoded(part.left(equals < 0 ? part.size() : equals)),
                      equals < 0 ? QString() : decoded(part.mid(equals + 1))});
    }
    return pairs;
}

} // namespace Lanyard
