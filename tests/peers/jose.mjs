// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0
//
// npm's jose as the other side of signed and encrypted tokens: it opens what it is given, and makes its own. The option
// "task" says what to do, and the first line tells the outcome, or {"error"}:
//   {"task":"sign","alg","key","token"}             -> {"header","payload"} of the token, and {"ownKey","ownToken"}
//   {"task":"encrypt","alg","curve","keys","tokens"} -> {"contents"} of the tokens, and {"ownKeys","ownTokens"} by enc
// Keys are JWKs; its own are new and private. What it signs and encrypts is always the same text.

import { randomBytes } from 'node:crypto'

import * as jose from 'jose'

import { readOptions, report, whenReleased } from './lifeline.mjs'

const content = new TextEncoder().encode('{"sub":"Ada – Ἀδα"}')
const text = (bytes) => new TextDecoder().decode(bytes)
const keySizes = {
  A128GCM: 16, A192GCM: 24, A256GCM: 32, 'A128CBC-HS256': 32, 'A192CBC-HS384': 48, 'A256CBC-HS512': 64,
}

const isSymmetric = (alg) => alg.startsWith('HS') || /^A\d+(GCM)?KW$/.test(alg)
const sharedKey = (size) => ({ kty: 'oct', k: randomBytes(size).toString('base64url') })

async function newKey(alg, curve) {
  if (isSymmetric(alg)) return sharedKey(Number(/\d+/.exec(alg)[0]) / 8)
  const { privateKey } = await jose.generateKeyPair(alg, { crv: curve, extractable: true })
  return jose.exportJWK(privateKey)
}

function publicPart({ kty, crv, n, e, x, y, k }) {
  return JSON.parse(JSON.stringify({ kty, crv, n, e, x, y, k }))
}

const tasks = {
  async sign({ alg, key, token }) {
    const verified = await jose.compactVerify(token, await jose.importJWK(key, alg), { algorithms: [alg] })
    const ownKey = await newKey(alg)
    const signer = new jose.CompactSign(content).setProtectedHeader({ alg, kid: 'k1', typ: 'JWT' })
    const ownToken = await signer.sign(await jose.importJWK(ownKey, alg))
    return { header: verified.protectedHeader, payload: text(verified.payload), ownKey, ownToken }
  },
  async encrypt({ alg, curve, keys, tokens }) {
    const contents = []
    for (const [index, token] of tokens.entries()) {
      const opened = await jose.compactDecrypt(token, await jose.importJWK(keys[index], alg))
      contents.push(text(opened.plaintext))
    }
    const ownKeys = {}
    const ownTokens = {}
    const key = alg === 'dir' ? undefined : await newKey(alg, curve)
    for (const [enc, size] of Object.entries(keySizes)) {
      ownKeys[enc] = key ?? sharedKey(size)
      const sender = new jose.CompactEncrypt(content).setProtectedHeader({ alg, enc, cty: 'JWT' })
      if (alg.startsWith('ECDH')) {
        const [apu, apv] = [new TextEncoder().encode('Alice'), new TextEncoder().encode('Bob')]
        sender.setKeyManagementParameters({ apu, apv })
      }
      ownTokens[enc] = await sender.encrypt(await jose.importJWK(publicPart(ownKeys[enc]), alg))
    }
    return { contents, ownKeys, ownTokens }
  },
}

const options = readOptions()
whenReleased(() => process.exit(0))
try {
  report(await tasks[options.task](options))
} catch (error) {
  report({ error: `${error.code}: ${error.message}` })
}
