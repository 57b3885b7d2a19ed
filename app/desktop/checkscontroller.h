// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services/services.h"

#include <lanyard/ui/accounts/mainwindow.h>

#include <QObject>

namespace Lanyard {

//! Has everything checked that the window's page asks for; the window goes on meanwhile.
class ChecksController final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    ChecksController(Services &services, MainWindow &window);

private:
    Task<> check();

    Services &m_services;
    MainWindow &m_window;
};

} // namespace Lanyard
