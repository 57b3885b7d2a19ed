// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace Lanyard {

//! The windows in German, as long as it lives.
class UiTranslation
{
public:
    //! Does nothing for any other language.
    explicit UiTranslation(const QString &language);
    ~UiTranslation();
    Q_DISABLE_COPY_MOVE(UiTranslation)

    [[nodiscard]] bool isLoaded() const { return !m_translator.isEmpty(); }

private:
    QTranslator m_translator;
};

} // namespace Lanyard
