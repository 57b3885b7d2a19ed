// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// Clients that show a certificate in the TLS handshake (RFC 8705). The issuer asks nobody for one, because browsers would
// ask the person; its mtls_endpoint_aliases are on a second port that does.
import { once } from 'node:events'
import { createServer } from 'node:https'

async function listening(server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address().port
}

/** The two servers for one handler; tls: {certificate, key, clientAuthorities}, all PEM. */
export async function tlsServers({ certificate: cert, key, clientAuthorities: ca }, handle) {
  const port = await listening(createServer({ cert, key }, handle))
  const mtlsPort = await listening(createServer({ cert, key, ca, requestCert: true, rejectUnauthorized: false }, handle))
  return { port, mtlsPort }
}

export const mtlsFeature = {
  enabled: true,
  certificateBoundAccessTokens: true,
  selfSignedTlsClientAuth: true,
  tlsClientAuth: true,
  getCertificate: (context) => context.socket.getPeerX509Certificate?.(),
  certificateAuthorized: (context) => context.socket.authorized,
  certificateSubjectMatches: (context, property, expected) => property === 'tls_client_auth_san_dns'
    && context.socket.getPeerX509Certificate().subjectAltName.split(', ').includes(`DNS:${expected}`),
}

const paths = {
  token_endpoint: '/token',
  userinfo_endpoint: '/me',
  revocation_endpoint: '/token/revocation',
  introspection_endpoint: '/token/introspection',
  device_authorization_endpoint: '/device/auth',
  pushed_authorization_request_endpoint: '/request',
}

export function mtlsAliases(port) {
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `https://127.0.0.1:${port}${path}`]))
}
