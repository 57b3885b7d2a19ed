// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>

#include <map>
#include <utility>

namespace Lanyard::Demo {

//! A hash table that never holds more than so many values: a new one pushes out the oldest. Whatever is thrown at the
//! provider, its memory stays small.
template <typename Value>
class BoundedTable
{
public:
    explicit BoundedTable(size_t capacity)
        : m_capacity(capacity)
    { }

    //! Keys are random or digests, so none comes twice.
    void insert(const QByteArray &key, Value value)
    {
        while (m_order.size() >= m_capacity)
            remove(QByteArray(m_order.begin()->second));
        m_order.emplace(m_next, key);
        m_values.insert(key, {m_next++, std::move(value)});
    }

    //! Null if there is none; valid until the table changes.
    [[nodiscard]] Value *find(const QByteArray &key)
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? nullptr : &found->second;
    }

    void remove(const QByteArray &key)
    {
        const auto found = m_values.constFind(key);
        if (found == m_values.cend())
            return;
        m_order.erase(found->first);
        m_values.erase(found);
    }

private:
    size_t m_capacity;
    quint64 m_next = 0;
    std::map<quint64, QByteArray> m_order;
    QHash<QByteArray, std::pair<quint64, Value>> m_values;
};

} // namespace Lanyard::Demo
