// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providersmodel.h"
#include "wizardpage.h"

namespace Lanyard {

class ProviderFilter;
class ProviderGrid;
class SearchField;

//! Which provider: a search that has the focus, and tiles. Enter takes the first.
class ChoosePage final : public WizardPage
{
    Q_OBJECT

public:
    ChoosePage(const QList<Provider> &providers, const QStringList &recentlyUsed, QWidget *parent = nullptr);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool canContinue() const override;

    [[nodiscard]] bool canGoBack() const override { return false; }

    void next() override;
    void takeFocus() override;

    [[nodiscard]] const Provider *provider(const QString &id) const { return m_model.provider(id); }

    //! What was typed, where it looks like the address of a server.
    [[nodiscard]] QString typedAddress() const;

Q_SIGNALS:
    void chosen(const QString &providerId);

private:
    void filter(const QString &search);

    ProvidersModel m_model;
    ProviderFilter *m_filter;
    SearchField *m_search;
    ProviderGrid *m_grid;
};

} // namespace Lanyard
