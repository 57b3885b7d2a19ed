// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/secrets/aesgcm.h>

#include <QTest>

using namespace Lanyard;

namespace {

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

} // namespace

class TestAesGcm : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16
    void opensTheBoxOfThePublishedVector()
    {
        const Secret key{QByteArrayView(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"))};
        const QByteArray box = hex("cafebabefacedbaddecaf888")
            + hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                  "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662")
            + hex("76fc6ece0f4e1768cddf8853bb2d551b");
        const auto text = AesGcm::opened(key, box, hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        QVERIFY(text.has_value());
        QCOMPARE(text->reveal().toByteArray(),
                 hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                     "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    }

    void opensWhatItSealedAndNeverTheSameTwice_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("null characters") << QByteArray(3, '\0');
        QTest::newRow("many blocks") << QByteArray(100'000, 'y');
    }

    void opensWhatItSealedAndNeverTheSameTwice()
    {
        QFETCH(QByteArray, text);
        const Secret key{QByteArrayView(QByteArray(32, 'k'))};
        const auto one = AesGcm::sealed(key, Secret(QByteArrayView(text)), "about");
        const auto two = AesGcm::sealed(key, Secret(QByteArrayView(text)), "about");
        QVERIFY(one && two && *one != *two);
        QCOMPARE(one->size(), text.size() + AesGcm::nonceSize + AesGcm::tagSize);
        const auto opened = AesGcm::opened(key, *one, "about");
        QVERIFY(opened.has_value());
        QCOMPARE(opened->reveal().toByteArray(), text);
    }

    void refusesEveryChangedBitAndEveryLength()
    {
        const Secret key{QByteArrayView(QByteArray(32, 'k'))};
        const QByteArray box = AesGcm::sealed(key, Secret(u"a token"), "about").value();
        for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
            QByteArray changed = box;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!AesGcm::opened(key, changed, "about"), qPrintable(QString::number(bit)));
        }
        for (qsizetype size = 0; size < box.size(); ++size)
            QVERIFY2(!AesGcm::opened(key, box.first(size), "about"), qPrintable(QString::number(size)));
        QVERIFY(!AesGcm::opened(key, QByteArray(box + 'x'), "about"));
        QVERIFY(!AesGcm::opened(key, box, "aboot"));
        QVERIFY(!AesGcm::opened(Secret(QByteArrayView(QByteArray(32, 'l'))), box, "about"));
    }

    void refusesKeysOfAnotherSize()
    {
        const Secret key{QByteArrayView(QByteArray(16, 'k'))};
        QVERIFY(!AesGcm::sealed(key, Secret(u"a"), "about"));
        QVERIFY(!AesGcm::opened(key, QByteArray(40, 'x'), "about"));
    }
};

QTEST_GUILESS_MAIN(TestAesGcm)
#include "tst_aesgcm.moc"
