// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/providers/providervariable.h>

#include <QWidget>

class QComboBox;

namespace Lanyard {

//! A variable of a provider that has one of a few values, with its label above and what it means below.
class VariableChoiceField final : public QWidget
{
    Q_OBJECT

public:
    explicit VariableChoiceField(const ProviderVariable &variable, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] QString value() const;

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QComboBox *m_choices;
};

} // namespace Lanyard
