// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "resourceserver.h"

#include "childprocess.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

ResourceServer::Answer ResourceServer::get(const QUrl &issuer, const QByteArray &header)
{
    ChildProcess curl;
    const QStringList arguments{u"--silent"_s,
                                u"--max-time"_s,
                                u"10"_s,
                                u"--header"_s,
                                u"@-"_s,
                                u"--write-out"_s,
                                u"\n%{http_code}"_s,
                                issuer.toString() + u"/me"_s};
    if (!curl.start(u"curl"_s, arguments, header) || !curl.waitForEnd())
        return {};
    const QByteArray output = curl.process().readAllStandardOutput();
    const auto end = output.lastIndexOf('\n');
    return {output.mid(end + 1).toInt(), QJsonDocument::fromJson(output.left(end)).object()};
}
