// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QComboBox;

namespace Lanyard {

class FormField;
class TextLabel;

//! How Lanyard proves to a server which client it is (RFC 7591 §2, token_endpoint_auth_method), and the files that the
//! chosen way needs.
class ClientProofEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientProofEntry(QWidget *parent = nullptr);

    //! By its name in RFC 7591; empty: what suits the server.
    [[nodiscard]] QString method() const;
    //! Paths; empty where the way that is chosen needs none.
    [[nodiscard]] QString keyFile() const;
    [[nodiscard]] QString certificateFile() const;

    //! Whether the way that is chosen is one with a private key.
    [[nodiscard]] bool hasKey() const;

    //! Says beside a field that is empty that it is needed. Null: all is there. Who registers makes the key as well.
    [[nodiscard]] FormField *missing(bool registersItself) const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    QComboBox *m_method;
    TextLabel *m_help;
    FormField *m_key;
    FormField *m_certificate;
};

} // namespace Lanyard
