// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// A native client and a person without a browser, in plain HTTP: the forms are posted as a browser would post them.
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import { text } from 'node:stream/consumers'

const random = () => randomBytes(32).toString('base64url')
const isRedirect = (response) => response.status >= 300 && response.status < 400

export const redirectUri = 'http://127.0.0.1:49152/callback'

export class NativeClient {
  constructor(issuer, { id = 'native-app', secret } = {}) {
    this.id = id
    this.secret = secret
    this.issuer = issuer
    this.verifier = random()
    this.state = random()
    this.cookies = new Map()
  }

  async discover() {
    const response = await fetch(`${this.issuer}/.well-known/openid-configuration`)
    this.metadata = await response.json()
    return this
  }

  authorizationUrl(parameters = {}) {
    const url = new URL(this.metadata.authorization_endpoint)
    const given = {
      client_id: this.id,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      state: this.state,
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...parameters,
    }
    for (const [name, value] of Object.entries(given).filter(([, value]) => value !== undefined))
      url.searchParams.set(name, value)
    return url.href
  }

  /** Follows the redirects, signs in and answers the consent page; the page or the redirect where that ends. */
  async authorize({ user = 'ada', consent = true, ...parameters } = {}) {
    let url = this.authorizationUrl(parameters)
    let form
    for (let hops = 0; hops < 12; ++hops) {
      const response = await this.#load(url, form)
      form = undefined
      if (isRedirect(response)) {
        url = new URL(response.location, url).href
        if (url.startsWith(redirectUri))
          return { redirect: new URL(url).searchParams }
        continue
      }
      const { page } = response
      if (page.includes('name="login"'))
        form = { login: user, password: 'any password', answer: 'yes' }
      else if (page.includes('<h1>Allow access<'))
        form = { answer: consent ? 'yes' : 'no' }
      else
        return { status: response.status, page }
    }
    throw new Error('the sign-in goes in circles')
  }

  /** The token endpoint's answer with its status. */
  async token(parameters) {
    return this.post(this.metadata.token_endpoint, parameters)
  }

  async redeem(code) {
    return this.token({
      grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: this.verifier,
    })
  }

  async refresh(token) {
    return this.token({ grant_type: 'refresh_token', refresh_token: token })
  }

  async post(endpoint, parameters) {
    const response = await fetch(endpoint, {
      method: 'POST', body: new URLSearchParams({ client_id: this.id, ...parameters }), headers: this.#authorization(),
    })
    const answer = await response.text()
    return { status: response.status, ...(answer && JSON.parse(answer)) }
  }

  #authorization() {
    return this.secret ? { authorization: `Basic ${btoa(`${this.id}:${this.secret}`)}` } : {}
  }

  // Not fetch: the one of Debian 12's Node 18 joins Set-Cookie lines and can't part them again.
  async #load(url, form) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = http.request(url, {
      method: form ? 'POST' : 'GET', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    })
    request.end(form && new URLSearchParams(form).toString())
    const [response] = await once(request, 'response')
    for (const line of response.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)
      this.cookies.set(name, value)
    }
    return { status: response.statusCode, location: response.headers.location, page: await text(response) }
  }
}
