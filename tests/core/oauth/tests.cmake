# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

lanyard_test(core/oauth/tst_authorizationrequest)
lanyard_test(core/oauth/tst_authorizationresponse)
lanyard_test(core/oauth/tst_clientauthentication)
lanyard_test(core/oauth/tst_discovery LINKS lanyard_test_support)
lanyard_test(core/oauth/tst_grants)
lanyard_test(core/oauth/tst_identity)
lanyard_test(core/oauth/tst_idtokenclaims)
lanyard_test(core/oauth/tst_idtokenverifier LINKS lanyard_test_support OpenSSL::Crypto SOURCES core/jose/signingkey.cpp)
lanyard_test(core/oauth/tst_issuerrule)
lanyard_test(core/oauth/tst_oautherror)
lanyard_test(core/oauth/tst_pkce)
lanyard_test(core/oauth/tst_revocationendpoint LINKS lanyard_test_support)
lanyard_test(core/oauth/tst_servermetadata)
lanyard_test(core/oauth/tst_tokenendpoint LINKS lanyard_test_support)
lanyard_test(core/oauth/tst_tokenresponse)
lanyard_test(core/oauth/tst_userinfoendpoint LINKS lanyard_test_support)
