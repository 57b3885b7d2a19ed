// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "windowpulse.h"

#include "accessibilitybus.h"

#include <QDBusMessage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds for one answer: far more than is good, so that it can be measured

} // namespace

WindowPulse::WindowPulse(qint64 processId)
    : m_thread(QThread::create([this, processId] { run(processId); }))
{
    m_time.start();
    m_thread->start();
}

WindowPulse::~WindowPulse()
{
    m_ends = true;
    m_thread->wait();
}

std::chrono::milliseconds WindowPulse::longest() const
{
    const qint64 askedAt = m_askedAt;
    const qint64 awaited = askedAt < 0 ? 0 : m_time.elapsed() - askedAt;
    return std::chrono::milliseconds(std::max(m_longest.load(), awaited));
}

void WindowPulse::run(qint64 processId)
{
    const QString name = u"window-pulse-%1"_s.arg(reinterpret_cast<quintptr>(this));
    {
        const QDBusConnection bus = accessibilityBus(name);
        const QString service = accessibleService(bus, processId);
        const auto question = QDBusMessage::createMethodCall(service, u"/org/a11y/atspi/accessible/root"_s,
                                                             u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
        while (!m_ends) {
            const qint64 asked = m_time.elapsed();
            if (m_answers > 0)
                m_askedAt = asked;
            const QDBusMessage answer = bus.call(question, QDBus::Block, patience);
            const qint64 took = m_time.elapsed() - asked;
            m_askedAt = -1;
            if (m_answers > 0)
                m_longest = std::max(m_longest.load(), took);
            if (answer.type() != QDBusMessage::ReplyMessage)
                break; // the counter stands still, which the test sees
            ++m_answers;
            QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, interval.count() - took)));
        }
    }
    QDBusConnection::disconnectFromBus(name);
}
