// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

namespace Lanyard {

//! A page that scrolls where it is too high for its width. Its scroll bar lies in the page's own margin, so that
//! nothing moves when it comes and goes.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *parent = nullptr);

    //! Takes the content, in place of the one before; its layout's margins are those of the page.
    void setContent(QWidget *content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QMargins m_margins;
};

} // namespace Lanyard
