// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/clock.h>
#include <lanyard/secrets/passphrasesource.h>

//! A person at the keyboard who types what the test says, after as long as it says, and counts how often they were
//! asked.
class GivenPassphrase final : public Lanyard::PassphraseSource
{
public:
    explicit GivenPassphrase(QByteArrayView text)
        : answer(Lanyard::Secret(text))
    { }

    [[nodiscard]] Lanyard::Task<Lanyard::Result<Lanyard::Secret>> passphrase(bool forNewVault,
                                                                             Lanyard::CallContext context) override
    {
        ++asked;
        askedForNewVault = forNewVault;
        lastContext = context;
        for (auto left = thinkingTime; left.count() > 0 && !context.stop.stop_requested(); left -= tick)
            co_await m_clock.sleep(tick);
        ++answered;
        co_return std::as_const(answer); // a plain one would be moved from
    }

    Lanyard::Result<Lanyard::Secret> answer;
    std::chrono::milliseconds thinkingTime{0};
    int asked = 0;
    int answered = 0;
    bool askedForNewVault = false;
    Lanyard::CallContext lastContext;

private:
    static constexpr std::chrono::milliseconds tick{10};
    Lanyard::SystemClock m_clock;
};
