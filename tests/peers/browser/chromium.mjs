// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs'

import { chromium } from 'playwright-core'

// No name but localhost resolves, so that a page which asks elsewhere fails on every machine alike.
const flags = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-proxy-server',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
]

// Milliseconds of the whole time-out that are kept for telling what the page looked like where a step hung.
const reserve = 4000

/** A new Chromium with an empty profile; folder takes everything that it writes. Playwright ends it by its process id. */
export async function openBrowser(options, folder) {
  if (!existsSync(options.chromium))
    throw new Error(`${options.chromium} is missing: install Debian's package chromium`)
  const browser = await chromium.launchPersistentContext(`${folder}/profile`, {
    executablePath: options.chromium,
    args: flags,
    artifactsDir: folder,
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: folder },
    colorScheme: options.colorScheme,
    viewport: { width: options.width, height: options.height },
    timeout: options.timeout,
    handleSIGHUP: true,
    handleSIGINT: true,
    handleSIGTERM: true,
  })
  browser.setDefaultTimeout(Math.max(1000, options.timeout - reserve))
  return { browser, page: browser.pages()[0] ?? await browser.newPage() }
}
