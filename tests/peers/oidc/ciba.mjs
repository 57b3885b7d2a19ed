// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// Client-initiated backchannel authentication: the person's other device answers by itself after a moment. The account
// named "refuser" always denies.
import { setTimeout as wait } from 'node:timers/promises'

import { errors } from 'oidc-provider'

async function answer(provider, request, account, client) {
  if (account.accountId === 'refuser') {
    await provider.backchannelResult(request, new errors.AccessDenied('denied on the device'))
    return
  }
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  grant.addOIDCScope([...request.scopes].join(' '))
  await grant.save()
  await provider.backchannelResult(request, grant, { acr: '0', amr: ['hwk'] })
}

export function ciba(delay) {
  return {
    enabled: true,
    deliveryModes: ['poll'],
    processLoginHint: async (context, hint) => hint,
    validateRequestContext: async () => undefined,
    validateBindingMessage: async () => undefined,
    verifyUserCode: async () => undefined,
    triggerAuthenticationDevice: async (context, request, account, client) => {
      const { provider } = context.oidc
      wait(delay).then(() => answer(provider, request, account, client)).catch(console.error)
    },
  }
}
