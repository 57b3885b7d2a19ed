// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace Lanyard {

//! Where the person signs in: one of the ways that the provider has.
class SignInWay final : public QWidget
{
    Q_OBJECT

public:
    //! The flows that the provider has, best first. Those that need no person are not for the wizard.
    explicit SignInWay(const QStringList &flows, QWidget *parent = nullptr);

    //! Whether there is anything to choose.
    [[nodiscard]] bool isChoice() const { return m_flows.size() > 1; }

    //! The flow's name; empty: the provider's best one.
    [[nodiscard]] QString flow() const;
    //! Whether it is the browser of this computer that is led to the server.
    [[nodiscard]] bool isInBrowser() const;

Q_SIGNALS:
    void changed();

private:
    QStringList m_flows;
    QButtonGroup *m_buttons;
};

} // namespace Lanyard
