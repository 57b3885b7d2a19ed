// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "panel.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto menuInterface = "com.canonical.dbusmenu"_L1;
constexpr auto menuPath = "/MenuBar"_L1; // where Qt has it

} // namespace

Panel::Panel(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, u"panel"_s))
{
    if (!m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                              QDBusConnection::ExportScriptableContents | QDBusConnection::ExportAllProperties)
        || !m_bus.registerService(u"org.kde.StatusNotifierWatcher"_s))
        qFatal("can't be the desktop's panel");
}

Panel::~Panel() { QDBusConnection::disconnectFromBus(m_bus.name()); }

void Panel::RegisterStatusNotifierItem(const QString &service)
{
    m_item = service;
    Q_EMIT StatusNotifierItemRegistered(service);
}

void Panel::click() const
{
    auto message = QDBusMessage::createMethodCall(m_item, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s,
                                                  u"Activate"_s);
    message << 0 << 0;
    m_bus.send(message);
}

void Panel::readMenu()
{
    auto message = QDBusMessage::createMethodCall(m_item, menuPath, menuInterface, u"GetLayout"_s);
    message << 0 << -1 << QStringList{u"label"_s, u"toggle-state"_s};
    const QDBusMessage answer = m_bus.call(message);
    m_entries.clear();
    if (answer.type() == QDBusMessage::ReplyMessage)
        read({}, answer.arguments().at(1).value<QDBusArgument>());
}

QStringList Panel::menu()
{
    readMenu();
    QStringList labels;
    for (const Entry &entry : std::as_const(m_entries))
        labels += entry.path;
    return labels;
}

void Panel::read(const QString &above, const QDBusArgument &entry)
{
    int id = 0;
    QVariantMap properties;
    entry.beginStructure();
    entry >> id >> properties;
    const QString label = properties.value(u"label"_s).toString().remove(u'_');
    const QString path = above.isEmpty() ? label : above + u'/' + label;
    if (!label.isEmpty())
        m_entries.append({path, id, properties.value(u"toggle-state"_s).toInt() == 1});
    entry.beginArray();
    while (!entry.atEnd()) {
        QDBusVariant child;
        entry >> child;
        read(path, child.variant().value<QDBusArgument>());
    }
    entry.endArray();
    entry.endStructure();
}

Panel::Entry Panel::entry(const QString &path)
{
    readMenu();
    const auto it = std::ranges::find(m_entries, path, &Entry::path);
    return it == m_entries.end() ? Entry() : *it;
}

bool Panel::isTicked(const QString &path) { return entry(path).ticked; }

bool Panel::choose(const QString &path)
{
    const int id = entry(path).id;
    auto message = QDBusMessage::createMethodCall(m_item, menuPath, menuInterface, u"Event"_s);
    message << id << u"clicked"_s << QVariant::fromValue(QDBusVariant(0)) << 0U;
    return id != 0 && m_bus.call(message).type() == QDBusMessage::ReplyMessage;
}
