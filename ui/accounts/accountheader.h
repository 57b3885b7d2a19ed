// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountsmodel.h"

#include <QWidget>

class QLineEdit;

namespace Lanyard {

class ElidedLabel;
class MarkView;
class StateGlyph;

//! Whose account it is and how it is. Its label can be changed in its place.
class AccountHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountHeader(QWidget *parent = nullptr);

    void setAccount(const Account &account, DisplayState state, const ProviderMark &mark);
    void startRenaming();

Q_SIGNALS:
    void renamed(const QString &label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endRenaming(bool keep);

    QString m_id;
    MarkView *m_mark;
    ElidedLabel *m_label;
    QLineEdit *m_edit;
    StateGlyph *m_glyph;
    ElidedLabel *m_line;
};

} // namespace Lanyard
