// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/clock.h>
#include <lanyard/base/secret.h>

#include <QClipboard>
#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Lanyard {

//! A secret on the clipboard, for half a minute. Clipboard managers are asked not to keep it, and it is cleared only
//! where nothing else has been copied since. The clock and the clipboard outlive it; when it dies it clears what is its
//! own.
class ClipboardSecret final : public QObject
{
    Q_OBJECT

public:
    ClipboardSecret(QClipboard &clipboard, const Clock &clock, QObject *parent = nullptr);
    ~ClipboardSecret() override;
    Q_DISABLE_COPY_MOVE(ClipboardSecret)

    void put(const Secret &secret);
    void clear();

    //! 0 where nothing of ours lies on the clipboard.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

public Q_SLOTS:
    //! Looks at the clock; a timer calls it every second while a secret lies there.
    void tick();

Q_SIGNALS:
    void secondsLeftChanged(int seconds);

private:
    [[nodiscard]] bool isStillOurs() const;
    void setSecondsLeft(int seconds);

    QClipboard &m_clipboard;
    const Clock &m_clock;
    QTimer m_timer;
    QPointer<QMimeData> m_data; // the clipboard's, as long as it lies there
    QDateTime m_until;
    int m_secondsLeft = 0;
};

} // namespace Lanyard
