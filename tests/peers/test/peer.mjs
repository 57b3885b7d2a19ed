// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** A script of the folder above in a process of its own. */
function launch(script, options, env) {
  return spawn(process.execPath, [`${folder}${script}`, JSON.stringify(options)],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } })
}

/** Starts a server peer; its first line, the events that it tells, and stop(), which resolves to its exit code. */
export async function startPeer(script, options = {}) {
  const child = launch(script, options)
  const exited = once(child, 'close')
  const lines = createInterface({ input: child.stdout })
  const [first] = await Promise.race([once(lines, 'line'), exited.then(() => { throw new Error(`${script} ended`) })])
  const events = []
  lines.on('line', (line) => events.push(JSON.parse(line)))
  const stop = async () => {
    child.stdin.end()
    const deadline = setTimeout(() => child.kill('SIGKILL'), 5000)
    const [code] = await exited
    clearTimeout(deadline)
    return code
  }
  return { ...JSON.parse(first), events, stop }
}

/** Runs browser.mjs to its end; what it saw. */
export async function browse(options, env = {}) {
  const child = launch('browser.mjs', options, env)
  child.stdin.end()
  let output = ''
  child.stdout.on('data', (chunk) => { output += chunk })
  await once(child, 'close')
  return JSON.parse(output)
}
