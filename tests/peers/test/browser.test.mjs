// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { NativeClient } from './nativeclient.mjs'
import { browse, startPeer } from './peer.mjs'

const landing = `<!doctype html><html lang="en"><head><title>Signed in</title></head><body><h1>You can close this</h1>
<p id="scheme"></p><script>
scheme.textContent = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
history.replaceState(null, '', '/done')
</script></body></html>`

async function formOf(request) {
  let body = ''
  for await (const chunk of request)
    body += chunk
  return new URLSearchParams(body)
}

/** A loopback listener as a native client has one: takes the redirect by GET or by form_post, and remembers it. */
async function listen() {
  const arrivals = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1')
    if (url.pathname !== '/callback') {
      response.writeHead(404).end()
      return
    }
    arrivals.push(request.method === 'POST' ? await formOf(request) : url.searchParams)
    response.writeHead(200, { 'content-type': 'text/html' }).end(landing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${server.address().port}`
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { arrivals, origin, redirectUri: `${origin}/callback`, close }
}

function processesOf(folder) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
    } catch {
      return false // ended while we looked
    }
  })
}

describe('at the sign-in pages', () => {
  let folder
  let listener
  let peer
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lanyard-peers-'))
    listener = await listen()
    peer = await startPeer('oidc-provider.mjs')
  })
  after(async () => {
    await peer.stop()
    listener.close()
    rmSync(folder, { recursive: true })
  })

  const addressFor = async (parameters) => {
    const client = await new NativeClient(peer.issuer).discover()
    return client.authorizationUrl({ redirect_uri: listener.redirectUri, ...parameters })
  }

  test('signs in, consents, and ends at the listener in the colours asked for', async () => {
    const screenshot = join(folder, 'page.png')
    const seen = await browse({ url: await addressFor(), colorScheme: 'dark', screenshot })
    assert.equal(seen.error, undefined)
    assert.equal(seen.finalUrl, `${listener.origin}/done`)
    assert.equal(seen.title, 'Signed in')
    assert.equal(seen.text, 'You can close this\n\ndark')
    assert.equal(seen.status, 200)
    assert.deepEqual(seen.foreignRequests, [])
    assert.deepEqual(seen.consoleErrors, [])
    assert.ok(listener.arrivals.at(-1).get('code'))
    assert.ok(statSync(screenshot).size > 1000)
  })

  test('carries a form_post to the listener', async () => {
    const seen = await browse({ url: await addressFor({ response_mode: 'form_post' }), user: 'grace' })
    assert.equal(seen.error, undefined)
    assert.ok(listener.arrivals.at(-1).get('code'))
  })

  test('denies where told to', async () => {
    await browse({ url: await addressFor(), deny: true })
    assert.equal(listener.arrivals.at(-1).get('error'), 'access_denied')
  })

  test('follows other steps, by the visible names', async () => {
    const client = await new NativeClient(peer.issuer).discover()
    const device = await client.post(client.metadata.device_authorization_endpoint, { scope: 'openid' })
    const steps = [
      { fill: 'User name', with: 'ada' }, { fill: 'Password', with: 'x' }, { click: 'Sign in' }, { click: 'Continue' },
      { see: 'Sign-in Success' },
    ]
    const seen = await browse({ url: device.verification_uri_complete, steps: [{ click: 'Continue' }, ...steps] })
    assert.equal(seen.error, undefined)
    const grant = 'urn:ietf:params:oauth:grant-type:device_code'
    assert.equal((await client.token({ grant_type: grant, device_code: device.device_code })).status, 200)
  })

  test('says which step it could not do, in time, and leaves nothing behind', async () => {
    const home = mkdtempSync(join(folder, 'home-'))
    const steps = [{ click: 'No such button' }]
    const seen = await browse({ url: await addressFor(), steps, timeout: 7000 }, { TMPDIR: home })
    assert.match(seen.error, /No such button/)
    assert.match(seen.text, /Sign in/)
    assert.ok(seen.seconds < 8)
    assert.deepEqual(readdirSync(home), [])
    assert.deepEqual(processesOf(home), [])
  })
})

test('tells what went elsewhere than loopback, and lets none of it out', async () => {
  const page = '<img src="http://example.org/a.png"><img src="http://192.0.2.1/b.png"><p>text'
  const seen = await browse({ url: `data:text/html,${encodeURIComponent(page)}`, steps: [] })
  assert.deepEqual(seen.foreignRequests.sort(), ['http://192.0.2.1/b.png', 'http://example.org/a.png'])
  assert.equal(seen.consoleErrors.filter((line) => line.includes('ERR_NAME_NOT_RESOLVED')).length, 2)
})

test('says which package is missing where Chromium is', async () => {
  const seen = await browse({ url: 'http://127.0.0.1/', chromium: '/nonexistent/chromium' })
  assert.match(seen.error, /install Debian's package chromium/)
})
