// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QVBoxLayout;

namespace Lanyard {

class ActionButton;

//! A dialog that asks one thing: a title, what it is about, the one button that goes on, and Cancel. It is always as
//! high as its texts need.
class PromptDialog : public QDialog
{
    Q_OBJECT

public:
    PromptDialog(const QString &title, const QString &text, const QString &goOn, QWidget *parent = nullptr);

protected:
    [[nodiscard]] ActionButton *goOnButton() const { return m_goOn; }

    [[nodiscard]] ActionButton *cancelButton() const { return m_cancel; }

    //! What stands between the text and the buttons.
    void addContent(QWidget *widget);
    void addGap();
    bool event(QEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_content;
    ActionButton *m_cancel;
    ActionButton *m_goOn;
};

} // namespace Lanyard
