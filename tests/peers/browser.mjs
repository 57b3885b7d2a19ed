// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// The person at a real browser: headless Chromium opens an address, signs in and ends at the loopback listener.
// One JSON object in, as the first argument or on standard input; one line of JSON out:
//   {"finalUrl","title","text","status","foreignRequests":[…],"consoleErrors":[…],"seconds","error"}
// The exit code is 1 where "error" is there. The options:
//   url          where to start
//   steps        what to do there (browser/steps.mjs); without them: user (ada) signs in, and consents or, with deny, denies
//   until        wait for this origin in the address bar; by default the one of the redirect_uri in url
//   colorScheme  light or dark; width, height   of the page (1024 × 768)
//   screenshot   a PNG file of the last page
//   timeout      milliseconds for everything (20000)
//   chromium     the program (/usr/bin/chromium)
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { openBrowser } from './browser/chromium.mjs'
import { Observer } from './browser/observer.mjs'
import { perform, stepsFor } from './browser/steps.mjs'

const defaults = { chromium: '/usr/bin/chromium', colorScheme: 'light', width: 1024, height: 768, timeout: 20_000 }

/** Without the log of calls and the colours that Playwright appends. */
function inShort(problem) {
  return problem.message.split('\n')[0]
}

async function visit(page, options, observer) {
  await page.goto(options.url)
  for (const step of stepsFor(options)) {
    await perform(page, step).catch((problem) => {
      throw new Error(`${JSON.stringify(step)}: ${inShort(problem)}`)
    })
  }
  await observer.settled(options)
  return undefined
}

async function lookedAt(page, { screenshot }) {
  if (screenshot)
    await page.screenshot({ path: screenshot })
  return {
    finalUrl: page.url(),
    title: await page.title(),
    text: (await page.innerText('body')).trim(),
  }
}

async function run(options, folder) {
  const { browser, page } = await openBrowser(options, folder)
  const observer = new Observer(page)
  const error = await visit(page, options, observer).catch(inShort)
  const seen = await lookedAt(page, options).catch((problem) => ({ finalUrl: page.url(), error: inShort(problem) }))
  await browser.close()
  return { ...seen, ...observer.seen(), error: error ?? seen.error }
}

const started = Date.now()
const options = { ...defaults, ...JSON.parse(process.argv[2] ?? await text(process.stdin)) }
const folder = mkdtempSync(join(tmpdir(), 'lanyard-browser-'))

function finish(result) {
  // Only now: Playwright ends a Chromium that is still running when the process exits, and that one must go first.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  process.stdout.write(`${JSON.stringify({ ...result, seconds: (Date.now() - started) / 1000 })}\n`, () => {
    process.exit(result.error ? 1 : 0)
  })
}

setTimeout(() => finish({ error: `not done within ${options.timeout} ms` }), options.timeout).unref()
finish(await run(options, folder).catch((error) => ({ error: inShort(error) })))
