// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QObject>

namespace Lanyard {

//! The seam to what the person set for the whole desktop, as far as Qt's palette and style don't say it.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Unknown, Light, Dark };
    Q_ENUM(Scheme)

    using QObject::QObject;

    [[nodiscard]] virtual Scheme scheme() const = 0;
    //! Invalid where the desktop has none.
    [[nodiscard]] virtual QColor accent() const = 0;
    [[nodiscard]] virtual bool wantsReducedMotion() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Lanyard
