// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"

#include <QList>
#include <QStringList>

namespace Lanyard::Demo {

class Language;
class PageLayout;
struct Person;

//! The pages on which a person signs in.
class SignInPages
{
public:
    //! What they show of a sign-in.
    struct View
    {
        const Language &language;
        QByteArray id;
        QByteArray formToken;
        QByteArray redirectUri; //!< where the last form leads to; empty if the program waits elsewhere
        QString userCode; //!< what another device shows; empty if there is none
        QString loginHint;
        QStringList scopes;
        const Person *person = nullptr;
    };

    explicit SignInPages(const PageLayout &layout);

    //! Who is it?
    [[nodiscard]] HttpReply person(const View &view) const;
    //! May Lanyard do this? Only once `view.person` is known.
    [[nodiscard]] HttpReply consent(const View &view) const;
    //! Where the code that another device shows is typed in; `wasWrong`: again.
    [[nodiscard]] HttpReply enterCode(const Language &language, bool wasWrong) const;
    //! Posts the parameters to the client (OAuth 2.0 Form Post Response Mode §2), by a button since there is no script.
    [[nodiscard]] HttpReply formPost(const Language &language, const QByteArray &target,
                                     const QList<std::pair<QByteArray, QByteArray>> &parameters) const;

private:
    const PageLayout &m_layout;
};

} // namespace Lanyard::Demo
