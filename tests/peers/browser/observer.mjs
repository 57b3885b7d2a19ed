// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost'])

function isForeign(address) {
  const { protocol, hostname } = new URL(address)
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && !loopback.has(hostname)
}

function originOf(address) {
  return address ? new URL(address).origin : undefined
}

/** Writes down what the page asks of the network and complains about. */
export class Observer {
  #page
  #foreignRequests = []
  #consoleErrors = []
  #status = null

  constructor(page) {
    this.#page = page
    page.context().on('request', (request) => this.#request(request.url()))
    page.on('websocket', (socket) => this.#request(socket.url()))
    page.on('console', (message) => this.#message(message))
    page.on('pageerror', (error) => this.#consoleErrors.push(error.message))
    page.on('response', (response) => this.#response(response))
  }

  /** Waits until the address bar shows the origin where the sign-in ends, and the page there is quiet. */
  async settled({ url, until }) {
    const last = originOf(until ?? new URL(url).searchParams.get('redirect_uri'))
    if (last)
      await this.#page.waitForURL((address) => address.origin === last)
    await this.#page.waitForLoadState('networkidle')
  }

  seen() {
    return {
      status: this.#status,
      foreignRequests: this.#foreignRequests,
      consoleErrors: this.#consoleErrors,
    }
  }

  #request(address) {
    if (isForeign(address))
      this.#foreignRequests.push(address)
  }

  #message(message) {
    const { url } = message.location()
    // The browser asks for the icon by itself; that there is none is no fault of the page.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
      this.#consoleErrors.push(`${message.text()} (${url})`)
  }

  #response(response) {
    const request = response.request()
    if (request.isNavigationRequest() && request.frame() === this.#page.mainFrame())
      this.#status = response.status()
  }
}
