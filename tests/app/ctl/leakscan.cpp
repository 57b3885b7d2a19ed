// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "leakscan.h"

#include <algorithm>

namespace Lanyard {

namespace {

QByteArray utf16(const QByteArray &text, bool bigEndian)
{
    QByteArray wide;
    for (const char c : text) {
        wide += bigEndian ? '\0' : c;
        wide += bigEndian ? c : '\0';
    }
    return wide;
}

QByteArray percentEncoded(const QByteArray &text)
{
    QByteArray encoded;
    for (const char c : text)
        encoded += '%' + QByteArray(1, c).toHex().toUpper();
    return encoded;
}

//! The part of a base64 text that is the same whatever stands after the secret, and of whatever length before it.
QByteArray base64Core(const QByteArray &secret, int before, QByteArray::Base64Options alphabet)
{
    const QByteArray whole = QByteArray(QByteArray(before, 'x') + secret).toBase64(alphabet);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = (before + secret.size()) * 8 / 6;
    return whole.mid(first, last - first);
}

} // namespace

void LeakScan::add(const QString &name, const QByteArray &secret)
{
    const bool isKnown = std::ranges::find(m_secrets, secret, &Sought::value) != m_secrets.end();
    if (!isKnown && secret.size() >= 12)
        m_secrets.append({name, secret, formsOf(secret)});
}

QStringList LeakScan::findings(const QString &where, const QByteArray &bytes) const
{
    QStringList found;
    for (const Sought &secret : m_secrets) {
        for (const Form &form : secret.forms) {
            if (bytes.contains(form.bytes))
                found += QStringLiteral("%1 as %2 in %3").arg(secret.name, form.name, where);
        }
    }
    return found;
}

QList<LeakScan::Form> LeakScan::formsOf(const QByteArray &secret)
{
    QList<Form> forms{{QStringLiteral("plain text"), secret},
                      {QStringLiteral("hex"), secret.toHex()},
                      {QStringLiteral("hex"), secret.toHex().toUpper()},
                      {QStringLiteral("percent-encoded text"), percentEncoded(secret)},
                      {QStringLiteral("percent-encoded text"), percentEncoded(secret).toLower()},
                      {QStringLiteral("UTF-16"), utf16(secret, false)},
                      {QStringLiteral("UTF-16"), utf16(secret, true)}};
    if (const QByteArray encoded = secret.toPercentEncoding(); encoded != secret)
        forms.append({QStringLiteral("percent-encoded text"), encoded});
    for (int before = 0; before < 3; ++before) {
        forms.append({QStringLiteral("base64"), base64Core(secret, before, QByteArray::Base64Encoding)});
        forms.append({QStringLiteral("base64url"), base64Core(secret, before, QByteArray::Base64UrlEncoding)});
    }
    return forms;
}

} // namespace Lanyard
