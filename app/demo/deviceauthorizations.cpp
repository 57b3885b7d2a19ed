// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceauthorizations.h"

#include "opaquetoken.h"

#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

// RFC 8628 §6.1: consonants spell no words and aren't taken for digits
constexpr QLatin1StringView Alphabet("BCDFGHJKLMNPQRSTVWXZ");
constexpr qsizetype codeLength = 8;
constexpr std::chrono::seconds slowDown{5};

// What was typed, without case, dashes and spaces
QByteArray normalised(const QString &userCode)
{
    QByteArray letters;
    for (const QChar character : userCode.toUpper()) {
        if (Alphabet.contains(character))
            letters += character.toLatin1();
    }
    return letters;
}

QString newUserCode()
{
    QString code;
    while (code.size() < codeLength) {
        unsigned char byte = 0;
        if (RAND_bytes(&byte, 1) != 1)
            qFatal("The system has no random numbers to give");
        if (byte < 256 / Alphabet.size() * Alphabet.size()) // else some letters would be likelier
            code += Alphabet.at(byte % Alphabet.size());
    }
    return code.insert(codeLength / 2, u'-');
}

} // namespace

DeviceAuthorizations::DeviceAuthorizations(WallClock clock)
    : m_clock(std::move(clock))
{ }

DeviceAuthorizations::Codes DeviceAuthorizations::start(const QStringList &scopes)
{
    Codes codes{opaqueToken(), newUserCode()};
    while (m_userCodes.find(normalised(codes.userCode)))
        codes.userCode = newUserCode();
    const QByteArray key = tokenDigest(codes.deviceCode);
    Entry entry;
    entry.question = {codes.userCode, scopes};
    entry.expiresAt = m_clock().addSecs(lifetime.count());
    entry.nextPollAt = m_clock();
    m_entries.insert(key, std::move(entry));
    m_userCodes.insert(normalised(codes.userCode), key);
    return codes;
}

DeviceAuthorizations::Entry *DeviceAuthorizations::open(const QString &userCode)
{
    const QByteArray *key = m_userCodes.find(normalised(userCode));
    Entry *entry = key ? m_entries.find(*key) : nullptr;
    return entry && !entry->denied && !entry->grant && m_clock() < entry->expiresAt ? entry : nullptr;
}

std::optional<DeviceAuthorizations::Question> DeviceAuthorizations::find(const QString &userCode)
{
    const Entry *entry = open(userCode);
    return entry ? std::optional(entry->question) : std::nullopt;
}

bool DeviceAuthorizations::approve(const QString &userCode, const Grant &grant)
{
    Entry *entry = open(userCode);
    if (entry)
        entry->grant = grant;
    return entry;
}

bool DeviceAuthorizations::deny(const QString &userCode)
{
    Entry *entry = open(userCode);
    if (entry)
        entry->denied = true;
    return entry;
}

std::expected<Grant, OAuthError> DeviceAuthorizations::poll(QByteArrayView deviceCode)
{
    const QByteArray key = tokenDigest(deviceCode);
    Entry *entry = m_entries.find(key);
    if (!entry)
        return std::unexpected(OAuthError{"invalid_grant", "the device code is unknown or was used before"});
    const QDateTime now = m_clock();
    if (now >= entry->expiresAt)
        return std::unexpected(OAuthError{"expired_token", "the device code has expired"});
    if (entry->denied)
        return std::unexpected(OAuthError{"access_denied", "the person denied it"});
    if (entry->grant) {
        const Grant grant = *entry->grant;
        m_entries.remove(key);
        return grant;
    }
    const bool tooSoon = now < entry->nextPollAt;
    if (tooSoon)
        entry->interval += slowDown;
    entry->nextPollAt = now.addSecs(entry->interval.count());
    return std::unexpected(tooSoon ? OAuthError{"slow_down", "polled too soon: wait 5 seconds longer from now on"}
                                   : OAuthError{"authorization_pending", "the person has not answered yet"});
}

} // namespace Lanyard::Demo
