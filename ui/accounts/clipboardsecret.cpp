// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clipboardsecret.h"

#include <lanyard/ui/theme/tokens.h>

#include <QClipboard>
#include <QMimeData>

namespace Lanyard {

using namespace std::chrono_literals;

ClipboardSecret::ClipboardSecret(QClipboard &clipboard, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardSecret::tick);
    connect(&m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (m_secondsLeft > 0 && !isStillOurs())
            setSecondsLeft(0);
    });
}

ClipboardSecret::~ClipboardSecret()
{
    disconnect(&m_clipboard, nullptr, this, nullptr);
    if (isStillOurs())
        m_clipboard.clear();
}

void ClipboardSecret::put(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.revealText());
    // Klipper, and the managers that follow it, keep nothing that carries this hint.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    m_data = nullptr;
    m_clipboard.setMimeData(data); // which takes it
    m_data = data;
    m_until = m_clock.now().addSecs(Tokens::Time::clipboardKept.count());
    m_timer.start();
    tick();
}

void ClipboardSecret::clear()
{
    if (isStillOurs()) {
        m_data = nullptr;
        m_clipboard.clear();
    }
    setSecondsLeft(0);
}

void ClipboardSecret::tick()
{
    const QDateTime now = m_clock.now();
    // A clock that was set back must not keep the secret there for longer.
    m_until = qMin(m_until, now.addSecs(Tokens::Time::clipboardKept.count()));
    const qint64 left = (now.msecsTo(m_until) + 999) / 1000;
    if (left <= 0)
        clear();
    else
        setSecondsLeft(static_cast<int>(left));
}

bool ClipboardSecret::isStillOurs() const
{
    // Compared by the object, without asking its present owner for the text: that one may not answer.
    return m_data && m_clipboard.mimeData() == m_data;
}

void ClipboardSecret::setSecondsLeft(int seconds)
{
    if (seconds == 0) {
        m_timer.stop();
        m_data = nullptr;
    }
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged(seconds);
}

} // namespace Lanyard
