// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "resultpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace Lanyard {

namespace {

constexpr auto style =
    R"(:root{color-scheme:light dark;--page:#f3f4f6;--card:#fff;--line:#e3e6eb;--text:#1b1d22;--soft:#565c67;--good:#1a7f4b;--bad:#8f5200;--brand:#4650c8;--shadow:0 1px 2px rgb(20 26 38/.05),0 12px 40px rgb(20 26 38/.07)}
@media (prefers-color-scheme:dark){:root{--page:#15171b;--card:#1f2227;--line:#2f333b;--text:#eceef2;--soft:#a9afba;--good:#57c78f;--bad:#f0b35a;--brand:#9aa5ff;--shadow:none}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px 16px;background:var(--page);color:var(--text);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{width:100%;max-width:432px;padding:48px 32px 24px;border:1px solid var(--line);border-radius:8px;background:var(--card);box-shadow:var(--shadow);text-align:center}
.state{width:64px;height:64px;color:var(--good)}.problem .state{color:var(--bad)}.state .sign{stroke:var(--card)}
h1{margin:24px 0 8px;font-size:26px;font-weight:600;line-height:1.25;letter-spacing:-.01em}p{margin:0 0 8px;color:var(--soft)}
footer{display:flex;justify-content:center;align-items:center;gap:8px;margin-top:40px;padding-top:16px;border-top:1px solid var(--line);font-size:14px;font-weight:600;color:var(--soft)}
.mark{width:22px;height:22px;color:var(--brand)})";

// the shapes of the states in the main window: a filled disc with a check, a triangle with an exclamation mark
constexpr auto disc =
    R"(<svg class="state" viewBox="0 0 64 64" fill="none" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="32" cy="32" r="32" fill="currentColor"/><path class="sign" d="M19 33l9 9 17-18"/></svg>)";

constexpr auto triangle =
    R"(<svg class="state" viewBox="0 0 64 64" fill="none" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M32 8l27 47H5z" fill="currentColor" stroke="currentColor"/><path class="sign" d="M32 24v15M32 47.5v.01"/></svg>)";

constexpr auto mark =
    R"(<svg class="mark" viewBox="0 0 22 22" fill="currentColor" aria-hidden="true"><path d="M4.1.8h2.6L11 6.2 15.3.8h2.6l-5.5 7.1V10H9.6V7.9z"/><path fill-rule="evenodd" d="M6 9h10a2 2 0 0 1 2 2v8.4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2zm3.15 3.9a1.85 1.85 0 1 1 3.7 0a1.85 1.85 0 1 1-3.7 0zM7.3 18.5c0-3.9 7.4-3.9 7.4 0z"/></svg>)";

QString paragraph(const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString paragraphsFor(const std::optional<Error> &problem)
{
    if (!problem)
        return paragraph(QCoreApplication::translate("ResultPage", "You can close this tab."));
    return paragraph(problem->message)
        + paragraph(QCoreApplication::translate("ResultPage", "Go back to Lanyard to see what to do."));
}

} // namespace

ResultPage ResultPage::make(const std::optional<Error> &problem)
{
    const QString title = problem ? QCoreApplication::translate("ResultPage", "You're not signed in")
                                  : QCoreApplication::translate("ResultPage", "You're signed in");
    // of the sentences, which may be another one than the person's own; a translation says here which it is
    const QString language =
        QCoreApplication::translate("ResultPage", "en", "the BCP 47 tag of the language that this is translated to");
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    const QString html =
        QStringLiteral(
            "<!doctype html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
            "content=\"width=device-width\"><title>%3 – Lanyard</title><style>%4</style></head><body><main "
            "class=\"%5\">%6<h1>%3</h1>%7<footer>%8Lanyard</footer></main></body></html>")
            .arg(language.toHtmlEscaped(), isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                 title.toHtmlEscaped(), QLatin1String(style),
                 problem ? QStringLiteral("problem") : QStringLiteral("good"), QLatin1String(problem ? triangle : disc),
                 paragraphsFor(problem), QLatin1String(mark));
    const QByteArray styleHash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return {html.toUtf8(),
            "default-src 'none'; style-src 'sha256-" + styleHash
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"};
}

} // namespace Lanyard
