// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "resultpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace Lanyard {

namespace {

constexpr auto style = R"(:root{color-scheme:light dark;--page:#f3f4f6;--card:#fff;--text:#1b1d22;--soft:#5b606b;--good:#1a7f4b;--bad:#9a5b00}
@media (prefers-color-scheme:dark){:root{--page:#16181c;--card:#22252b;--text:#eceef2;--soft:#a5abb6;--good:#4cc38a;--bad:#f0b35a}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--page);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{width:100%;max-width:420px;padding:40px 32px;border-radius:12px;background:var(--card);text-align:center;box-shadow:0 1px 3px rgb(0 0 0/.12)}
svg{width:56px;height:56px;color:var(--good)}.problem svg{color:var(--bad)}h1{margin:16px 0 8px;font-size:22px;font-weight:600;line-height:1.3}p{margin:0;color:var(--soft)}
footer{margin-top:32px;font-size:13px;color:var(--soft)})";

constexpr auto check = R"(<svg viewBox="0 0 56 56" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="28" cy="28" r="25"/><path d="M17 29l8 8 15-17"/></svg>)";

constexpr auto triangle = R"(<svg viewBox="0 0 56 56" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M28 6l24 42H4z"/><path d="M28 22v12M28 41v.5"/></svg>)";

} // namespace

ResultPage ResultPage::make(const std::optional<Error> &problem)
{
    const QString title = problem ? QCoreApplication::translate("ResultPage", "The sign-in did not work")
                                  : QCoreApplication::translate("ResultPage", "You're signed in");
    const QString text = problem ? problem->message + QLatin1Char(' ') + QCoreApplication::translate("ResultPage", "Go back to Lanyard to see what to do.")
                                 : QCoreApplication::translate("ResultPage", "You can close this tab.");
    // of the sentences, which may be another one than the person's own; a translation says here which it is
    const QString language = QCoreApplication::translate("ResultPage", "en", "the BCP 47 tag of the language that this is translated to");
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    const QString html = QStringLiteral("<!doctype html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%3 – Lanyard</title><style>%4</style></head><body><main class=\"%5\">%6<h1>%3</h1><p>%7</p><footer>Lanyard</footer></main></body></html>")
                             .arg(language.toHtmlEscaped(), isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                                  title.toHtmlEscaped(), QLatin1String(style),
                                  problem ? QStringLiteral("problem") : QStringLiteral("good"),
                                  QLatin1String(problem ? triangle : check), text.toHtmlEscaped());
    const QByteArray styleHash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return {html.toUtf8(),
            "default-src 'none'; style-src 'sha256-" + styleHash + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"};
}

} // namespace Lanyard
