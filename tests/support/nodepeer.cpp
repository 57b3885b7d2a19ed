// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "nodepeer.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Lanyard {

NodePeer::NodePeer(const QString &script, const QJsonObject &options)
{
    const auto argument = QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
    m_process.setProgram(QStringLiteral(LANYARD_NODE));
    m_process.setArguments({QStringLiteral(LANYARD_PEERS "/") + script, argument});
}

NodePeer::~NodePeer() { stop(); }

bool NodePeer::start()
{
    m_process.start();
    const QDeadlineTimer deadline(15s);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    m_details = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_details.isEmpty();
}

void NodePeer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(3000))
        return;
    m_process.terminate();
    if (m_process.waitForFinished(2000))
        return;
    m_process.kill();
    m_process.waitForFinished(2000);
}

QUrl NodePeer::issuer() const { return QUrl(m_details.value(QLatin1String("issuer")).toString()); }

QByteArray NodePeer::secretOf(const QString &client) const
{
    return m_details.value(QLatin1String("secrets")).toObject().value(client).toString().toLatin1();
}

QList<QJsonObject> NodePeer::events()
{
    readEvents();
    return m_events;
}

qsizetype NodePeer::count(const QString &event, const QString &grant)
{
    readEvents();
    return std::ranges::count_if(m_events, [&](const QJsonObject &told) {
        return told.value(QLatin1String("event")).toString() == event
            && (grant.isEmpty() || told.value(QLatin1String("grant")).toString() == grant);
    });
}

QString NodePeer::errorText()
{
    return m_process.errorString() + QLatin1Char('\n') + QString::fromUtf8(m_process.readAllStandardError());
}

void NodePeer::readEvents()
{
    while (m_process.canReadLine())
        m_events.append(QJsonDocument::fromJson(m_process.readLine()).object());
}

} // namespace Lanyard
