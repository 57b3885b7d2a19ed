// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/desktopappearance.h>
#include <lanyard/ui/theme/fonts.h>
#include <lanyard/ui/theme/theme.h>
#include <lanyard/ui/theme/tokens.h>

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

using namespace Lanyard;

namespace {

class SetAppearance final : public DesktopAppearance
{
public:
    [[nodiscard]] Scheme scheme() const override { return m_scheme; }

    [[nodiscard]] QColor accent() const override { return m_accent; }

    [[nodiscard]] bool wantsReducedMotion() const override { return m_reduced; }

    void set(Scheme scheme, const QColor &accent, bool reduced)
    {
        m_scheme = scheme;
        m_accent = accent;
        m_reduced = reduced;
        Q_EMIT changed();
    }

private:
    Scheme m_scheme = Scheme::Unknown;
    QColor m_accent;
    bool m_reduced = false;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QApplication::style()->standardPalette());
    }

    void followsTheDesktopsSchemeAccentAndMotion()
    {
        SetAppearance appearance;
        const Theme theme(*qApp, appearance);
        QVERIFY(theme.isOwn());
        QVERIFY(!isDark(QApplication::palette()));
        appearance.set(DesktopAppearance::Scheme::Dark, QColor(0x26, 0xa2, 0x69), true);
        QVERIFY(isDark(QApplication::palette()));
        QCOMPARE(QApplication::palette().color(QPalette::Highlight).hue(), QColor(0x26, 0xa2, 0x69).hue());
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        appearance.set(DesktopAppearance::Scheme::Light, {}, false);
        QVERIFY(!isDark(QApplication::palette()));
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    }

    void keepsThePaletteOfADesktopThatHasOne()
    {
        QPalette desktops = QApplication::style()->standardPalette();
        desktops.setColor(QPalette::Window, QColor(0xef, 0xf0, 0xf1));
        QApplication::setPalette(desktops);
        SetAppearance appearance;
        const Theme theme(*qApp, appearance);
        appearance.set(DesktopAppearance::Scheme::Dark, {}, false);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xef, 0xf0, 0xf1));
    }

    void keepsAStyleThatTheDesktopBrings()
    {
        QApplication::setStyle(QStringLiteral("Windows")); // the one other style that every Qt has
        SetAppearance appearance;
        const Theme theme(*qApp, appearance);
        QVERIFY(!theme.isOwn());
        QCOMPARE(QApplication::style()->name(), QStringLiteral("windows"));
    }

    void underlinesMnemonicsOnlyWhileAltIsDown()
    {
        SetAppearance appearance;
        const Theme theme(*qApp, appearance);
        QWidget window;
        const auto underlined = [] { return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0; };
        QVERIFY(!underlined());
        QTest::keyPress(&window, Qt::Key_Alt);
        QVERIFY(underlined());
        QTest::keyRelease(&window, Qt::Key_Alt);
        QVERIFY(!underlined());
    }

    void scalesTheDesktopsFont()
    {
        QFont points(QStringLiteral("Sans"), 10);
        QCOMPARE(themeFont(TextRole::Title, points).pointSizeF(), 16.0);
        QVERIFY(themeFont(TextRole::Title, points).weight() == QFont::DemiBold);
        QCOMPARE(themeFont(TextRole::Body, points), points);
        QFont pixels(QStringLiteral("Sans"));
        pixels.setPixelSize(20);
        QCOMPARE(themeFont(TextRole::Secondary, pixels).pixelSize(), 18);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
