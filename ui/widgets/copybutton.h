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

    //! A click copies nothing by itself, but asks for what is to be copied: copy() then does it.
    void setAsksFirst(bool asks) { m_asksFirst = asks; }

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void textWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void settle();

    QString m_words;
    QString m_copied;
    bool m_asksFirst = false;
    QTimer m_settle;
    int m_width = 0;
};

} // namespace Lanyard
