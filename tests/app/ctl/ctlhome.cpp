// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "ctlhome.h"

#include <lanyard/secrets/encryptedfilestore.h>
#include <lanyard/secrets/filepassphrasesource.h>

#include <QCoroTask>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Lanyard {

namespace {

constexpr auto opener = "#!/bin/sh\nprintf '%s\\n' \"$1\" >>\"$(dirname \"$0\")/../opened\"\n";

} // namespace

CtlHome::CtlHome(Vault vault)
{
    const auto set = [this](const char *name, const QString &value) {
        m_environment.insert(QString::fromLatin1(name), value);
    };
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
                             "XDG_RUNTIME_DIR", "TMPDIR"}) {
        const QString folder = path(QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        set(name, folder);
    }
    QDir().mkpath(path(QStringLiteral("bin")));
    const QString program = write(QStringLiteral("bin/xdg-open"), opener);
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    set("PATH", path(QStringLiteral("bin")) + QStringLiteral(":/usr/bin:/bin"));
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    set("LANYARD_SECRET_STORE", QStringLiteral("file"));
    set("LANYARD_PASSPHRASE_FILE", write(QStringLiteral("passphrase"), passphrase));
    // where the program was built with sanitizers, they are told what they were told
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            set(name, qEnvironmentVariable(name));
    }
    if (vault == Vault::Quick)
        makeVault();
}

void CtlHome::makeVault() const
{
    FilePassphraseSource source(path(QStringLiteral("passphrase")));
    EncryptedFileStore store(path(QStringLiteral("xdg_data_home/lanyard/secrets")), source, {.n = 1024});
    if (const auto made = QCoro::waitFor(store.unlock({})); !made)
        qFatal("no vault: %s", qPrintable(made.error().message));
}

QString CtlHome::write(const QString &name, const QByteArray &content) const
{
    const QString whole = path(name);
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("can't write %s", qPrintable(whole));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return whole;
}

QByteArrayList CtlHome::openedAddresses() const
{
    QFile file(path(QStringLiteral("opened")));
    QByteArrayList addresses = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    addresses.removeAll(QByteArray());
    return addresses;
}

QStringList CtlHome::files() const
{
    QStringList files;
    QDirIterator entries(path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files += entries.next();
    return files;
}

} // namespace Lanyard
