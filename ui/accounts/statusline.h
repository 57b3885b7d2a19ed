// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secretstore.h>

#include <QWidget>

namespace Lanyard {

class ActionButton;
class ElidedLabel;
class TextLabel;

//! The foot of the window: where the secrets are, and how the accounts are all together.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSecretStoreStatus(const SecretStoreStatus &status);
    //! Whether a store that is ready offers to move the secrets to another one.
    void setMovable(bool movable);
    void setSummary(const QString &summary);
    //! "Keyring: GNOME Keyring, unlocked"
    [[nodiscard]] static QString words(const SecretStoreStatus &status);

Q_SIGNALS:
    void unlockKeyringRequested();
    void chooseEncryptedFileRequested();
    void moveSecretsRequested();

private:
    class Light;

    void showHelp();

    SecretStoreState m_state = SecretStoreState::Ready;
    bool m_isLasting = false;
    bool m_isMovable = false;
    Light *m_light;
    ElidedLabel *m_store;
    ActionButton *m_help;
    TextLabel *m_summary;
};

} // namespace Lanyard
