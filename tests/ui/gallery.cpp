// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "galleryscenes.h"
#include "uitranslation.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/desktopappearance.h>
#include <lanyard/ui/theme/theme.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QTextStream>

#include <cstdlib>

using namespace Lanyard;

namespace {

class ChosenAppearance final : public DesktopAppearance
{
public:
    explicit ChosenAppearance(Scheme scheme)
        : m_scheme(scheme)
    { }

    [[nodiscard]] Scheme scheme() const override { return m_scheme; }

    [[nodiscard]] QColor accent() const override { return {}; }

    [[nodiscard]] bool wantsReducedMotion() const override { return true; } // a picture holds still

private:
    Scheme m_scheme;
};

int save(const QList<GalleryScene> &scenes, const QString &directory, const QString &only)
{
    QTextStream out(stdout);
    if (!QDir().mkpath(directory))
        return EXIT_FAILURE;
    for (const GalleryScene &scene : scenes) {
        if (!only.isEmpty() && !scene.name.contains(only))
            continue;
        const std::unique_ptr<QWidget> window = scene.make();
        window->show();
        QApplication::processEvents();
        QApplication::processEvents();
        const QString path = directory + QLatin1Char('/') + scene.name + QLatin1String(".png");
        if (!window->grab().save(path))
            return EXIT_FAILURE;
        out << path << '\n';
    }
    return EXIT_SUCCESS;
}

QString valueOf(int argc, char **argv, const char *option)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], option) == 0)
            return QString::fromLocal8Bit(argv[i + 1]);
    }
    return {};
}

} // namespace

//! Shows every window and state with sample data, or saves pictures of them.
int main(int argc, char **argv)
{
    // Qt reads this before there is an application to parse the arguments.
    if (const QString scale = valueOf(argc, argv, "--scale"); !scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", scale.toLatin1());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("save"), QStringLiteral("Saves pictures there and ends."), QStringLiteral("DIR")},
         {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME"), QStringLiteral("light")},
         {QStringLiteral("scale"), QStringLiteral("1 or 2."), QStringLiteral("FACTOR"), QStringLiteral("1")},
         {QStringLiteral("lang"), QStringLiteral("en or de."), QStringLiteral("LANGUAGE"), QStringLiteral("en")},
         {QStringLiteral("font"), QStringLiteral("The desktop's font."), QStringLiteral("FAMILY")},
         {QStringLiteral("only"), QStringLiteral("Only scenes with this in their name."), QStringLiteral("NAME")},
         {QStringLiteral("rtl"), QStringLiteral("From right to left.")}});
    parser.process(application);

    QApplication::setWindowIcon(QIcon(QStringLiteral(":/lanyard/icons/org.lanyard.Lanyard.svg")));
    const QString language = parser.value(QStringLiteral("lang"));
    const UiTranslation translation(language);
    if (parser.isSet(QStringLiteral("font")))
        QApplication::setFont(QFont(parser.value(QStringLiteral("font")), 10));
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const bool dark = parser.value(QStringLiteral("theme")) == QLatin1String("dark");
    ChosenAppearance appearance(dark ? DesktopAppearance::Scheme::Dark : DesktopAppearance::Scheme::Light);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const Theme theme(application, appearance);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());

    const QList<GalleryScene> scenes = galleryScenes(language);
    if (parser.isSet(QStringLiteral("save")))
        return save(scenes, parser.value(QStringLiteral("save")), parser.value(QStringLiteral("only")));
    std::vector<std::unique_ptr<QWidget>> windows;
    for (const GalleryScene &scene : scenes) {
        if (!scene.name.contains(parser.value(QStringLiteral("only"))))
            continue;
        windows.push_back(scene.make());
        windows.back()->show();
    }
    return QApplication::exec();
}
