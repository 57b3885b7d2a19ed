// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString icons = u":/lanyard/icons/"_s;

QImage drawn(const QString &file, int size)
{
    QSvgRenderer renderer(file);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

//! How much of the image is covered, from 0 to 1.
double coverage(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += image.pixelColor(x, y).alphaF();
    }
    return sum / (image.width() * image.height());
}

//! How much of the two images' cover is different, from 0 to 1.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(a.pixelColor(x, y).alphaF() - b.pixelColor(x, y).alphaF());
    }
    return sum / (a.width() * a.height());
}

//! The cover-weighted mean lightness of what is drawn, from 0 to 1.
double lightness(const QImage &image)
{
    double sum = 0;
    double cover = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            sum += color.lightnessF() * color.alphaF();
            cover += color.alphaF();
        }
    }
    return sum / cover;
}

QStringList iconNames(const QString &pattern) { return QDir(icons).entryList({pattern}, QDir::Files, QDir::Name); }

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawnByQt_data();
    void isDrawnByQt();
    void tellsStatesApartByShapeAtSmallestSize();
    void tellsTrayBadgesApartByShapeAtSmallestSize();
    void standsOutFromItsPanel_data();
    void standsOutFromItsPanel();
    void hasItsFixedSizes_data();
    void hasItsFixedSizes();

private:
    void expectAllDifferent(const QStringList &names);
};

void TestIcons::isDrawnByQt_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames(u"*.svg"_s))
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::isDrawnByQt()
{
    QFETCH(const QString, name);
    QFile file(icons + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    // Qt draws SVG Tiny 1.2, and passes over these without a word.
    for (const char *beyondTiny : {"<mask", "<clipPath", "<filter", "<style", "<symbol", "<pattern"})
        QVERIFY2(!text.contains(beyondTiny), beyondTiny);

    QVERIFY(QSvgRenderer(text).isValid());
    for (const int size : {16, 22, 64}) {
        const double cover = coverage(drawn(icons + name, size));
        QVERIFY2(cover > 0.15 && cover < 0.85, qPrintable(QString::number(cover)));
    }
}

void TestIcons::tellsStatesApartByShapeAtSmallestSize()
{
    const QStringList states = iconNames(u"state-*.svg"_s);
    QCOMPARE(states.size(), 7);
    expectAllDifferent(states);
}

void TestIcons::tellsTrayBadgesApartByShapeAtSmallestSize()
{
    const QStringList badges = iconNames(u"lanyard-tray-dark*.svg"_s);
    QCOMPARE(badges.size(), 4);
    expectAllDifferent(badges);
}

void TestIcons::expectAllDifferent(const QStringList &names)
{
    for (const QString &a : names) {
        for (const QString &b : names) {
            if (a == b)
                continue;
            // Two per cent of 16 × 16 is five whole pixels: less can't be seen from an arm's length.
            const double seen = difference(drawn(icons + a, 16), drawn(icons + b, 16));
            QVERIFY2(seen > 0.02, qPrintable(a + u' ' + b + u' ' + QString::number(seen)));
        }
    }
}

void TestIcons::standsOutFromItsPanel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("panelIsDark");
    for (const QString &badge : {u""_s, u"-padlock"_s, u"-triangle"_s, u"-octagon"_s}) {
        QTest::addRow("dark%s", qPrintable(badge)) << u"lanyard-tray-dark"_s + badge << true;
        QTest::addRow("light%s", qPrintable(badge)) << u"lanyard-tray-light"_s + badge << false;
    }
}

void TestIcons::standsOutFromItsPanel()
{
    QFETCH(const QString, name);
    QFETCH(const bool, panelIsDark);
    const double light = lightness(drawn(icons + name + u".svg"_s, 22));
    QVERIFY2(panelIsDark ? light > 0.9 : light < 0.3, qPrintable(QString::number(light)));
}

void TestIcons::hasItsFixedSizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        QTest::addRow("%d", size) << size;
}

void TestIcons::hasItsFixedSizes()
{
    QFETCH(const int, size);
    const QImage fixed(QStringLiteral(ICON_FOLDER "/png/org.lanyard.Lanyard-%1.png").arg(size));
    QCOMPARE(fixed.size(), QSize(size, size));
    // Drawn by another renderer, so the edges differ a little; a forgotten change of the drawing differs more.
    QVERIFY(difference(fixed, drawn(icons + u"org.lanyard.Lanyard.svg"_s, size)) < 0.02);
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
