// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "aadsterror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

struct Advice
{
    int number;
    const char *message;
    const char *hint;
};

// Microsoft identity platform, “Microsoft Entra authentication and authorization error codes”
constexpr std::array advices{
    Advice{50011, QT_TRANSLATE_NOOP("Microsoft", "This redirect URI is not registered at Microsoft for the client id."),
           QT_TRANSLATE_NOOP(
               "Microsoft",
               "Add the address that Lanyard shows to the app registration, under “Mobile and desktop applications”.")},
    Advice{50020, QT_TRANSLATE_NOOP("Microsoft", "This account does not belong to the tenant."),
           QT_TRANSLATE_NOOP("Microsoft", "Choose another account, or link it with its own tenant.")},
    Advice{50034, QT_TRANSLATE_NOOP("Microsoft", "There is no such account in this tenant."),
           QT_TRANSLATE_NOOP("Microsoft", "Check the address, or link it with its own tenant.")},
    Advice{50053, QT_TRANSLATE_NOOP("Microsoft", "The account is locked after too many attempts to sign in."),
           QT_TRANSLATE_NOOP("Microsoft", "Wait a while, or ask whoever administers it.")},
    Advice{
        50055, QT_TRANSLATE_NOOP("Microsoft", "The password has expired."),
        QT_TRANSLATE_NOOP("Microsoft", "Sign in at Microsoft in the browser to change it, then sign in here again.")},
    Advice{50057, QT_TRANSLATE_NOOP("Microsoft", "The account is disabled."),
           QT_TRANSLATE_NOOP("Microsoft", "Ask whoever administers it.")},
    Advice{50076, QT_TRANSLATE_NOOP("Microsoft", "Microsoft wants a second factor here."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again and confirm it.")},
    Advice{50079, QT_TRANSLATE_NOOP("Microsoft", "Microsoft wants a second factor to be set up."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again and set it up.")},
    Advice{50105, QT_TRANSLATE_NOOP("Microsoft", "You have not been given access to this application."),
           QT_TRANSLATE_NOOP("Microsoft", "Ask whoever administers your organization to assign it to you.")},
    Advice{50126, QT_TRANSLATE_NOOP("Microsoft", "The user name or the password is wrong."),
           QT_TRANSLATE_NOOP("Microsoft", "Check both and try again.")},
    Advice{50158, QT_TRANSLATE_NOOP("Microsoft", "Your organization wants another check at the sign-in."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again in the browser.")},
    Advice{50173, QT_TRANSLATE_NOOP("Microsoft", "The sign-in was ended, most often because the password was changed."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again; the account keeps its name.")},
    Advice{50194,
           QT_TRANSLATE_NOOP("Microsoft",
                             "The client id is for one organization alone, and the tenant “common” is for all."),
           QT_TRANSLATE_NOOP("Microsoft", "Enter your organization's tenant.")},
    Advice{53000, QT_TRANSLATE_NOOP("Microsoft", "Your organization lets only managed devices in."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in on such a device, or ask whoever administers your organization.")},
    Advice{53001, QT_TRANSLATE_NOOP("Microsoft", "Your organization lets only devices in that have joined its domain."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in on such a device, or ask whoever administers your organization.")},
    Advice{53003, QT_TRANSLATE_NOOP("Microsoft", "A policy of your organization blocks this sign-in."),
           QT_TRANSLATE_NOOP("Microsoft",
                             "Ask whoever administers your organization; the details say which sign-in it was.")},
    Advice{54005, QT_TRANSLATE_NOOP("Microsoft", "The code was used already."),
           QT_TRANSLATE_NOOP("Microsoft", "Start the sign-in anew.")},
    Advice{65001, QT_TRANSLATE_NOOP("Microsoft", "You or your organization have not agreed to this access yet."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again and agree to it.")},
    Advice{65004, QT_TRANSLATE_NOOP("Microsoft", "The access was declined."),
           QT_TRANSLATE_NOOP("Microsoft", "Link the account again when you want to agree to it.")},
    Advice{70008, QT_TRANSLATE_NOOP("Microsoft", "The sign-in has expired."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again.")},
    Advice{70011, QT_TRANSLATE_NOOP("Microsoft", "One of the scopes does not exist."),
           QT_TRANSLATE_NOOP("Microsoft", "Check what access was asked for; the details name it.")},
    Advice{70043, QT_TRANSLATE_NOOP("Microsoft", "Your organization wants a new sign-in from time to time."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again; the account keeps its name.")},
    Advice{90002, QT_TRANSLATE_NOOP("Microsoft", "There is no such tenant."),
           QT_TRANSLATE_NOOP("Microsoft", "Check the tenant; it is the organization's domain or id.")},
    Advice{90094, QT_TRANSLATE_NOOP("Microsoft", "Only an administrator may agree to this access."),
           QT_TRANSLATE_NOOP("Microsoft", "Ask whoever administers your organization to agree to it for you.")},
    Advice{90099, QT_TRANSLATE_NOOP("Microsoft", "An administrator has to allow this application first."),
           QT_TRANSLATE_NOOP("Microsoft", "Ask whoever administers your organization to allow it.")},
    Advice{500011, QT_TRANSLATE_NOOP("Microsoft", "The service that the access is for is not known in this tenant."),
           QT_TRANSLATE_NOOP("Microsoft",
                             "Check what access was asked for, or ask whoever administers your organization.")},
    Advice{530003, QT_TRANSLATE_NOOP("Microsoft", "Your organization lets only managed devices in."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in on such a device, or ask whoever administers your organization.")},
    Advice{700016, QT_TRANSLATE_NOOP("Microsoft", "Microsoft does not know the client id in this tenant."),
           QT_TRANSLATE_NOOP("Microsoft", "Check the client id and the tenant.")},
    Advice{700082, QT_TRANSLATE_NOOP("Microsoft", "The sign-in has not been used for 90 days and has lapsed."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again; the account keeps its name.")},
    Advice{700084, QT_TRANSLATE_NOOP("Microsoft", "The sign-in has reached the longest time that it may last."),
           QT_TRANSLATE_NOOP("Microsoft", "Sign in again; the account keeps its name.")},
    Advice{7000215, QT_TRANSLATE_NOOP("Microsoft", "The client secret is wrong."),
           QT_TRANSLATE_NOOP("Microsoft", "Enter the secret's value, not its id, or make a new one.")},
    Advice{7000218,
           QT_TRANSLATE_NOOP("Microsoft", "The client is registered as one that has a secret, and none was sent."),
           QT_TRANSLATE_NOOP("Microsoft", "Allow public client flows in the app registration, or enter its secret.")},
    Advice{7000222, QT_TRANSLATE_NOOP("Microsoft", "The client secret has expired."),
           QT_TRANSLATE_NOOP("Microsoft", "Make a new one in the app registration and enter it.")},
    Advice{9001023, QT_TRANSLATE_NOOP("Microsoft", "This way to sign in is not for personal accounts."),
           QT_TRANSLATE_NOOP("Microsoft", "Choose another way, or the tenant of an organization.")},
};

} // namespace

Error withMicrosoftAdvice(Error error)
{
    static const QRegularExpression pattern(QStringLiteral(R"(AADSTS(\d{4,7})\b)"));
    const QRegularExpressionMatch match = pattern.match(error.message);
    const int number = match.captured(1).toInt();
    const auto *known = std::ranges::find(advices, number, &Advice::number);
    if (known == advices.end())
        return error;
    if (!error.detail.isEmpty())
        error.detail += QLatin1Char('\n');
    error.detail += error.message;
    error.message = QCoreApplication::translate("Microsoft", known->message);
    error.hint = QCoreApplication::translate("Microsoft", known->hint);
    return error;
}

} // namespace Lanyard
