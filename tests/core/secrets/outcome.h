// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>

//! The error's code; "none" where there is no error.
[[nodiscard]] inline QString codeOf(const auto &result)
{
    return result ? QStringLiteral("none") : result.error().code;
}

//! What went wrong, whole; empty where nothing did.
[[nodiscard]] inline QString faultOf(const auto &result)
{
    return result ? QString() : QString(result.error().code + QLatin1String(": ") + result.error().detail);
}

//! The text that was read, or what went wrong.
[[nodiscard]] inline QString textOf(const Lanyard::Result<Lanyard::Secret> &result)
{
    return result ? result->revealText() : faultOf(result);
}

[[nodiscard]] inline QString code(const char *name) { return QString::fromLatin1(name); }
