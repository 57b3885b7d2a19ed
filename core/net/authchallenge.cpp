// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authchallenge.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr qsizetype longestHeader = 8192;

// At the commas that stand in no quoted string.
QStringList elementsOf(const QString &header)
{
    QStringList elements(QString{});
    bool isQuoted = false;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header.at(i);
        if (isQuoted && c == QLatin1Char('\\') && i + 1 < header.size())
            elements.last() += header.at(i++);
        else if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (c == QLatin1Char(',') && !isQuoted) {
            elements += QString{};
            continue;
        }
        elements.last() += header.at(i);
    }
    return elements;
}

QString unquoted(QString value)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
    if (!value.startsWith(QLatin1Char('"')))
        return value;
    return value.mid(1, value.size() - 2).replace(escape, QStringLiteral("\\1"));
}

} // namespace

QList<AuthChallenge> challengesIn(const HttpResponse &response)
{
    static const QString token = QStringLiteral("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    static const QRegularExpression parameter(QStringLiteral(R"re(^(%1)\s*=\s*(%1|"(?:[^"\\]|\\.)*")$)re").arg(token));
    static const QRegularExpression scheme(QStringLiteral("^(%1)(?:\\s+(\\S.*))?$").arg(token));
    QList<AuthChallenge> challenges;
    for (const auto &[name, value] : response.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0 || value.size() > longestHeader)
            continue;
        bool isOpen = false; // parameters do not go over to the next header
        const QStringList elements = elementsOf(QString::fromUtf8(value));
        for (const QString &each : elements) {
            QString element = each.trimmed();
            if (!parameter.match(element).hasMatch()) {
                const auto match = scheme.match(element);
                isOpen = match.hasMatch();
                if (!isOpen)
                    continue;
                challenges.append({match.captured(1).toLower(), {}});
                element = match.captured(2).trimmed();
            }
            const auto match = parameter.match(element);
            if (isOpen && match.hasMatch() && !challenges.last().parameters.contains(match.captured(1).toLower()))
                challenges.last().parameters.insert(match.captured(1).toLower(), unquoted(match.captured(2)));
        }
    }
    return challenges;
}

std::optional<AuthChallenge> tokenChallenge(const HttpResponse &response)
{
    std::optional<AuthChallenge> found;
    const QList<AuthChallenge> challenges = challengesIn(response);
    for (const AuthChallenge &challenge : challenges) {
        if (challenge.scheme != QLatin1String("bearer") && challenge.scheme != QLatin1String("dpop"))
            continue;
        if (challenge.parameters.contains(QStringLiteral("error")))
            return challenge;
        if (!found)
            found = challenge;
    }
    return found;
}

} // namespace Lanyard
