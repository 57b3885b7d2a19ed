// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/ui/widgets/qrcodeview.h>

#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

//! What is on the screen, read by zbar as a camera would.
class TestQrCodeView : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] static QImage shown(QrCodeView &view)
    {
        view.resize(view.sizeHint());
        return view.grab().toImage();
    }

    [[nodiscard]] QString read(const QImage &image) const
    {
        const QString path = m_folder.filePath(QStringLiteral("code.png"));
        if (!image.save(path))
            return QStringLiteral("not saved");
        QProcess zbar;
        zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
        if (!zbar.waitForFinished(20'000))
            return QStringLiteral("zbarimg: ") + zbar.errorString();
        return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:

    void isReadByACamera_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << QStringLiteral("https://id.example/d");
        QTest::newRow("usual") << QStringLiteral("https://login.example.org/device?user_code=WDJB-MJHT");
        QTest::newRow("encoded") << QStringLiteral("https://id.example/d?user_code=%C3%84%C3%96%C3%9C-%E2%9C%93+1%2B1");
        QTest::newRow("long") << QString(QStringLiteral("https://login.example.org/") + QString(500, QLatin1Char('a')));
    }

    void isReadByACamera()
    {
        QFETCH(QString, text);
        QrCodeView view;
        QVERIFY(view.setText(text));
        QCOMPARE(read(shown(view)), text);
    }

    void isDarkOnWhiteWithAQuietZoneInEveryTheme()
    {
        QrCodeView view;
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        view.setPalette(dark);
        QVERIFY(view.setText(QStringLiteral("https://login.example.org/device")));
        const QImage image = shown(view);
        QVERIFY(image.width() >= 180);
        QCOMPARE(image.width(), image.height());
        int firstDark = image.width();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                QVERIFY(color == QColor(Qt::white) || color == QColor(Qt::black)); // nothing is blurred
                if (color == QColor(Qt::black))
                    firstDark = qMin(firstDark, qMin(x, y));
            }
        }
        const int module = firstDark / 4;
        QVERIFY(module >= 2);
        QCOMPARE(firstDark, 4 * module);
        QCOMPARE(image.width() % module, 0);
    }

    void showsNothingThatNobodyCanRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too fine") << QString(1500, QLatin1Char('a'));
        QTest::newRow("more than a code holds") << QString(5000, QLatin1Char('a'));
    }

    void showsNothingThatNobodyCanRead()
    {
        QFETCH(QString, text);
        QrCodeView view;
        QVERIFY(view.setText(QStringLiteral("https://login.example.org/device")));
        QVERIFY(!view.setText(text));
        QVERIFY(view.isHidden());
        QVERIFY(view.text().isEmpty());
    }
};

QTEST_MAIN(TestQrCodeView)
#include "tst_qrcodeview.moc"
