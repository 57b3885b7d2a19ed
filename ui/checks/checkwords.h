// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/diagnosis/finding.h>
#include <lanyard/ui/widgets/displaystate.h>

#include <QCoreApplication>

namespace Lanyard {

//! The checks as people call them, and how each finding is shown: word, shape and colour.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(Lanyard::CheckWords)

public:
    //! "Secure connections"; the stable name of one that is not known here.
    [[nodiscard]] static QString name(const QString &check);
    [[nodiscard]] static QString word(FindingStatus status);
    //! Has the shape and the colour for the status.
    [[nodiscard]] static DisplayState shape(FindingStatus status);
    //! "1 problem, 2 notes"
    [[nodiscard]] static QString summary(const QList<Finding> &findings);
};

} // namespace Lanyard
