// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "checkscontroller.h"

#include <lanyard/ui/checks/checkspage.h>

#include <QPointer>

namespace Lanyard {

ChecksController::ChecksController(Services &services, MainWindow &window)
    : m_services(services)
    , m_window(window)
{
    connect(&window.checksPage(), &ChecksPage::checksRequested, this, &ChecksController::check);
}

Task<> ChecksController::check()
{
    const QPointer<ChecksController> alive(this);
    const DiagnosisSubjects subjects = m_services.diagnosisSubjects();
    const QList<Finding> findings = co_await diagnose(subjects);
    if (alive)
        m_window.checksPage().setFindings(findings);
}

} // namespace Lanyard
