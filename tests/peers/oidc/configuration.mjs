// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// The options of the peer:
//   pkce            refuse authorization requests without PKCE (true)
//   rotation        give a new refresh token at each refresh, and revoke the grant when an old one comes back (true)
//   refreshTokens   give refresh tokens at all (true); offline_access need not be asked for
//   idTokenAlg      RS256, PS256, ES256 or EdDSA (RS256)
//   idTokenClaims   put the claims of profile and email into the ID token too (false)
//   accessTokenTtl, refreshTokenTtl   seconds (3600, 14 days)
//   dpopNonce       insist on a nonce of ours in DPoP proofs (false)
//   cibaDelay       milliseconds until the other device answers (200)
//   features        oidc-provider's own features by name: {"revocation":{"enabled":false}}
//   enabledJWA      oidc-provider's own: {"idTokenSigningAlgValues":["HS256"]}
//   encryptionKeys  algorithms of keys that clients may encrypt to (none): ["RSA-OAEP","ECDH-ES"]
//   redirectUris    instead of /callback on the loopback addresses
//   tls             {certificate, key, clientAuthorities} in PEM: https, and clients may show a certificate (oidc/mtls.mjs)
//   client          metadata put over every client's; clients: further clients
import { randomBytes } from 'node:crypto'

import { claims, findAccount } from './accounts.mjs'
import { ciba } from './ciba.mjs'
import { clientsFor } from './clients.mjs'
import { encryptionKeys, signingKeys } from './keys.mjs'
import { mtlsFeature } from './mtls.mjs'

const hour = 3600
const day = 24 * hour

const clientAuthMethods = ['none', 'client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'private_key_jwt',
  'tls_client_auth', 'self_signed_tls_client_auth']

const defaults = {
  pkce: true,
  rotation: true,
  refreshTokens: true,
  idTokenAlg: 'RS256',
  idTokenClaims: false,
  accessTokenTtl: hour,
  refreshTokenTtl: 14 * day,
  dpopNonce: false,
  cibaDelay: 200,
  encryptionKeys: [],
  features: {},
}

/** A public client learns about its own tokens only (RFC 7662 §4). */
async function mayIntrospect(context, client, token) {
  return client.clientAuthMethod !== 'none' || token.clientId === client.clientId
}

function resourceServer({ idTokenAlg, accessTokenTtl }) {
  return async (context, audience) => ({
    scope: 'api:read api:write',
    audience,
    accessTokenTTL: accessTokenTtl,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: idTokenAlg } },
  })
}

function featuresFor(options) {
  return {
    devInteractions: { enabled: false },
    ciba: ciba(options.cibaDelay),
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    introspection: { enabled: true, allowedPolicy: mayIntrospect },
    registration: { enabled: true },
    registrationManagement: { enabled: true },
    requestObjects: { request: true, requestUri: false },
    resourceIndicators: { enabled: true, getResourceServerInfo: resourceServer(options) },
    revocation: { enabled: true },
    dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => options.dpopNonce },
    ...options.tls && { mTLS: mtlsFeature },
    ...options.features,
  }
}

function lifetimes({ accessTokenTtl, refreshTokenTtl }) {
  return {
    AccessToken: accessTokenTtl,
    AuthorizationCode: 60,
    BackchannelAuthenticationRequest: 600,
    ClientCredentials: accessTokenTtl,
    DeviceCode: 600,
    Grant: 14 * day,
    IdToken: hour,
    Interaction: hour,
    RefreshToken: refreshTokenTtl,
    Session: 14 * day,
  }
}

/** What oidc-provider is constructed with, and the secrets of the clients by their id. */
export function configurationFor(given) {
  const options = { ...defaults, ...given }
  const { clients, secrets } = clientsFor(options)
  const configuration = {
    claims,
    clients,
    clientBasedCORS: () => false,
    clientDefaults: { id_token_signed_response_alg: options.idTokenAlg },
    conformIdTokenClaims: !options.idTokenClaims,
    ...(options.enabledJWA && { enabledJWA: options.enabledJWA }),
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    expiresWithSession: async () => false,
    features: featuresFor(options),
    findAccount,
    issueRefreshToken: async (context, client) => options.refreshTokens && client.grantTypeAllowed('refresh_token'),
    ...options.tls && { clientAuthMethods },
    jwks: { keys: [...signingKeys(options.idTokenAlg), ...encryptionKeys(options.encryptionKeys)] },
    pkce: { methods: ['S256'], required: () => options.pkce },
    rotateRefreshToken: () => options.rotation,
    scopes: ['openid', 'offline_access', 'api:read', 'api:write'],
    ttl: lifetimes(options),
  }
  return { configuration, secrets }
}
