// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace {

constexpr auto accessible = "org.a11y.atspi.Accessible";
constexpr auto action = "org.a11y.atspi.Action";
constexpr auto textInterface = "org.a11y.atspi.Text";
constexpr auto editableText = "org.a11y.atspi.EditableText";
constexpr int patience = 5000; // milliseconds for one answer of the program

} // namespace

Accessible::Accessible(QDBusConnection bus, QString service, QString path)
    : m_bus(std::move(bus))
    , m_service(std::move(service))
    , m_path(std::move(path))
{ }

QVariantList Accessible::call(const char *interface, const char *method, const QVariantList &arguments) const
{
    if (!isValid())
        return {};
    auto message = QDBusMessage::createMethodCall(m_service, m_path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QString Accessible::property(const char *name) const
{
    const QVariantList answer =
        call("org.freedesktop.DBus.Properties", "Get", {QString::fromLatin1(accessible), QString::fromLatin1(name)});
    return answer.isEmpty() ? QString() : answer.first().value<QDBusVariant>().variant().toString();
}

QString Accessible::name() const { return property("Name"); }

QString Accessible::description() const { return property("Description"); }

QString Accessible::role() const { return call(accessible, "GetRoleName").value(0).toString(); }

bool Accessible::hasState(State state) const
{
    const QVariantList answer = call(accessible, "GetState");
    if (answer.isEmpty())
        return false;
    const auto words = qdbus_cast<QList<uint>>(answer.first());
    const auto bit = static_cast<int>(state);
    return (words.value(bit / 32) >> (bit % 32)) & 1U;
}

QList<Accessible> Accessible::children() const
{
    const QVariantList answer = call(accessible, "GetChildren");
    if (answer.isEmpty())
        return {};
    QList<Accessible> children;
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        children.append(Accessible(m_bus, service, path.path()));
    }
    list.endArray();
    return children;
}

QList<Accessible> Accessible::shown() const
{
    if (!isShowing())
        return {};
    QList<Accessible> all{*this};
    for (const Accessible &child : children())
        all += child.shown();
    return all;
}

bool Accessible::press() const { return call(action, "DoAction", {0}).value(0).toBool(); }

bool Accessible::setText(const QString &text) const
{
    return call(editableText, "SetTextContents", {text}).value(0).toBool();
}

QString Accessible::text() const { return call(textInterface, "GetText", {0, -1}).value(0).toString(); }
