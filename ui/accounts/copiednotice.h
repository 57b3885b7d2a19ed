// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace Lanyard {

class ClipboardSecret;
class TextLabel;

//! "Copied. The clipboard is cleared in 30 s.", quietly, for as long as that is so.
class CopiedNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit CopiedNotice(ClipboardSecret &clipboard, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    void showSeconds(int seconds);

    TextLabel *m_text;
};

} // namespace Lanyard
