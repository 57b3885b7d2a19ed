// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providermark.h"

#include <cmath>

namespace Lanyard {

double contrastWithWhite(const QString &color)
{
    const auto linear = [&color](qsizetype at) {
        const double channel = QStringView(color).sliced(at, 2).toInt(nullptr, 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    return 1.05 / (luminance + 0.05);
}

} // namespace Lanyard
