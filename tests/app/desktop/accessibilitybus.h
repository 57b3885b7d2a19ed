// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QString>

//! The bus of assistive technology, whose address is a question to the session bus. \a name: of the connection; it is
//! made when it is first asked for.
[[nodiscard]] QDBusConnection accessibilityBus(const QString &name = QStringLiteral("accessibility"));

//! The unique name of a process there; empty where it is not there yet.
[[nodiscard]] QString accessibleService(const QDBusConnection &bus, qint64 processId);
