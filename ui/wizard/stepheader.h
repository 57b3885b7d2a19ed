// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

namespace Lanyard {

//! The names of the steps in a line, the present one standing out.
class StepHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(QWidget *parent = nullptr);

    void setSteps(const QStringList &names, int current);

    [[nodiscard]] QString currentStep() const { return m_names.value(m_current); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    int m_current = 0;
};

} // namespace Lanyard
