// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// npm's oidc-provider as the authorization server on 127.0.0.1, any free port. The first line tells
// {"issuer","port","secrets"}; each further line is an event: {"event":"grant.success","client","grant","error"}, with
// the option tellIssued also {"issued":{"access_token":…}}: what a client must not let anybody else see.
// The other options are in oidc/configuration.mjs.
import { once } from 'node:events'
import { createServer } from 'node:http'

import Provider from 'oidc-provider'

import { configurationFor } from './oidc/configuration.mjs'
import { mtlsAliases, tlsServers } from './oidc/mtls.mjs'
import { interactionPages } from './oidc/pages.mjs'
import { readOptions, report, whenReleased } from './lifeline.mjs'

const events = ['authorization.success', 'authorization.error', 'grant.success', 'grant.error', 'grant.revoked',
  'registration_create.success', 'registration_delete.success']

const secret = ['code', 'access_token', 'refresh_token', 'id_token', 'code_verifier', 'client_assertion']

/** What was given to the client in this answer, and what the client proved itself with. */
function issuedIn(ctx, answer) {
  const seen = { ...ctx.oidc?.body, ...ctx.body, ...answer }
  return Object.fromEntries(secret.filter((name) => typeof seen[name] === 'string').map((name) => [name, seen[name]]))
}

function tell(provider, { tellIssued = false }) {
  for (const event of events) {
    provider.on(event, (ctx, more) => report({
      event,
      client: ctx.oidc?.client?.clientId,
      grant: ctx.oidc?.params?.grant_type,
      error: more instanceof Error ? more.message : undefined,
      issued: tellIssued && event.endsWith('.success') ? issuedIn(ctx, more) : undefined,
    }))
  }
  provider.on('server_error', (ctx, error) => console.error(error))
}

async function plainServer(handler) {
  const server = createServer(handler)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address()
}

const options = readOptions()
let handle = (request, response) => response.writeHead(503).end()
const handler = (request, response) => handle(request, response)
const { port, mtlsPort } = options.tls ? await tlsServers(options.tls, handler) : await plainServer(handler)
const issuer = `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`
const { configuration, secrets } = configurationFor(options)
if (mtlsPort)
  configuration.discovery = { mtls_endpoint_aliases: mtlsAliases(mtlsPort) }
const provider = new Provider(issuer, configuration)
tell(provider, options)
handle = interactionPages(provider, provider.callback())

whenReleased(() => process.exit(0))
report({ issuer, port, secrets })
