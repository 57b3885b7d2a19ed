// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace Lanyard {

class TextLabel;

//! A field with its label above and a line below that helps, or says what is wrong with what was entered.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    //! Takes the field as its child. A mnemonic in the label (&) leads to the field.
    FormField(const QString &label, QLineEdit *field, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }

    void setHelp(const QString &help);
    //! Stays until the field is edited.
    void setProblem(const QString &problem);

    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }

    //! Puts a control beside the field.
    void addBeside(QWidget *widget);
    //! Puts a control between the field and the line below it.
    void addBelow(QWidget *widget);

private:
    void showBelow();

    QLineEdit *m_field;
    TextLabel *m_below;
    QString m_help;
    QString m_problem;
};

} // namespace Lanyard
