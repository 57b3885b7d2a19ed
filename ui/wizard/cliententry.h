// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>
#include <lanyard/providers/provider.h>

#include <QWidget>

namespace Lanyard {

class FormField;
class RegistrationHelp;

//! Who Lanyard is to a server: how one comes to a client id, and the fields for it and its secret (RFC 6749 §2.2).
class ClientEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientEntry(const Provider &provider, QWidget *parent = nullptr);

    //! Whether nobody can be linked without a client id of the person's, or without its secret in that flow.
    [[nodiscard]] static bool isNeeded(const Provider &provider);
    [[nodiscard]] static bool needsSecret(const Provider &provider, const QString &flow);

    [[nodiscard]] FormField *id() const { return m_id; }

    //! Null where the provider wants none.
    [[nodiscard]] FormField *secret() const { return m_secret; }

    [[nodiscard]] QString clientId() const;
    [[nodiscard]] Secret clientSecret() const;

    //! See RegistrationHelp.
    void setPage(const QString &providerName, const QUrl &page);

Q_SIGNALS:
    void openPageRequested(const QUrl &page);

private:
    RegistrationHelp *m_registration;
    FormField *m_id;
    FormField *m_secret = nullptr;
};

} // namespace Lanyard
