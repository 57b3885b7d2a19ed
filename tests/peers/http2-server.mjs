// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0
//
// An HTTP/2 server with TLS on 127.0.0.1, any free port; options: cert and key as PEM. The first line tells {"port"};
// each request that has been read whole is an event: {"event":"request","protocol":"2.0","method","path","body"}.
// The path says what the server does then.

import { once } from 'node:events'
import { constants, createSecureServer } from 'node:http2'
import { text } from 'node:stream/consumers'

import { readOptions, report, whenReleased } from './lifeline.mjs'

const answer = (request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')

const behaviours = {
  '/cancel': (request) => request.stream.close(constants.NGHTTP2_INTERNAL_ERROR),
  '/refuse': (request) => request.stream.close(constants.NGHTTP2_REFUSED_STREAM),
  '/goaway': ({ stream: { session } }) => {
    session.goaway(constants.NGHTTP2_NO_ERROR, 0)
    setTimeout(() => session.destroy(), 100)
  },
  '/close': (request) => request.stream.session.destroy(),
  '/cut': (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"access_', () => request.stream.close(constants.NGHTTP2_INTERNAL_ERROR))
  },
}

const { cert, key } = readOptions()
const server = createSecureServer({ cert, key }, async (request, response) => {
  const body = await text(request)
  const path = request.url
  report({ event: 'request', protocol: request.httpVersion, method: request.method, path, body })
  const behave = behaviours[path] ?? answer
  behave(request, response)
})
server.on('sessionError', () => {})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
whenReleased(() => process.exit(0))
report({ port: server.address().port })
