// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "processwatch.h"

#include <QFile>

#include <chrono>

namespace Lanyard {

namespace {

QByteArray read(qint64 processId, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(QString::number(processId), QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ProcessWatch::ProcessWatch(qint64 processId)
{
    m_timer.callOnTimeout([this, processId] { look(processId); });
    m_timer.start(std::chrono::milliseconds(5));
    look(processId);
}

void ProcessWatch::look(qint64 processId)
{
    for (const char *name : {"cmdline", "environ"}) {
        if (const QByteArray text = read(processId, name); !text.isEmpty())
            m_seen.insert(text);
    }
    const QByteArray task = "task/" + QByteArray::number(processId) + "/children";
    const auto children = read(processId, task.constData()).simplified().split(' ');
    for (const QByteArray &child : children) {
        if (const qint64 id = child.toLongLong(); id > 0)
            look(id);
    }
}

} // namespace Lanyard
