// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clockcheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace Lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds worthAWord = 60s;
// what servers commonly forgive in a time that is signed
constexpr std::chrono::seconds tooMuch = 5min;

QString hint() { return QCoreApplication::translate("Diagnosis", "Set it, best by switching on network time."); }

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = static_cast<int>(duration.count());
    if (duration < 2min)
        return QCoreApplication::translate("Diagnosis", "%n seconds", nullptr, seconds);
    const auto minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(duration).count());
    if (duration < 2h)
        return QCoreApplication::translate("Diagnosis", "%n minutes", nullptr, minutes);
    const auto hours = static_cast<int>(std::chrono::round<std::chrono::hours>(duration).count());
    if (duration < 48h)
        return QCoreApplication::translate("Diagnosis", "%n hours", nullptr, hours);
    const auto days = static_cast<int>(std::chrono::round<std::chrono::days>(duration).count());
    return QCoreApplication::translate("Diagnosis", "%n days", nullptr, days);
}

const ServerAnswer *nearest(const QList<ServerAnswer> &answers)
{
    const ServerAnswer *nearest = nullptr;
    for (const ServerAnswer &answer : answers) {
        if (answer.skew() && (!nearest || std::chrono::abs(*answer.skew()) < std::chrono::abs(*nearest->skew())))
            nearest = &answer;
    }
    return nearest;
}

// Tokens are checked against the clock: one that stands before this program was built is certainly wrong.
bool isBeforeBuild(const QDateTime &now)
{
    const QDate built = QLocale::c().toDate(QString::fromLatin1(__DATE__).simplified(), QStringLiteral("MMM d yyyy"));
    return now.date() < built.addDays(-1);
}

} // namespace

Finding clockFinding(const QDateTime &now, const QList<ServerAnswer> &answers)
{
    const QString shown = now.toUTC().toString(Qt::ISODate);
    const ServerAnswer *server = nearest(answers);
    const std::chrono::seconds skew = server ? *server->skew() : 0s;
    const std::chrono::seconds size = std::chrono::abs(skew);
    if (server && size > worthAWord) {
        const QString said = skew > 0s
            ? QCoreApplication::translate("Diagnosis", "This machine's clock is %1 slow, by the clock of %2.")
            : QCoreApplication::translate("Diagnosis", "This machine's clock is %1 fast, by the clock of %2.");
        const QString detail = said.arg(durationText(size), server->server());
        return size > tooMuch ? Finding::problem(CheckName::clock, detail, hint())
                              : Finding::warning(CheckName::clock, detail, hint());
    }
    if (server)
        return Finding::ok(
            CheckName::clock,
            QCoreApplication::translate("Diagnosis", "%1, which %2 agrees with.").arg(shown, server->server()));
    if (isBeforeBuild(now))
        return Finding::problem(
            CheckName::clock,
            QCoreApplication::translate("Diagnosis", "This machine's clock is wrong: it says %1.").arg(shown), hint());
    if (answers.isEmpty())
        return Finding::ok(CheckName::clock,
                           QCoreApplication::translate("Diagnosis",
                                                       "%1. No account is linked whose server could be "
                                                       "asked for the time.")
                               .arg(shown));
    return Finding::ok(CheckName::clock,
                       QCoreApplication::translate("Diagnosis", "%1. No server said what time it is.").arg(shown));
}

} // namespace Lanyard
