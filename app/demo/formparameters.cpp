// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "formparameters.h"

#include <QByteArrayList>
#include <QStringDecoder>

#include <algorithm>

namespace Lanyard::Demo {

namespace {

constexpr qsizetype maximumParameters = 64;

std::optional<QString> decode(QByteArrayView encoded)
{
    QByteArray bytes = encoded.toByteArray();
    bytes.replace('+', ' ');
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(QByteArray::fromPercentEncoding(bytes));
    if (utf8.hasError())
        return std::nullopt;
    return text;
}

} // namespace

std::optional<FormParameters> FormParameters::parse(QByteArrayView encoded)
{
    FormParameters parameters;
    const QByteArrayList items = encoded.toByteArray().split('&');
    for (const QByteArray &item : items) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        auto name = decode(equals < 0 ? item : item.first(equals));
        auto value = decode(equals < 0 ? QByteArray() : item.sliced(equals + 1));
        if (!name || !value || parameters.m_items.size() == maximumParameters)
            return std::nullopt;
        parameters.m_items.emplaceBack(*std::move(name), *std::move(value));
    }
    return parameters;
}

QString FormParameters::value(QStringView name) const
{
    const auto found = std::ranges::find_if(m_items, [name](const auto &item) { return item.first == name; });
    return found == m_items.end() ? QString() : found->second;
}

bool FormParameters::repeats(QStringView name) const
{
    return std::ranges::count_if(m_items, [name](const auto &item) { return item.first == name; }) > 1;
}

bool FormParameters::repeatsAny() const
{
    return std::ranges::any_of(m_items, [this](const auto &item) { return repeats(item.first); });
}

QByteArray encodeParameters(const QList<std::pair<QByteArray, QByteArray>> &parameters)
{
    QByteArrayList items;
    for (const auto &[name, value] : parameters)
        items.append(name.toPercentEncoding() + '=' + value.toPercentEncoding());
    return items.join('&');
}

} // namespace Lanyard::Demo
