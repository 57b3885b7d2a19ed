// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "standardinput.h"

#include "services/secretfile.h"

#include <QFile>

#include <array>
#include <functional>

#include <unistd.h>

namespace Lanyard {

namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype longestInput = 1024 * 1024;

std::expected<Secret, QString> readFrom(const QString &path, const std::function<QByteArray(QFile &)> &read = {})
{
    QFile file(path);
    // without a buffer: it would keep the secret, and swallow the lines after it, which somebody else reads
    constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    const bool isOpen = path == QLatin1String("-") ? file.open(STDIN_FILENO, mode) : file.open(mode);
    if (!isOpen)
        return std::unexpected(file.errorString());
    return secretFrom(file, read);
}

} // namespace

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StandardInput::read);
}

bool StandardInput::isTerminal() { return isatty(STDIN_FILENO) != 0; }

void StandardInput::read()
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count > 0)
        m_pending.append(buffer.data(), count);
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QString text = QString::fromUtf8(m_pending.left(end));
        m_pending.remove(0, end + 1);
        Q_EMIT line(text);
    }
    if (count > 0 && m_pending.size() < longestLine)
        return;
    m_notifier.setEnabled(false);
    if (!m_pending.isEmpty())
        Q_EMIT line(QString::fromUtf8(m_pending)); // a last line need not end in a newline
    Q_EMIT ended();
}

std::expected<Secret, QString> wholeStandardInput()
{
    QFile file;
    if (!file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(file.errorString());
    QByteArray text;
    text.reserve(longestInput + longestLine); // no copy is left behind by growing
    for (QByteArray chunk = file.read(longestLine); !chunk.isEmpty(); chunk = file.read(longestLine)) {
        text.append(chunk);
        chunk.fill(0);
        if (text.size() > longestInput)
            return std::unexpected(QStringLiteral("it is too long"));
    }
    const Secret secret(QByteArrayView(text).trimmed());
    text.fill(0);
    if (secret.isEmpty())
        return std::unexpected(QStringLiteral("it is empty"));
    return secret;
}

std::expected<Secret, QString> firstLineOf(const QString &path)
{
    return readFrom(path, [](QFile &file) {
        QByteArray text = file.readLine(longestLine);
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        return text;
    });
}

std::expected<Secret, QString> contentOf(const QString &path) { return readFrom(path); }

} // namespace Lanyard
