// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boundedtable.h"
#include "grant.h"
#include "oautherror.h"
#include "wallclock.h"

#include <chrono>
#include <expected>
#include <optional>

namespace Lanyard::Demo {

//! The device authorizations under way (RFC 8628): a program polls with the device code while the person, in a browser
//! that may be elsewhere, types the user code.
class DeviceAuthorizations
{
public:
    struct Codes
    {
        QByteArray deviceCode;
        QString userCode; //!< as it is shown: XXXX-XXXX
    };

    //! What the person is to answer.
    struct Question
    {
        QString userCode;
        QStringList scopes;
    };

    static constexpr std::chrono::seconds lifetime{600};
    static constexpr std::chrono::seconds firstInterval{2};

    explicit DeviceAuthorizations(WallClock clock);

    [[nodiscard]] Codes start(const QStringList &scopes);
    //! What a code asks for, however it was typed; nothing if it is unknown, over or already answered.
    [[nodiscard]] std::optional<Question> find(const QString &userCode);
    //! The person's answer; false if it came too late.
    [[nodiscard]] bool approve(const QString &userCode, const Grant &grant);
    [[nodiscard]] bool deny(const QString &userCode);
    //! RFC 8628 §3.5. A device code is good for one grant.
    [[nodiscard]] std::expected<Grant, OAuthError> poll(QByteArrayView deviceCode);

private:
    struct Entry
    {
        Question question;
        QDateTime expiresAt;
        QDateTime nextPollAt;
        std::chrono::seconds interval = firstInterval;
        bool denied = false;
        std::optional<Grant> grant;
    };

    [[nodiscard]] Entry *open(const QString &userCode);

    WallClock m_clock;
    BoundedTable<Entry> m_entries{200};
    BoundedTable<QByteArray> m_userCodes{200}; //!< to the key of the entry
};

} // namespace Lanyard::Demo
