// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "actionbutton.h"

#include <QTimer>

namespace Lanyard {

//! Puts a text that is no secret on the clipboard and says so in its own place for a moment.
class CopyButton final : public ActionButton
{
    Q_OBJECT

public:
    explicit CopyButton(const QString &text, QWidget *parent = nullptr);

    void setCopiedText(const QString &text) { m_copied = text; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void copy();
    void settle();

    QString m_words;
    QString m_copied;
    QTimer m_settle;
    int m_width = 0;
};

} // namespace Lanyard
