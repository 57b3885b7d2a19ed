// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// The pages that the person sees: sign in, then consent; each can be left with Cancel or Deny.
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => escapes[character])

function page(title, body) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:24rem;margin:4rem auto}label{display:block;margin:1rem 0}</style>
</head><body><h1>${escaped(title)}</h1><form method="post">${body}</form></body></html>`
}

const signInPage = () => page('Sign in', `
<label>User name <input name="login" autocomplete="username" required autofocus></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<button name="answer" value="yes">Sign in</button>
<button name="answer" value="no" formnovalidate>Cancel</button>`)

const consentPage = (client, scopes) => page('Allow access', `
<p>${escaped(client)} asks for:</p><ul>${scopes.map((scope) => `<li>${escaped(scope)}</li>`).join('')}</ul>
<button name="answer" value="yes">Continue</button>
<button name="answer" value="no">Deny</button>`)

async function formOf(request) {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > 65536)
      throw new RangeError('the form is too large')
  }
  return new URLSearchParams(body)
}

/** Everything that the client asked for and has not been granted yet. */
async function grantAll(provider, { grantId, params, prompt, session }) {
  const known = grantId && await provider.Grant.find(grantId)
  const grant = known || new provider.Grant({ accountId: session.accountId, clientId: params.client_id })
  const { missingOIDCScope, missingOIDCClaims, missingResourceScopes } = prompt.details
  if (missingOIDCScope)
    grant.addOIDCScope(missingOIDCScope.join(' '))
  if (missingOIDCClaims)
    grant.addOIDCClaims(missingOIDCClaims)
  for (const [indicator, scopes] of Object.entries(missingResourceScopes ?? {}))
    grant.addResourceScope(indicator, scopes.join(' '))
  return grant.save()
}

async function resultOf(provider, interaction, form) {
  if (form.get('answer') !== 'yes')
    return { error: 'access_denied', error_description: 'the person denied the request' }
  if (interaction.prompt.name === 'login')
    return { login: { accountId: form.get('login') } }
  return { consent: { grantId: await grantAll(provider, interaction) } }
}

async function interact(provider, request, response) {
  const interaction = await provider.interactionDetails(request, response)
  if (request.method === 'POST') {
    const result = await resultOf(provider, interaction, await formOf(request))
    await provider.interactionFinished(request, response, result)
    return
  }
  const { client_id: client, scope } = interaction.params
  const html = interaction.prompt.name === 'login' ? signInPage() : consentPage(client, (scope ?? '').split(' '))
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html)
}

/** The request handler: the pages are ours, everything else is the provider's. */
export function interactionPages(provider, otherwise) {
  return (request, response) => {
    if (!request.url.startsWith('/interaction/')) {
      otherwise(request, response)
      return
    }
    interact(provider, request, response).catch((error) => {
      console.error(error)
      response.writeHead(error.statusCode ?? 500, { 'content-type': 'text/plain' }).end(error.message)
    })
  }
}
