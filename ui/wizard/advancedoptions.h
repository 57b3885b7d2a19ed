// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkchoice.h"

#include <lanyard/providers/provider.h>

#include <QList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Lanyard {

class ClientProofEntry;
class FormField;
class SignInWay;

//! What few people need on the details page: where to sign in, what further access to ask for, how the client proves
//! itself, and how the sign-in is protected.
class AdvancedOptions final : public QWidget
{
    Q_OBJECT

public:
    //! \a first: what else is folded away, to stand before these options. \a client: where the client is described, as
    //! far as that is done in the fold; may be null. Takes them as its children.
    AdvancedOptions(const Provider &provider, const QList<QWidget *> &first, QWidget *client,
                    QWidget *parent = nullptr);

    //! Adds what is chosen here.
    void apply(LinkChoice &choice) const;
    //! Whether the client proves itself with a key, so that no secret is needed.
    [[nodiscard]] bool hasKey() const;
    //! Says beside a field that is empty that it is needed. Null: all is there.
    [[nodiscard]] FormField *missing(bool registersItself) const;

    [[nodiscard]] QString flow() const;

private:
    void addProtections(QVBoxLayout &layout);
    void follow();

    SignInWay *m_way;
    FormField *m_moreScopes;
    ClientProofEntry *m_proof;
    QCheckBox *m_pushed;
    QCheckBox *m_signed;
    QCheckBox *m_bound;
};

} // namespace Lanyard
