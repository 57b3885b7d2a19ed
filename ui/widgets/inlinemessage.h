// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "displaystate.h"

#include <lanyard/base/error.h>

#include <QWidget>

class QPlainTextEdit;

namespace Lanyard {

class ActionButton;
class CopyButton;
class Disclosure;
class StateGlyph;
class TextLabel;

//! What happened, what it means and the one button that helps, in the place that it is about. Technical detail is
//! folded away and can be copied.
class InlineMessage final : public QWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    void setMessage(DisplayState state, const QString &message, const QString &hint = {});
    void setError(const Error &error);
    //! No button where the text is empty. The button is the page's primary one where that is asked for.
    void setAction(const QString &text, bool primary);
    void setDetail(const QString &detail);
    //! A last line that changes with the time and is not read out.
    void setNote(const QString &note);

    [[nodiscard]] QString message() const;
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateGlyph *m_glyph;
    TextLabel *m_message;
    TextLabel *m_hint;
    TextLabel *m_note;
    ActionButton *m_primary;
    ActionButton *m_plain;
    QPlainTextEdit *m_detail;
    CopyButton *m_copyDetail;
    QWidget *m_detailBox;
    Disclosure *m_disclosure;
};

} // namespace Lanyard
