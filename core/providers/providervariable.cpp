// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providervariable.h"

#include <lanyard/base/webaddress.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

#include <algorithm>

namespace Lanyard {

namespace {

bool matchesWhole(const QString &pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

// A step that would lead out of the path it stands in (RFC 3986 §5.2.4).
bool isDotSegment(const QString &segment) { return segment == QLatin1String(".") || segment == QLatin1String(".."); }

std::optional<QString> text(const QString &value)
{
    return matchesWhole(QStringLiteral("[A-Za-z0-9._~-]+"), value) && !isDotSegment(value) ? std::optional(value)
                                                                                           : std::nullopt;
}

std::optional<QString> realm(const QString &value)
{
    if (value.isEmpty() || isDotSegment(value) || !matchesWhole(QStringLiteral(R"([^\p{C}/\\{}]+)"), value))
        return {};
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

std::optional<QString> host(const QString &value)
{
    if (!matchesWhole(QStringLiteral(R"(([^\s\p{C}/\\?#@:{}%\[\]]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?)"), value))
        return {};
    const QUrl url(QStringLiteral("https://") + value, QUrl::StrictMode);
    if (!isHttpsOrLoopback(url) || !url.path().isEmpty() || url.port() == 0)
        return {};
    return url.authority(QUrl::FullyEncoded);
}

std::optional<QString> address(const QString &value)
{
    if (!matchesWhole(QStringLiteral(R"([^\s\p{C}\\#{}]+)"), value))
        return {};
    const QUrl url(value, QUrl::StrictMode);
    if (!isHttpsOrLoopback(url) || url.port() == 0)
        return {};
    const QStringList segments = url.path(QUrl::FullyDecoded).split(QLatin1Char('/'));
    if (std::ranges::any_of(segments, isDotSegment))
        return {};
    return url.toString(QUrl::FullyEncoded);
}

QString withScheme(const QString &value)
{
    return value.contains(QLatin1String("://")) ? value : QStringLiteral("https://") + value;
}

QString withoutTrailingSlashes(QString value)
{
    while (value.endsWith(QLatin1Char('/')))
        value.chop(1);
    return value;
}

std::optional<QString> normalized(VariableKind kind, const QString &value)
{
    switch (kind) {
    case VariableKind::Text:
    case VariableKind::Choice:
        break;
    case VariableKind::Host: {
        const QString scheme = QStringLiteral("https://"); // what stands before it when copied from a browser
        return host(value.startsWith(scheme) ? withoutTrailingSlashes(value.sliced(scheme.size())) : value);
    }
    case VariableKind::Url:
        return address(withScheme(value));
    case VariableKind::Base:
        return value.contains(QLatin1Char('?')) ? std::nullopt : address(withoutTrailingSlashes(withScheme(value)));
    case VariableKind::Realm:
        return realm(value);
    }
    return text(value);
}

QString hintFor(VariableKind kind)
{
    switch (kind) {
    case VariableKind::Text:
    case VariableKind::Choice:
        break;
    case VariableKind::Host:
        return QCoreApplication::translate("ProviderVariable",
                                           "Enter the name of the server alone, without https:// and without a path.");
    case VariableKind::Url:
    case VariableKind::Base:
        return QCoreApplication::translate("ProviderVariable", "Enter an address that begins with https://.");
    case VariableKind::Realm:
        return QCoreApplication::translate("ProviderVariable", "Enter the name alone, without a slash.");
    }
    return QCoreApplication::translate("ProviderVariable", "Use letters, digits, dots and hyphens.");
}

QString names(const QList<VariableChoice> &choices)
{
    QStringList values;
    for (const VariableChoice &choice : choices)
        values += choice.value;
    return values.join(QLatin1String(", "));
}

} // namespace

QMap<QString, QString> ProviderVariable::settledBy(const QString &value) const
{
    const auto choice = std::ranges::find(choices, value, &VariableChoice::value);
    return choice == choices.end() ? QMap<QString, QString>() : choice->values;
}

Result<QString> ProviderVariable::checked(const QString &value) const
{
    constexpr qsizetype longest = 2000;
    const QString trimmed = value.trimmed();
    const bool isChoice = kind == VariableKind::Choice;
    const bool isOneOfThem = !isChoice
        || std::ranges::any_of(choices, [&trimmed](const VariableChoice &choice) { return choice.value == trimmed; });
    const bool fits =
        isOneOfThem && trimmed.size() <= longest && (allowedPattern.isEmpty() || matchesWhole(allowedPattern, trimmed));
    if (const auto good = fits ? normalized(kind, trimmed) : std::nullopt)
        return *good;
    QString hint = isChoice ? QCoreApplication::translate("ProviderVariable", "Choose one of: %1").arg(names(choices))
                            : hintFor(kind);
    if (!example.isEmpty()) {
        hint += QLatin1Char(' ');
        hint += QCoreApplication::translate("ProviderVariable", "For example: %1").arg(example);
    }
    return failure(
        ErrorKind::Usage, QStringLiteral("invalid_variable"),
        QCoreApplication::translate("ProviderVariable", "“%1” does not fit “%2”.").arg(cleanedForDisplay(value), label),
        hint, name);
}

} // namespace Lanyard
