// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'

import { NativeClient } from './nativeclient.mjs'
import { startPeer } from './peer.mjs'

async function linked(client, parameters) {
  const { redirect } = await client.authorize(parameters)
  return client.redeem(redirect.get('code'))
}

function decoded(part) {
  return JSON.parse(Buffer.from(part, 'base64url'))
}

test('tells what it issued where it is asked to, and only there', async () => {
  for (const tellIssued of [true, false]) {
    const peer = await startPeer('oidc-provider.mjs', { tellIssued })
    const tokens = await linked(await new NativeClient(peer.issuer).discover())
    await peer.stop()
    const told = peer.events.filter(({ issued }) => issued?.access_token === tokens.access_token)
    assert.equal(told.length, tellIssued ? 1 : 0)
    assert.equal(peer.events.some(({ event }) => event === 'grant.success'), true)
  }
})

describe('with its defaults', () => {
  let peer
  const client = (options) => new NativeClient(peer.issuer, options).discover()
  before(async () => { peer = await startPeer('oidc-provider.mjs') })
  after(() => peer.stop())

  test('says who it is in the redirect and gives tokens for a code', async () => {
    const native = await client()
    const { redirect } = await native.authorize()
    assert.equal(redirect.get('iss'), peer.issuer)
    assert.equal(redirect.get('state'), native.state)
    const tokens = await native.redeem(redirect.get('code'))
    assert.equal(tokens.status, 200)
    assert.equal(tokens.expires_in, 3600)
    assert.ok(tokens.refresh_token)
    const person = await fetch(native.metadata.userinfo_endpoint,
      { headers: { authorization: `Bearer ${tokens.access_token}` } })
    assert.deepEqual(await person.json(), {
      sub: 'ada', name: 'Ada', preferred_username: 'ada', email: 'ada@example.test', email_verified: true,
    })
  })

  test('refuses a request without PKCE', async () => {
    const native = await client()
    const { redirect } = await native.authorize({ code_challenge: undefined, code_challenge_method: undefined })
    assert.equal(redirect.get('error'), 'invalid_request')
  })

  test('refuses a foreign verifier', async () => {
    const native = await client()
    const { redirect } = await native.authorize()
    native.verifier = new NativeClient(peer.issuer).verifier
    assert.equal((await native.redeem(redirect.get('code'))).error, 'invalid_grant')
  })

  test('passes on that the person denied', async () => {
    const { redirect } = await (await client()).authorize({ consent: false })
    assert.equal(redirect.get('error'), 'access_denied')
  })

  test('answers by form_post where asked to', async () => {
    const { page } = await (await client()).authorize({ response_mode: 'form_post' })
    assert.match(page, /<form method="post" action="http:\/\/127\.0\.0\.1:49152\/callback">/)
    assert.match(page, /name="code"/)
  })

  test('rotates the refresh token and revokes the grant when an old one comes back', async () => {
    const native = await client()
    const first = await linked(native)
    const second = await native.refresh(first.refresh_token)
    assert.equal(second.status, 200)
    assert.notEqual(second.refresh_token, first.refresh_token)
    assert.equal((await native.refresh(first.refresh_token)).error, 'invalid_grant')
    assert.equal((await native.refresh(second.refresh_token)).error, 'invalid_grant')
  })

  test('forgets a revoked refresh token', async () => {
    const native = await client()
    const tokens = await linked(native)
    const revoked = await native.post(native.metadata.revocation_endpoint, { token: tokens.refresh_token })
    assert.equal(revoked.status, 200)
    assert.equal((await native.refresh(tokens.refresh_token)).error, 'invalid_grant')
  })

  test('tells a confidential client whether a token is active', async () => {
    const id = 'confidential-basic'
    const service = await client({ id, secret: peer.secrets[id] })
    const tokens = await service.token({ grant_type: 'client_credentials', scope: 'api:read' })
    assert.equal(tokens.scope, 'api:read')
    const answer = await service.post(service.metadata.introspection_endpoint, { token: tokens.access_token })
    assert.equal(answer.active, true)
    assert.equal(answer.client_id, id)
  })

  test('wants the secret of client_secret_post in the body', async () => {
    const native = await client({ id: 'confidential-post' })
    const { redirect } = await native.authorize()
    assert.equal((await native.redeem(redirect.get('code'))).error, 'invalid_client')
    const tokens = await linked(await client({ id: 'confidential-post' }).then((fresh) => {
      fresh.post = (endpoint, body) => NativeClient.prototype.post.call(fresh, endpoint,
        { ...body, client_secret: peer.secrets['confidential-post'] })
      return fresh
    }))
    assert.equal(tokens.status, 200)
  })

  test('gives a JWT for a resource', async () => {
    const native = await client()
    const resource = 'https://api.example.test/'
    const { redirect } = await native.authorize({ resource, scope: 'openid api:read' })
    const tokens = await native.token({
      grant_type: 'authorization_code', code: redirect.get('code'), code_verifier: native.verifier,
      redirect_uri: 'http://127.0.0.1:49152/callback', resource,
    })
    assert.equal(decoded(tokens.access_token.split('.')[1]).aud, resource)
  })

  test('answers a backchannel request once the other device has', async () => {
    const id = 'confidential-basic'
    const service = await client({ id, secret: peer.secrets[id] })
    const grant = { grant_type: 'urn:openid:params:grant-type:ciba' }
    const ask = async (user) => service.post(service.metadata.backchannel_authentication_endpoint,
      { scope: 'openid', login_hint: user })
    const approved = await ask('ada')
    const denied = await ask('refuser')
    assert.equal((await service.token({ ...grant, auth_req_id: approved.auth_req_id })).error, 'authorization_pending')
    let tokens
    for (let tries = 0; tries < 50 && !tokens?.id_token; ++tries) {
      await wait(100)
      tokens = await service.token({ ...grant, auth_req_id: approved.auth_req_id })
    }
    assert.equal(decoded(tokens.id_token.split('.')[1]).sub, 'ada')
    assert.equal((await service.token({ ...grant, auth_req_id: denied.auth_req_id })).error, 'access_denied')
  })
})

for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
  test(`signs ID tokens with ${alg}`, async (context) => {
    const peer = await startPeer('oidc-provider.mjs', { idTokenAlg: alg, idTokenClaims: true })
    context.after(() => peer.stop())
    const native = await new NativeClient(peer.issuer).discover()
    const { id_token: token } = await linked(native)
    const [header, claims] = token.split('.').slice(0, 2).map(decoded)
    const { keys } = await (await fetch(native.metadata.jwks_uri)).json()
    assert.equal(header.alg, alg)
    assert.equal(keys.find((key) => key.kid === header.kid).alg, alg)
    assert.equal(claims.email, 'ada@example.test')
  })
}

test('keeps the refresh token where rotation is off, and PKCE is not needed where it is off', async (context) => {
  const peer = await startPeer('oidc-provider.mjs', { rotation: false, pkce: false, accessTokenTtl: 5 })
  context.after(() => peer.stop())
  const native = await new NativeClient(peer.issuer).discover()
  const { redirect } = await native.authorize({ code_challenge: undefined, code_challenge_method: undefined })
  native.verifier = ''
  const first = await native.redeem(redirect.get('code'))
  const second = await native.refresh(first.refresh_token)
  assert.equal(first.expires_in, 5)
  assert.equal(second.refresh_token, first.refresh_token)
})

test('leaves out a feature that is switched off', async (context) => {
  const peer = await startPeer('oidc-provider.mjs', { features: { revocation: { enabled: false } }, refreshTokens: false })
  context.after(() => peer.stop())
  const native = await new NativeClient(peer.issuer).discover()
  assert.equal(native.metadata.revocation_endpoint, undefined)
  assert.equal((await linked(native)).refresh_token, undefined)
})

test('ends when its standard input closes', async () => {
  const peer = await startPeer('oidc-provider.mjs')
  assert.equal(await peer.stop(), 0)
})
