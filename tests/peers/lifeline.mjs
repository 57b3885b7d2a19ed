// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// What every peer agrees on with the test that starts it (tests/support/nodepeer.h): its options are one JSON object in
// its first argument, standard output holds one JSON object per line and nothing else, and it lives as long as its
// standard input is open, so a test that crashes leaves no server behind.

/** The options from the command line. What libraries say for people goes to standard error from here on. */
export function readOptions() {
  console.log = console.info = console.error
  const options = JSON.parse(process.argv[2] ?? '{}')
  if (options === null || typeof options !== 'object' || Array.isArray(options))
    throw new TypeError('the first argument has to be a JSON object')
  return options
}

/** One line for the test. */
export function report(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}

/** Calls back once the test has closed our standard input, or is gone. */
export function whenReleased(callback) {
  process.stdin.once('end', callback)
  process.stdin.once('error', callback)
  process.stdin.resume()
}
