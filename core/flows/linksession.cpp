// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linksession.h"

#include <lanyard/base/logging.h>

#include <QPointer>

namespace Lanyard {

bool LinkSession::enter(Stage stage)
{
    if (m_stage == stage)
        return true;
    const QPointer<LinkSession> alive(this);
    m_stage = stage;
    qCDebug(lcFlows) << "Sign-in:" << stage;
    Q_EMIT stageChanged(stage);
    return alive && m_stage == stage;
}

void LinkSession::conclude(const std::optional<Error> & /*problem*/)
{
    QMetaObject::invokeMethod(this, &LinkSession::settled, Qt::QueuedConnection);
}

void LinkSession::renewUrl() { Q_EMIT urlRenewed(m_authorizationUrl); }

void LinkSession::end(const Result<Credential> &result)
{
    if (!enter(Stage::Finished))
        return;
    if (result)
        Q_EMIT succeeded(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace Lanyard
