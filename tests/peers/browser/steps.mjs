// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

// What the person does on a page, one object each:
//   {"fill":"User name","with":"ada"}   types into the field with that label
//   {"click":"Sign in"}                 presses the button or link with that visible name
//   {"see":"You are signed in"}         waits until the words are on the page

/** The button or link of exactly that name; else the first whose name holds it, or the text itself. */
async function clickable(page, name) {
  const named = (exact) => page.getByRole('button', { name, exact }).or(page.getByRole('link', { name, exact }))
  await named(false).or(page.getByText(name)).first().waitFor()
  const candidates = [named(true), named(false), page.getByText(name)]
  for (const candidate of candidates) {
    if (await candidate.count() > 0)
      return candidate.first()
  }
  throw new Error(`nothing named “${name}” can be clicked`)
}

export async function perform(page, step) {
  if ('fill' in step)
    await page.getByLabel(step.fill).fill(step.with)
  else if ('click' in step)
    await (await clickable(page, step.click)).click()
  else if ('see' in step)
    await page.getByText(step.see).first().waitFor()
  else
    throw new TypeError(`not a step: ${JSON.stringify(step)}`)
}

/** The steps asked for, or those for the pages of oidc-provider.mjs. */
export function stepsFor({ steps, user = 'ada', deny = false }) {
  return steps ?? [
    { fill: 'User name', with: user },
    { fill: 'Password', with: 'any password' },
    { click: 'Sign in' },
    { click: deny ? 'Deny' : 'Continue' },
  ]
}
