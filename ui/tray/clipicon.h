// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>

#include <QIcon>
#include <QWidget>

namespace Lanyard {

//! What the tray icon says beside that Lanyard runs.
enum class TrayBadge { None, Padlock, Triangle, Octagon };

[[nodiscard]] TrayBadge badgeFor(AccountState worst);

//! The lanyard with its card, in one colour, with the badge of the worst state in its corner.
class ClipIcon
{
public:
    [[nodiscard]] static QIcon icon(const QColor &ink, TrayBadge badge);
    static void draw(QPainter &painter, const QRectF &rect, const QColor &ink, TrayBadge badge);
};

//! The program's own mark on a page: the application's icon where it has one, the clip in the accent's colour
//! otherwise.
class ClipView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClipView(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Lanyard
