// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "passphrasestrength.h"

#include <QSet>

#include <cmath>

namespace Lanyard {

PassphraseStrength::Level PassphraseStrength::of(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return Level::None;
    QSet<QChar> different;
    int lower = 0;
    int upper = 0;
    int digits = 0;
    int others = 0;
    qsizetype counted = 0;
    QChar before;
    for (const QChar c : passphrase) {
        different.insert(c);
        lower |= c.isLower() ? 26 : 0;
        upper |= c.isUpper() ? 26 : 0;
        digits |= c.isDigit() ? 10 : 0;
        others |= c.isLetterOrNumber() ? 0 : 20;
        // "aaaa" and "1234" are not worth four characters.
        if (std::abs(int(c.unicode()) - int(before.unicode())) > 1)
            ++counted;
        before = c;
    }
    const double alphabet =
        std::min<double>(lower + upper + digits + others, 4.0 * static_cast<double>(different.size()));
    const double bits = static_cast<double>(counted) * std::log2(std::max(alphabet, 1.0));
    return bits < 45 ? Level::Weak : bits < 70 ? Level::Fair : Level::Strong;
}

QString PassphraseStrength::words(Level level)
{
    switch (level) {
    case Level::None:
        break;
    case Level::Weak:
        return tr("Easy to guess. A few unrelated words are better.");
    case Level::Fair:
        return tr("Fair. One more word makes it strong.");
    case Level::Strong:
        return tr("Strong.");
    }
    return tr("Four or five unrelated words are easy to remember and hard to guess.");
}

} // namespace Lanyard
