// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scopetexts.h"

#include "language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

struct ScopeText
{
    QLatin1StringView scope;
    const char *text = nullptr;
};

constexpr std::array<ScopeText, 4> texts{{
    {"openid"_L1, QT_TRANSLATE_NOOP("DemoProvider", "know that it is you")},
    {"profile"_L1, QT_TRANSLATE_NOOP("DemoProvider", "see your name and your notes")},
    {"email"_L1, QT_TRANSLATE_NOOP("DemoProvider", "see your mail address")},
    {"offline_access"_L1, QT_TRANSLATE_NOOP("DemoProvider", "keep this access until you unlink the account")},
}};

} // namespace

QString scopeText(const QString &scope, const Language &language)
{
    const auto *found = std::ranges::find_if(texts, [&scope](const ScopeText &entry) { return scope == entry.scope; });
    return found == texts.end() ? scope : language.translate("DemoProvider", found->text);
}

} // namespace Lanyard::Demo
