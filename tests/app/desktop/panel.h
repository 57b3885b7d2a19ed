// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

class QDBusArgument;

//! A desktop's panel, as programs that have a tray icon know it: org.kde.StatusNotifierWatcher and, of the icon's menu,
//! what com.canonical.dbusmenu tells. Construct it once the bus runs.
class Panel final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    explicit Panel(const QString &busAddress);
    ~Panel() override;
    Q_DISABLE_COPY_MOVE(Panel)

    [[nodiscard]] bool hasHost() const { return true; }

    [[nodiscard]] int version() const { return 0; }

    [[nodiscard]] QStringList items() const { return {m_item}; }

    [[nodiscard]] bool hasIcon() const { return !m_item.isEmpty(); }

    //! The entries of the last icon's menu without the mnemonics, separators left out; those of submenus behind a
    //! slash.
    [[nodiscard]] QStringList menu();
    //! Clicks on the icon, or on an entry of its menu.
    void click() const;
    [[nodiscard]] bool choose(const QString &entry);
    [[nodiscard]] bool isTicked(const QString &entry);

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service);

    Q_SCRIPTABLE void RegisterStatusNotifierHost(const QString &) { }

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierItemRegistered(const QString &service);
    Q_SCRIPTABLE void StatusNotifierHostRegistered();

private:
    struct Entry
    {
        QString path;
        int id = 0;
        bool ticked = false;
    };

    [[nodiscard]] Entry entry(const QString &path);
    void readMenu();
    void read(const QString &above, const QDBusArgument &entry);

    QDBusConnection m_bus;
    QString m_item; //!< the bus name of the program whose icon it is
    QList<Entry> m_entries;
};
