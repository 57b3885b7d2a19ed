// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/fonts.h>

#include <QLabel>

#include <optional>

namespace Lanyard {

//! Plain text in one of the theme's roles; it follows the desktop's font and palette. Never reads its text as markup,
//! so text from a server is safe in it. It begins where the layout begins, whatever script it is written in.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    void setColorRole(ColorRole role);
    //! For paragraphs: wraps, and grows in height.
    void setParagraph(bool paragraph = true);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    TextRole m_role;
    std::optional<ColorRole> m_colorRole;
};

} // namespace Lanyard
