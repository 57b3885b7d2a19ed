// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// npm's oidc-provider as the authorization server on 127.0.0.1, any free port. The first line tells
// {"issuer","port","secrets"}; each further line is an event: {"event":"grant.success","client","grant","error"}.
// The options are in oidc/configuration.mjs.
import { once } from 'node:events'
import { createServer } from 'node:http'

import Provider from 'oidc-provider'

import { configurationFor } from './oidc/configuration.mjs'
import { interactionPages } from './oidc/pages.mjs'
import { readOptions, report, whenReleased } from './lifeline.mjs'

const events = ['authorization.success', 'authorization.error', 'grant.success', 'grant.error', 'grant.revoked',
  'registration_create.success']

function tell(provider) {
  for (const event of events) {
    provider.on(event, (ctx, error) => report({
      event,
      client: ctx.oidc?.client?.clientId,
      grant: ctx.oidc?.params?.grant_type,
      error: error instanceof Error ? error.message : undefined,
    }))
  }
  provider.on('server_error', (ctx, error) => console.error(error))
}

const options = readOptions()
let handle = (request, response) => response.writeHead(503).end()
const server = createServer((request, response) => handle(request, response))
server.listen(0, '127.0.0.1')
await once(server, 'listening')

const { port } = server.address()
const issuer = `http://127.0.0.1:${port}`
const { configuration, secrets } = configurationFor(options)
const provider = new Provider(issuer, configuration)
tell(provider)
handle = interactionPages(provider, provider.callback())

whenReleased(() => process.exit(0))
report({ issuer, port, secrets })
