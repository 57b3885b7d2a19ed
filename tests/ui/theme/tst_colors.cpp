// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/tokens.h>

#include <QTest>

using namespace Lanyard;

namespace {

QPalette desktopPalette(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb link)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::Link, QColor(link));
    return palette;
}

} // namespace

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void knowsTheContrastOfBlackAndWhite()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void keepsTextReadableOnEveryBackground_data();
    void keepsTextReadableOnEveryBackground();

    void keepsShapesOfControlsVisible_data() { palettes(); }

    void keepsShapesOfControlsVisible();
    void keepsMarksReadable();
    void leavesAReadableColourAlone();

private:
    static void palettes();
};

void TestColors::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("light, yellow accent") << lightPalette(QColor(0xf6, 0xd3, 0x2d));
    QTest::newRow("dark, dark accent") << darkPalette(QColor(0x20, 0x20, 0x40));
    QTest::newRow("Breeze") << desktopPalette(0xffeff0f1, 0xffffffff, 0xff232629, 0xff3daee9, 0xff2980b9);
    QTest::newRow("Breeze dark") << desktopPalette(0xff31363b, 0xff232629, 0xfffcfcfc, 0xff3daee9, 0xff1d99f3);
    QTest::newRow("Solarized") << desktopPalette(0xffeee8d5, 0xfffdf6e3, 0xff333c40, 0xff268bd2, 0xff268bd2);
    QTest::newRow("black and white") << desktopPalette(0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xffffffff);
}

void TestColors::keepsTextReadableOnEveryBackground_data() { palettes(); }

void TestColors::keepsTextReadableOnEveryBackground()
{
    QFETCH(QPalette, palette);
    const QList<ColorRole> words{ColorRole::Text,    ColorRole::SecondaryText, ColorRole::Link,    ColorRole::Positive,
                                 ColorRole::Neutral, ColorRole::Caution,       ColorRole::Critical};
    const QList<ColorRole> backs{ColorRole::Window, ColorRole::Surface, ColorRole::Selection};
    for (const ColorRole word : words) {
        for (const ColorRole back : backs) {
            const double ratio = contrast(themeColor(word, palette), themeColor(back, palette));
            QVERIFY2(ratio >= Tokens::textContrast,
                     qPrintable(QStringLiteral("role %1 on %2: %3").arg(int(word)).arg(int(back)).arg(ratio)));
        }
    }
    QVERIFY(contrast(themeColor(ColorRole::OnAccent, palette), themeColor(ColorRole::Accent, palette))
            >= Tokens::textContrast);
    for (const ColorRole tint : {ColorRole::CautionTint, ColorRole::CriticalTint, ColorRole::NeutralTint}) {
        QVERIFY(contrast(themeColor(ColorRole::Text, palette), themeColor(tint, palette)) >= Tokens::textContrast);
        QVERIFY(contrast(themeColor(ColorRole::SecondaryText, palette), themeColor(tint, palette))
                >= Tokens::textContrast);
    }
    QVERIFY(contrast(themeColor(ColorRole::Caution, palette), themeColor(ColorRole::CautionTint, palette))
            >= Tokens::textContrast);
    QVERIFY(contrast(themeColor(ColorRole::Critical, palette), themeColor(ColorRole::CriticalTint, palette))
            >= Tokens::textContrast);
}

void TestColors::keepsShapesOfControlsVisible()
{
    QFETCH(QPalette, palette);
    for (const ColorRole back : {ColorRole::Window, ColorRole::Surface})
        QVERIFY(contrast(themeColor(ColorRole::Border, palette), themeColor(back, palette)) >= Tokens::shapeContrast);
}

void TestColors::keepsMarksReadable()
{
    for (const QRgb mark : Tokens::marks)
        QVERIFY2(contrast(QColor(mark), QColor(Tokens::onMark)) >= Tokens::textContrast,
                 qPrintable(QColor(mark).name()));
}

void TestColors::leavesAReadableColourAlone()
{
    const QColor green(0x15, 0x73, 0x47);
    QCOMPARE(readable(green, {Qt::white}, 4.5), green);
    QVERIFY(readable(QColor(0xdd, 0xdd, 0xdd), {Qt::white}, 4.5) != QColor(0xdd, 0xdd, 0xdd));
}

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
