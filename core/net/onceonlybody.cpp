// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "onceonlybody.h"

#include <cstring>

namespace Lanyard {

OnceOnlyBody::OnceOnlyBody(Secret bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

bool OnceOnlyBody::seek(qint64 position) { return position == 0 && m_position == 0; }

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin<qint64>(maxSize, m_bytes.size() - m_position);
    if (size == 0)
        return m_position == m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.reveal().data() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OnceOnlyBody::writeData(const char * /*data*/, qint64 /*maxSize*/) { return -1; }

} // namespace Lanyard
