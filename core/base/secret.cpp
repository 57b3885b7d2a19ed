// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secret.h"

#include <string>

namespace Lanyard {

namespace {

std::shared_ptr<const std::string> wipedOnDelete(QByteArrayView bytes)
{
    auto *buffer = new std::string(bytes.data(), static_cast<size_t>(bytes.size()));
    return {buffer, [](std::string *dying) {
                // volatile: the compiler must not drop writes to memory that nobody reads again
                for (volatile char *p = dying->data(); p != dying->data() + dying->size(); ++p)
                    *p = 0;
                delete dying;
            }};
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : wipedOnDelete(bytes))
{ }

Secret::Secret(QStringView text)
    : Secret(QByteArrayView(text.toUtf8()))
{ }

QByteArrayView Secret::reveal() const
{
    return m_bytes ? QByteArrayView(m_bytes->data(), static_cast<qsizetype>(m_bytes->size())) : QByteArrayView();
}

QString Secret::revealText() const { return QString::fromUtf8(reveal()); }

bool operator==(const Secret &a, const Secret &b) { return equalInConstantTime(a.reveal(), b.reveal()); }

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << (secret.isEmpty() ? QStringLiteral("(no secret)") : QStringLiteral("••••"));
    return debug;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = difference | static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

} // namespace Lanyard
