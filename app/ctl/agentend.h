// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services/agenthost.h"
#include "services/endrequest.h"

namespace Lanyard {

//! What ends the headless agent: the system, or that the secrets were moved to a store that it was not opened with. The
//! latter is an error, so that a service manager starts it again, with the store where they are now.
class AgentEnd final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    AgentEnd(const EndRequest &request, const AgentHost &agent);

    [[nodiscard]] Result<> result() const { return m_result; }

Q_SIGNALS:
    void reached();

private:
    Result<> m_result;
};

} // namespace Lanyard
