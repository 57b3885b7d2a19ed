// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/providers/providerscopes.h>

#include <QList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Lanyard {

//! What Lanyard asks for, by names that people understand. What signing in itself needs can't be
//! left out; what is not asked for by default is folded away.
class ScopeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChoice(const ProviderScopes &scopes, QWidget *parent = nullptr);

    [[nodiscard]] QStringList scopes() const;

    [[nodiscard]] bool isEmpty() const { return m_boxes.isEmpty(); }

private:
    //! A title that is not empty stands above what it says of the scopes.
    void addSection(QVBoxLayout &layout, const QString &title, const QStringList &section,
                    const ProviderScopes &scopes);

    QList<QCheckBox *> m_boxes;
    QStringList m_scopes;
};

} // namespace Lanyard
