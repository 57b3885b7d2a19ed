// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "oautherrorcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace Lanyard {

namespace {

struct Text
{
    ErrorKind kind;
    const char *sentence;
    const char *nextStep;
};

constexpr Text signInAgain{ErrorKind::SignInRequired,
                           QT_TRANSLATE_NOOP("OAuth", "The server wants you to sign in again."),
                           QT_TRANSLATE_NOOP("OAuth", "Sign in again; nothing else is lost.")};
constexpr Text declined{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("OAuth", "The sign-in was declined."),
                        QT_TRANSLATE_NOOP("OAuth", "Start again if that was not what you wanted.")};
constexpr Text expired{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("OAuth", "The sign-in took too long and has expired."),
                       QT_TRANSLATE_NOOP("OAuth", "Start again if that was not what you wanted.")};
constexpr Text unknownClient{
    ErrorKind::Server, QT_TRANSLATE_NOOP("OAuth", "The server does not accept Lanyard's client id."),
    QT_TRANSLATE_NOOP("OAuth", "Check the client id and the client secret with whoever runs the server.")};
constexpr Text badRequest{ErrorKind::Server,
                          QT_TRANSLATE_NOOP("OAuth", "The server does not take a request like this one."),
                          QT_TRANSLATE_NOOP("OAuth", "Check what was asked for, or ask whoever runs the server.")};
constexpr Text notOffered{ErrorKind::Server,
                          QT_TRANSLATE_NOOP("OAuth", "The server does not let Lanyard sign in this way."),
                          QT_TRANSLATE_NOOP("OAuth", "Choose another way, or have it allowed for this client id.")};
constexpr Text tooMuchAccess{ErrorKind::Server,
                             QT_TRANSLATE_NOOP("OAuth", "The server does not grant the access that was asked for."),
                             QT_TRANSLATE_NOOP("OAuth", "Ask for less access, or have it allowed for this client id.")};
constexpr Text unknownApi{ErrorKind::Server,
                          QT_TRANSLATE_NOOP("OAuth", "The server gives no access to the API that was named."),
                          QT_TRANSLATE_NOOP("OAuth", "Check the API's address with whoever runs the server.")};
constexpr Text badDetails{ErrorKind::Server,
                          QT_TRANSLATE_NOOP("OAuth", "The server does not grant the details that were asked for."),
                          QT_TRANSLATE_NOOP("OAuth", "Check the authorization details with whoever runs the server.")};
constexpr Text badProof{ErrorKind::Server,
                        QT_TRANSLATE_NOOP("OAuth", "The server does not accept the proof of Lanyard's key."),
                        QT_TRANSLATE_NOOP("OAuth", "Check this machine's clock, or link the account without DPoP.")};
constexpr Text noSignedRequests{
    ErrorKind::Server, QT_TRANSLATE_NOOP("OAuth", "The server does not accept the signed request."),
    QT_TRANSLATE_NOOP("OAuth", "Link the account without a signed request, or ask whoever runs the server.")};
constexpr Text notRegistered{
    ErrorKind::Server, QT_TRANSLATE_NOOP("OAuth", "The server does not register Lanyard."),
    QT_TRANSLATE_NOOP("OAuth", "Register Lanyard there by hand, and enter the client ID that you are given.")};
constexpr Text unknownPerson{ErrorKind::Server, QT_TRANSLATE_NOOP("OAuth", "The server does not know whom to ask."),
                             QT_TRANSLATE_NOOP("OAuth", "Check the name that the server knows you by.")};
constexpr Text wantsUserCode{ErrorKind::Server,
                             QT_TRANSLATE_NOOP("OAuth", "The server wants the code that you agreed on with it."),
                             QT_TRANSLATE_NOOP("OAuth", "Give the code as the parameter user_code.")};
constexpr Text badMessage{ErrorKind::Server,
                          QT_TRANSLATE_NOOP("OAuth", "The server can't show the text for comparison on your device."),
                          QT_TRANSLATE_NOOP("OAuth", "Give a shorter text as the parameter binding_message.")};
constexpr Text unwell{ErrorKind::Server, QT_TRANSLATE_NOOP("OAuth", "Something went wrong at the server."),
                      QT_TRANSLATE_NOOP("OAuth", "Try again later, or ask whoever runs the server.")};
constexpr Text unknown{ErrorKind::Server, QT_TRANSLATE_NOOP("OAuth", "The server refused the request."),
                       QT_TRANSLATE_NOOP("OAuth", "Try again later, or ask whoever runs the server.")};

constexpr auto texts = std::to_array<std::pair<std::string_view, Text>>({
    {"access_denied", declined},
    {"account_selection_required", signInAgain},
    {"authorization_declined", declined}, // Microsoft, for the device flow
    {"consent_required", signInAgain},
    {"expired_login_hint_token", unknownPerson},
    {"expired_token", expired},
    {"insufficient_user_authentication", signInAgain},
    {"interaction_required", signInAgain},
    {"invalid_authorization_details", badDetails},
    {"invalid_binding_message", badMessage},
    {"invalid_client", unknownClient},
    {"invalid_client_metadata", notRegistered},
    {"invalid_dpop_proof", badProof},
    {"invalid_grant", signInAgain},
    {"invalid_redirect_uri", notRegistered},
    {"invalid_request", badRequest},
    {"invalid_request_object", noSignedRequests},
    {"invalid_request_uri", noSignedRequests},
    {"invalid_scope", tooMuchAccess},
    {"invalid_software_statement", notRegistered},
    {"invalid_target", unknownApi},
    {"invalid_user_code", wantsUserCode},
    {"login_required", signInAgain},
    {"missing_user_code", wantsUserCode},
    {"registration_not_supported", notRegistered},
    {"request_not_supported", noSignedRequests},
    {"request_uri_not_supported", noSignedRequests},
    {"server_error", unwell},
    {"session_selection_required", signInAgain},
    {"temporarily_unavailable", unwell},
    {"transaction_failed", unwell},
    {"unapproved_software_statement", notRegistered},
    {"unauthorized_client", unknownClient},
    {"unknown_user_id", unknownPerson},
    {"unmet_authentication_requirements", signInAgain},
    {"unsupported_grant_type", notOffered},
    {"unsupported_response_type", notOffered},
    {"use_dpop_nonce", badProof},
});

} // namespace

OAuthErrorMeaning meaningOf(const QString &code)
{
    const auto *known = std::ranges::find_if(texts, [&code](const auto &entry) {
        return code == QLatin1String(entry.first.data(), static_cast<qsizetype>(entry.first.size()));
    });
    const Text &text = known == texts.end() ? unknown : known->second;
    return {text.kind, QCoreApplication::translate("OAuth", text.sentence),
            QCoreApplication::translate("OAuth", text.nextStep)};
}

} // namespace Lanyard
