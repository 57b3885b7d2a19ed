// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto'

const codeGrants = ['authorization_code', 'refresh_token']
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'
const cibaGrant = 'urn:openid:params:grant-type:ciba'

// The port is left out: oidc-provider takes any port of a native client's loopback address (RFC 8252 §7.3).
const loopback = ['http://127.0.0.1/callback', 'http://[::1]/callback', 'http://localhost/callback']

const registered = [
  { client_id: 'native-app', token_endpoint_auth_method: 'none', grant_types: [...codeGrants, deviceGrant] },
  {
    client_id: 'confidential-basic',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: [...codeGrants, deviceGrant, cibaGrant, 'client_credentials'],
    backchannel_token_delivery_mode: 'poll',
  },
  { client_id: 'confidential-post', token_endpoint_auth_method: 'client_secret_post', grant_types: codeGrants },
]

function complete(client, { idTokenAlg, redirectUris, client: overrides }) {
  const secret = client.token_endpoint_auth_method?.startsWith('client_secret_')
    ? { client_secret: randomBytes(32).toString('base64url') }
    : {}
  return {
    application_type: 'native',
    response_types: ['code'],
    redirect_uris: redirectUris ?? loopback,
    id_token_signed_response_alg: idTokenAlg,
    ...secret,
    ...client,
    ...overrides,
  }
}

/** The metadata of the three built-in clients and of those that the test adds; each secret is new. */
export function clientsFor(options) {
  const clients = [...registered, ...(options.clients ?? [])].map((client) => complete(client, options))
  const secrets = clients.filter((client) => client.client_secret)
    .map(({ client_id: id, client_secret: secret }) => [id, secret])
  return { clients, secrets: Object.fromEntries(secrets) }
}
