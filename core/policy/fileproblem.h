// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! What is wrong in a file that a person wrote, and where.
struct FileProblem
{
    QString path;
    int line = 0; //!< from 1; 0 where it concerns the file as a whole
    int column = 0;
    QString message; //!< translated

    //! "path:line:column: message", as compilers write it.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

} // namespace Lanyard
