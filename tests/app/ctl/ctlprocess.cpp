// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "ctlprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace Lanyard {

namespace {

constexpr int longestWait = 30'000;

QJsonObject errorIn(const CtlOutcome &outcome)
{
    const auto lines = outcome.out.trimmed().split('\n');
    return QJsonDocument::fromJson(lines.constLast()).object().value(QLatin1String("error")).toObject();
}

} // namespace

QJsonObject CtlOutcome::object() const { return QJsonDocument::fromJson(out).object(); }

QJsonArray CtlOutcome::array() const { return QJsonDocument::fromJson(out).array(); }

QList<QJsonObject> CtlOutcome::events() const
{
    QList<QJsonObject> events;
    const auto lines = out.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        events += document.object();
    }
    return events;
}

QString CtlOutcome::errorKind() const { return errorIn(*this).value(QLatin1String("kind")).toString(); }

QString CtlOutcome::errorCode() const { return errorIn(*this).value(QLatin1String("code")).toString(); }

QByteArray CtlOutcome::said() const { return "exit " + QByteArray::number(exitCode) + "\n" + out + err; }

CtlProcess::CtlProcess(const CtlHome &home, const QStringList &arguments)
{
    m_process.setProcessEnvironment(home.environment());
    m_process.setWorkingDirectory(home.path());
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { read(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process, [this] { read(); });
    m_process.start(QStringLiteral(LANYARDCTL), arguments);
}

CtlProcess::~CtlProcess()
{
    m_process.disconnect();
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

QJsonObject CtlProcess::event(const QString &name)
{
    QJsonObject found;
    const auto look = [&] {
        for (const QJsonObject &event : m_outcome.events()) {
            if (event.value(QLatin1String("event")).toString() == name)
                found = event;
        }
        return !found.isEmpty() || !isRunning();
    };
    (void)QTest::qWaitFor(look, longestWait);
    look();
    return found;
}

bool CtlProcess::says(const QByteArray &text)
{
    const auto look = [&] { return m_outcome.out.contains(text) || m_outcome.err.contains(text); };
    return QTest::qWaitFor([&] { return look() || !isRunning(); }, longestWait) && look();
}

void CtlProcess::send(int signal) const
{
    if (const auto id = static_cast<pid_t>(processId()); id > 0) // 0 would be this test and its whole group
        ::kill(id, signal);
}

CtlOutcome CtlProcess::wait(std::chrono::milliseconds patience)
{
    (void)QTest::qWaitFor([this] { return !isRunning(); }, static_cast<int>(patience.count()));
    read();
    if (!isRunning() && m_process.exitStatus() == QProcess::NormalExit && m_process.error() != QProcess::FailedToStart)
        m_outcome.exitCode = m_process.exitCode();
    return m_outcome;
}

CtlOutcome CtlProcess::run(const CtlHome &home, const QStringList &arguments, const QByteArray &input)
{
    CtlProcess process(home, arguments);
    process.write(input);
    process.closeInput();
    return process.wait();
}

void CtlProcess::read()
{
    m_outcome.out += m_process.readAllStandardOutput();
    m_outcome.err += m_process.readAllStandardError();
}

QStringList words(const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString valueOf(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

} // namespace Lanyard
