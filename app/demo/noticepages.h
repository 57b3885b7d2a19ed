// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"

namespace Lanyard::Demo {

class Language;
class PageLayout;

//! The pages that only say something.
class NoticePages
{
public:
    explicit NoticePages(const PageLayout &layout);

    //! What opens at the issuer's own address.
    [[nodiscard]] HttpReply home(const Language &language, const QString &issuer) const;
    [[nodiscard]] HttpReply notFound(const Language &language) const;
    //! The end of a sign-in whose program waits elsewhere.
    [[nodiscard]] HttpReply deviceDone(const Language &language, bool approved) const;
    //! A request that can't be answered to whoever sent it. `detail` is for developers.
    [[nodiscard]] HttpReply badRequest(const Language &language, const QByteArray &detail) const;
    //! A sign-in that is over or belongs to another browser, or a form that didn't come from here.
    [[nodiscard]] HttpReply signInGone(const Language &language) const;

private:
    struct Notice
    {
        int status;
        QString title;
        QString text;
        QString next;
    };

    [[nodiscard]] HttpReply notice(const Language &language, const Notice &notice, const QByteArray &detail = {}) const;

    const PageLayout &m_layout;
};

} // namespace Lanyard::Demo
