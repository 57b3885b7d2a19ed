// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QCoreApplication;

namespace Lanyard {

//! Makes the program speak the person's language, Qt's own texts included, where there is a translation.
void installTranslations(QCoreApplication &application);

} // namespace Lanyard
