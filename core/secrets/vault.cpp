// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "vault.h"

#include "aesgcm.h"
#include "storeerror.h"
#include "vaultheader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Lanyard {

namespace {

constexpr QByteArrayView magic = "LYE1"; // the format of an entry, its version at the end
constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::unexpected<Error> denied(const QString &path, const QString &reason)
{
    return std::unexpected(errorFor(SecretStoreState::Denied, path + QLatin1String(": ") + reason));
}

//! QFile::exists() says "no" also where the system said "you may not know".
Result<bool> exists(const QString &path)
{
    const std::filesystem::path file(path.toStdU16String());
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return true;
    if (!error) {
        const auto parent = std::filesystem::status(file.parent_path(), error);
        if (std::filesystem::exists(parent) && !std::filesystem::is_directory(parent))
            return denied(path, QStringLiteral("its parent is not a directory"));
        return false;
    }
    return denied(path, QString::fromStdString(error.message()));
}

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return denied(path, file.errorString());
    if (file.size() > largestFile)
        return std::unexpected(damagedEntry(path + QLatin1String(": too large")));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return denied(path, file.errorString());
    return bytes;
}

//! A rename is on the disk only once its directory is.
void syncDirectory(const QDir &directory)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(directory.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
#else
    Q_UNUSED(directory);
#endif
}

QByteArray associatedWith(const QString &name) { return magic.toByteArray() + '\0' + name.toUtf8(); }

} // namespace

Vault::Vault(const QString &directory)
    : m_directory(directory)
{ }

QString Vault::entryPath(const QString &name) const
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_directory.filePath(QString::fromLatin1(hash) + QLatin1String(".entry"));
}

Result<> Vault::makeDirectory() const
{
    const QString path = m_directory.path();
    if (!QDir().mkpath(path))
        return denied(path, QStringLiteral("the directory can't be made"));
    if (!QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner))
        return denied(path, QStringLiteral("its permissions can't be set"));
    return {};
}

Result<> Vault::writeFile(const QString &path, const QByteArray &bytes) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size()
        || !file.commit()) // which syncs the file before it renames it
        return denied(path, file.errorString());
    syncDirectory(m_directory);
    return {};
}

Result<QByteArray> Vault::header() const
{
    const QString path = m_directory.filePath(QStringLiteral("vault.json"));
    const auto there = exists(path);
    if (!there)
        return std::unexpected(there.error());
    return *there ? contents(path) : QByteArray();
}

Result<bool> Vault::hasEntries() const
{
    const auto there = exists(m_directory.path());
    if (!there || !*there)
        return there;
    if (!m_directory.isReadable())
        return denied(m_directory.path(), QStringLiteral("not readable"));
    return !m_directory.entryList({QStringLiteral("*.entry")}, QDir::Files).isEmpty();
}

Result<QByteArray> Vault::create(const Secret &passphrase, const ScryptParameters &parameters) const
{
    const auto header = VaultHeader::create(passphrase, parameters);
    if (!header)
        return std::unexpected(header.error());
    if (const auto made = makeDirectory(); !made)
        return std::unexpected(made.error());
    QLockFile lock(m_directory.filePath(QStringLiteral("vault.lock")));
    if (!lock.tryLock(std::chrono::seconds(10).count() * 1000))
        return denied(m_directory.path(), QStringLiteral("another process holds vault.lock"));
    auto standing = this->header();
    if (!standing || !standing->isEmpty())
        return standing;
    const auto written = writeFile(m_directory.filePath(QStringLiteral("vault.json")), header->json());
    if (!written)
        return std::unexpected(written.error());
    return this->header();
}

Result<> Vault::removeWhereEmpty() const
{
    const auto entries = hasEntries();
    if (!entries)
        return std::unexpected(entries.error());
    const QString path = m_directory.filePath(QStringLiteral("vault.json"));
    const auto there = exists(path);
    if (!there)
        return std::unexpected(there.error());
    if (*entries || !*there)
        return {};
    if (!QFile::remove(path))
        return denied(path, QStringLiteral("can't be removed"));
    syncDirectory(m_directory);
    return {};
}

Result<bool> Vault::hasEntry(const QString &name) const { return exists(entryPath(name)); }

Result<Secret> Vault::readEntry(const QString &name, const Secret &key) const
{
    const QString path = entryPath(name);
    const auto there = exists(path);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return std::unexpected(missingEntry(path));
    const auto bytes = contents(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!bytes->startsWith(magic))
        return std::unexpected(damagedEntry(path + QLatin1String(": not an entry")));
    const auto value = AesGcm::opened(key, QByteArrayView(*bytes).sliced(magic.size()), associatedWith(name));
    if (!value)
        return std::unexpected(damagedEntry(path + QLatin1String(": does not decrypt")));
    return *value;
}

Result<> Vault::writeEntry(const QString &name, const Secret &value, const Secret &key) const
{
    const auto box = AesGcm::sealed(key, value, associatedWith(name));
    if (!box || box->size() > largestFile - magic.size())
        return std::unexpected(unfitValue(QStringLiteral("too long, or AES-GCM failed")));
    if (const auto made = makeDirectory(); !made)
        return made;
    return writeFile(entryPath(name), magic.toByteArray() + *box);
}

Result<> Vault::removeEntry(const QString &name) const
{
    const QString path = entryPath(name);
    const auto there = exists(path);
    if (!there)
        return std::unexpected(there.error());
    if (*there && !QFile::remove(path))
        return denied(path, QStringLiteral("can't be removed"));
    // what a write left that was killed before its rename
    const QString leftovers = QFileInfo(path).fileName() + QLatin1String(".*");
    for (const QString &leftover : m_directory.entryList({leftovers}, QDir::Files | QDir::Hidden))
        QFile::remove(m_directory.filePath(leftover));
    syncDirectory(m_directory);
    return {};
}

} // namespace Lanyard
