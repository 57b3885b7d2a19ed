// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "browserpeer.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace Lanyard {

namespace {

QJsonObject optionsOf(const BrowserScript &script)
{
    QJsonObject options{
        {QStringLiteral("url"), QString::fromLatin1(script.url.toEncoded())},
        {QStringLiteral("user"), script.user},
        {QStringLiteral("deny"), script.deny},
        {QStringLiteral("colorScheme"), script.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("screenshot"), script.screenshot},
        {QStringLiteral("timeout"), static_cast<qint64>(script.timeout.count())},
    };
    if (script.steps)
        options.insert(QStringLiteral("steps"), *script.steps);
    if (!script.until.isEmpty())
        options.insert(QStringLiteral("until"), QString::fromLatin1(script.until.toEncoded()));
    return options;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

BrowserVisit visitOf(const QJsonObject &answer)
{
    return {
        .error = answer.value(QLatin1String("error")).toString(),
        .finalUrl = QUrl(answer.value(QLatin1String("finalUrl")).toString()),
        .title = answer.value(QLatin1String("title")).toString(),
        .text = answer.value(QLatin1String("text")).toString(),
        .status = answer.value(QLatin1String("status")).toInt(),
        .foreignRequests = stringsOf(answer.value(QLatin1String("foreignRequests"))),
        .consoleErrors = stringsOf(answer.value(QLatin1String("consoleErrors"))),
    };
}

} // namespace

BrowserPeer::BrowserPeer(const BrowserScript &script)
    : m_timeout(script.timeout)
{
    // Through standard input: an address with a code in it is nobody's business in the process list.
    m_process.start(QStringLiteral(LANYARD_NODE), {QStringLiteral(LANYARD_PEERS "/browser.mjs")});
    m_process.write(QJsonDocument(optionsOf(script)).toJson(QJsonDocument::Compact));
    m_process.closeWriteChannel();
}

BrowserPeer::~BrowserPeer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

BrowserVisit BrowserPeer::wait()
{
    if (m_process.state() != QProcess::NotRunning) {
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&m_process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        QTimer::singleShot(m_timeout + std::chrono::seconds(10), &loop, &QEventLoop::quit);
        loop.exec();
    }
    const auto answer = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object();
    if (answer.isEmpty())
        return {.error =
                    m_process.errorString() + QLatin1Char('\n') + QString::fromUtf8(m_process.readAllStandardError())};
    return visitOf(answer);
}

BrowserVisit BrowserPeer::visit(const BrowserScript &script) { return BrowserPeer(script).wait(); }

} // namespace Lanyard
