// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

import { generateKeyPairSync } from 'node:crypto'

const kinds = {
  RS: ['rsa', { modulusLength: 2048 }],
  PS: ['rsa', { modulusLength: 2048 }],
  ES: ['ec', { namedCurve: 'P-256' }],
  Ed: ['ed25519', {}],
  EC: ['ec', { namedCurve: 'P-256' }],
}

function newKey(alg, use) {
  const [type, parameters] = kinds[alg.slice(0, 2)]
  const { privateKey } = generateKeyPairSync(type, parameters)
  return { ...privateKey.export({ format: 'jwk' }), kid: `test-${alg}`, use, alg }
}

/** A fresh private key set: one key for each algorithm, RS256 always, since every OpenID provider has to offer it. */
export function signingKeys(algorithm) {
  return [...new Set(['RS256', algorithm])].map((alg) => newKey(alg, 'sig'))
}

/** A fresh private key for each of these algorithms. */
export function encryptionKeys(algorithms) {
  return algorithms.map((alg) => newKey(alg, 'enc'))
}
