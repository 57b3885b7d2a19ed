// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace Lanyard {

//! What a person needs to answer a server's question on their own device (CIBA Core §7.1).
struct CibaPrompt
{
    QString bindingMessage; //!< the device shows the same: so the person knows that the question is about this
    QDateTime expiresAt{};
    std::chrono::seconds lifetime{};
    std::chrono::seconds interval{};
};

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::CibaPrompt)
