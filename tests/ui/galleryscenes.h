// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace Lanyard {

//! One picture of the gallery.
struct GalleryScene
{
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

[[nodiscard]] QList<GalleryScene> galleryScenes(const QString &language);

} // namespace Lanyard
