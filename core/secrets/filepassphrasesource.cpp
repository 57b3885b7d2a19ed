// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "filepassphrasesource.h"

#include "storeerror.h"

#include <QCoreApplication>
#include <QFile>

#include <thread>

namespace Lanyard {

namespace {

constexpr qint64 longestLine = 4096;

Error noPassphrase(const QString &detail)
{
    return {ErrorKind::SecretStore, QStringLiteral("no_passphrase"),
            QCoreApplication::translate("SecretStore", "There is no passphrase in the passphrase file."),
            QCoreApplication::translate("SecretStore",
                                        "Write it to the first line of the file that LANYARD_PASSPHRASE_FILE names."),
            detail};
}

Result<Secret> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(noPassphrase(file.errorString()));
    QByteArray line(longestLine + 2, '\0');
    const qint64 size = file.readLine(line.data(), line.size());
    QByteArrayView text = QByteArrayView(line).first(std::max<qint64>(size, 0));
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    const bool fits = !text.isEmpty() && text.size() <= longestLine;
    const Secret secret{fits ? text : QByteArrayView()};
    line.fill('\0');
    if (!fits)
        return std::unexpected(
            noPassphrase(QStringLiteral("the first line is empty or longer than %1 bytes").arg(longestLine)));
    return secret;
}

} // namespace

FilePassphraseSource::FilePassphraseSource(QString path)
    : m_path(std::move(path))
{ }

Task<Result<Secret>> FilePassphraseSource::passphrase(bool, CallContext context)
{
    const auto line = std::make_shared<Result<Secret>>();
    const Waiting waiting(context);
    // a thread that nobody joins: reading from a pipe that nobody writes to must not keep the program from ending
    std::thread([line, path = m_path, answer = waiting.answerer()] {
        *line = firstLine(path);
        answer();
    }).detach();
    const Ending ending = co_await waiting.end();
    if (ending != Ending::Answered)
        co_return std::unexpected(unanswered(ending, QStringLiteral("reading the passphrase file")));
    co_return *line;
}

} // namespace Lanyard
