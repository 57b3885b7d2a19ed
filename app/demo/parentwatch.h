// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Lanyard::Demo {

//! Says when standard input has ended: whoever started this program holds the other end, so it ends with them,
//! however they end.
class ParentWatch : public QObject
{
    Q_OBJECT

public:
    explicit ParentWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void parentGone();
};

} // namespace Lanyard::Demo
