// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

/** Any name is an account, and any password is right. */
export async function findAccount(context, id) {
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return {
    accountId: id,
    claims: async () => ({
      sub: id,
      name,
      preferred_username: id,
      email: `${id}@example.test`,
      email_verified: true,
    }),
  }
}

export const claims = {
  openid: ['sub'],
  profile: ['name', 'preferred_username'],
  email: ['email', 'email_verified'],
}
