// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkchoice.h"

#include <lanyard/providers/provider.h>

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Lanyard {

class ClientProofEntry;
class FormField;
class SignInWay;

//! What few people need on the details page: where to sign in, what further access to ask for, how the client proves
//! itself, and how the sign-in is protected. The rest that is folded away stands above it.
class AdvancedOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedOptions(const Provider &provider, QWidget *parent = nullptr);

    //! Puts more of the page into the fold: before these options, or among them where the client is described.
    void addFirst(QWidget *widget);
    void addClient(QWidget *widget);

    //! Adds what is chosen here.
    void apply(LinkChoice &choice) const;
    //! Whether the client proves itself with a key, so that no secret is needed.
    [[nodiscard]] bool hasKey() const;
    //! Says beside a field that is empty that it is needed. Null: all is there.
    [[nodiscard]] FormField *missing() const;

    [[nodiscard]] QString flow() const;

private:
    [[nodiscard]] QCheckBox *addProtection(const QString &words, const QString &rfc);
    void follow();

    QVBoxLayout *m_first;
    QVBoxLayout *m_client;
    QVBoxLayout *m_protections;
    SignInWay *m_way;
    FormField *m_moreScopes;
    ClientProofEntry *m_proof;
    QCheckBox *m_pushed;
    QCheckBox *m_signed;
    QCheckBox *m_bound;
};

} // namespace Lanyard
