// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linksession.h"

#include <lanyard/base/logging.h>

namespace Lanyard {

void LinkSession::enter(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    qCDebug(lcFlows) << "Sign-in:" << stage;
    Q_EMIT stageChanged(stage);
}

void LinkSession::conclude(const std::optional<Error> & /*problem*/)
{
    QMetaObject::invokeMethod(this, &LinkSession::settled, Qt::QueuedConnection);
}

} // namespace Lanyard
