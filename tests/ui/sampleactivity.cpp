// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleactivity.h"

#include "sampledata.h"

namespace Lanyard {

namespace {

using enum ActivityKind;

Activity line(ActivityKind kind, const Account &account, const QString &program, int minutesAgo, int minutesLong = 0)
{
    Activity line;
    line.kind = kind;
    line.accountId = account.id;
    line.label = account.label;
    line.provider = account.provider;
    line.providerName = account.providerName;
    line.program = program;
    line.lastTime = SampleData::now().addSecs(-60 * minutesAgo);
    line.time = line.lastTime.addSecs(-60 * minutesLong);
    line.count = minutesLong > 0 ? 1 + minutesLong / 5 : 1;
    return line;
}

Activity failed(Activity line, ErrorKind kind, const QString &message)
{
    line.error = Error{kind, QStringLiteral("sample"), message, QStringLiteral("Sign in again."), {}};
    return line;
}

QList<Activity> numbered(QList<Activity> lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].id = lines.size() - i;
    return lines;
}

} // namespace

QList<Activity> SampleActivity::twoDays()
{
    const QString git = QStringLiteral("/usr/bin/git");
    const QString mbsync = QStringLiteral("/usr/bin/mbsync");
    const QString backup = QStringLiteral("/home/anna/bin/backup-of-everything.sh");
    const Account google = SampleData::google();
    const Account microsoft = SampleData::microsoft();
    const Account demo = SampleData::demo();
    return numbered({line(TokenHandedOut, google, mbsync, 2, 55), line(TokenHandedOut, google, git, 4),
                     failed(line(SignInRequired, microsoft, mbsync, 17, 40), ErrorKind::SignInRequired,
                            QStringLiteral("Microsoft ended this sign-in.")),
                     line(Refreshed, google, {}, 18), line(TokenHandedOut, demo, {}, 31),
                     failed(line(RefreshFailed, google, {}, 95), ErrorKind::Network,
                            QStringLiteral("Google could not be reached.")),
                     failed(line(TokenFailed, google, backup, 140), ErrorKind::SecretStore,
                            QStringLiteral("The keyring is locked.")),
                     line(Linked, demo, {}, 1300), line(Exported, google, QStringLiteral("/usr/bin/bash"), 1310),
                     failed(line(RefreshFailed, microsoft, {}, 1400), ErrorKind::Rejected,
                            QStringLiteral("The server's answer made no sense.")),
                     line(Relinked, microsoft, {}, 1420),
                     failed(line(Unlinked, SampleData::longNamed(), {}, 2900), ErrorKind::Network,
                            QStringLiteral("The server could not be reached."))});
}

QList<Activity> SampleActivity::many(int count)
{
    QList<Activity> lines;
    for (int i = 0; i < count; ++i)
        lines += line(TokenHandedOut, SampleData::google(), QStringLiteral("/usr/bin/git"), i);
    return numbered(lines);
}

Result<QList<Activity>> SampleActivity::lines(const ActivityQuery &query, int most,
                                              const std::optional<Activity> &after)
{
    asked += query;
    if (error)
        return std::unexpected(*error);
    QList<Activity> found;
    for (const Activity &each : std::as_const(all)) {
        const bool isKind = query.kinds.isEmpty() || query.kinds.contains(each.kind);
        const bool isAccount = query.accountId.isEmpty() || query.accountId == each.accountId;
        const bool isFound = each.label.contains(query.search) || each.program.contains(query.search);
        if (isKind && isAccount && isFound && (!after || each.id < after->id) && found.size() < most)
            found += each;
    }
    return found;
}

} // namespace Lanyard
