// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/jose/aeskeywrap.h>
#include <lanyard/jose/contentcipher.h>

#include <QTest>

using namespace Lanyard;

using Enc = ContentEncryptionAlgorithm;

namespace {

// RFC 7518 appendix B
const QByteArray
    text("A cipher system must not be required to be secret, and it must be able to fall into the hands of "
         "the enemy without inconvenience");
const QByteArray associated("The second principle of Auguste Kerckhoffs");
const QByteArray iv = QByteArray::fromHex("1af38c2dc2b96ffdd86694092341bc04");

Secret countingKey(qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes.append(static_cast<char>(i));
    return Secret(bytes);
}

} // namespace

class TestContentCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsAsTheExampleDoes_data();
    void sealsAsTheExampleDoes();
    void hidesTheExamplesText();
    void opensOnlyWhatIsWhole_data();
    void opensOnlyWhatIsWhole();
    void wrapsAsTheExampleDoes_data();
    void wrapsAsTheExampleDoes();
};

void TestContentCipher::sealsAsTheExampleDoes_data()
{
    QTest::addColumn<Enc>("encryption");
    QTest::addColumn<QByteArray>("tag"); // which covers the ciphertext
    QTest::newRow("RFC 7518 B.1") << Enc::A128CbcHs256 << QByteArray("652c3fa36b0a7c5b3219fab3a30bc1c4");
    QTest::newRow("RFC 7518 B.2") << Enc::A192CbcHs384
                                  << QByteArray("8490ac0e58949bfe51875d733f93ac2075168039ccc733d7");
    QTest::newRow("RFC 7518 B.3") << Enc::A256CbcHs512
                                  << QByteArray("4dd3b4c088a7f45c216839645b2012bf2e6269a8c56a816dbc1b267761955bc5");
}

void TestContentCipher::sealsAsTheExampleDoes()
{
    QFETCH(Enc, encryption);
    QFETCH(QByteArray, tag);
    const Secret key = countingKey(contentEncryptionScheme(encryption).keySize);
    const auto box = ContentCipher::sealed(encryption, key, iv, associated, text);
    QVERIFY(box.has_value());
    QCOMPARE(box->tag.toHex(), tag);
    const auto opened = ContentCipher::opened(encryption, key, iv, associated, *box);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reveal().toByteArray(), text);
}

void TestContentCipher::hidesTheExamplesText()
{
    // RFC 7518 B.1
    const auto box = ContentCipher::sealed(Enc::A128CbcHs256, countingKey(32), iv, associated, text);
    QVERIFY(box.has_value());
    QCOMPARE(
        box->ciphertext.toHex(),
        QByteArray("c80edfa32ddf39d5ef00c0b468834279a2e46a1b8049f792f76bfe54b903a9c9a94ac9b47ad2655c5f10f9aef71427e2"
                   "fc6f9b3f399a221489f16362c703233609d45ac69864e3321cf82935ac4096c86e133314c54019e8ca7980dfa4b9cf1b"
                   "384c486f3a54c51078158ee5d79de59fbd34d848b3d69550a67646344427ade54b8851ffb598f7f80074b9473c82e2db"));
}

void TestContentCipher::opensOnlyWhatIsWhole_data()
{
    QTest::addColumn<Enc>("encryption");
    for (const Enc encryption : supportedContentEncryptionAlgorithms())
        QTest::newRow(qPrintable(name(encryption))) << encryption;
}

void TestContentCipher::opensOnlyWhatIsWhole()
{
    QFETCH(Enc, encryption);
    const ContentEncryptionScheme &scheme = contentEncryptionScheme(encryption);
    const Secret key = countingKey(scheme.keySize);
    const QByteArray vector = iv.first(scheme.ivSize);
    const auto opens = [&](const QByteArray &about, const SealedBytes &box) {
        return ContentCipher::opened(encryption, key, vector, about, box).has_value();
    };
    const SealedBytes box = ContentCipher::sealed(encryption, key, vector, associated, text).value();
    QCOMPARE(box.tag.size(), scheme.tagSize);
    QVERIFY(opens(associated, box));
    QVERIFY(!opens(associated.chopped(1), box));
    QVERIFY(!opens(associated + 's', box));
    QVERIFY(!opens({}, box));
    for (qsizetype size = 0; size < box.tag.size(); ++size)
        QVERIFY(!opens(associated, {box.ciphertext, box.tag.first(size)}));
    QVERIFY(!opens(associated, {box.ciphertext, box.tag + QByteArray(1, '\0')}));
    QVERIFY(!opens(associated, {box.ciphertext.chopped(16), box.tag}));
    for (qsizetype bit = 0; bit < box.tag.size() * 8; ++bit) {
        SealedBytes turned = box;
        turned.tag[bit / 8] = static_cast<char>(turned.tag[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!opens(associated, turned));
    }
    for (const qsizetype size : {0, 16, 24, 32, 48, 64}) {
        if (size != scheme.keySize)
            QVERIFY(!ContentCipher::sealed(encryption, countingKey(size), vector, associated, text));
    }
    QVERIFY(!ContentCipher::sealed(encryption, key, vector.chopped(1), associated, text));
}

void TestContentCipher::wrapsAsTheExampleDoes_data()
{
    QTest::addColumn<qsizetype>("wrappingSize");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("wrapped");
    QTest::newRow("RFC 3394 4.1") << qsizetype{16} << qsizetype{16}
                                  << QByteArray("1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5");
    QTest::newRow("RFC 3394 4.2") << qsizetype{24} << qsizetype{16}
                                  << QByteArray("96778b25ae6ca435f92b5b97c050aed2468ab8a17ad84e5d");
    QTest::newRow("RFC 3394 4.3") << qsizetype{32} << qsizetype{16}
                                  << QByteArray("64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7");
}

void TestContentCipher::wrapsAsTheExampleDoes()
{
    QFETCH(qsizetype, wrappingSize);
    QFETCH(qsizetype, size);
    QFETCH(QByteArray, wrapped);
    const Secret wrapping = countingKey(wrappingSize);
    const Secret key(QByteArray::fromHex("00112233445566778899aabbccddeeff").first(size));
    const auto hidden = AesKeyWrap::wrapped(wrapping, key);
    QVERIFY(hidden.has_value());
    QCOMPARE(hidden->toHex(), wrapped);
    QVERIFY(AesKeyWrap::unwrapped(wrapping, *hidden) == key);
    for (qsizetype bit = 0; bit < hidden->size() * 8; ++bit) {
        QByteArray turned = *hidden;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!AesKeyWrap::unwrapped(wrapping, turned));
    }
    for (const qsizetype length : {0, 8, 16, 23, 25, 32, 80}) {
        if (length != hidden->size())
            QVERIFY(!AesKeyWrap::unwrapped(wrapping, QByteArray(length, 'x')));
    }
    for (const qsizetype length : {0, 8, 17, 72})
        QVERIFY(!AesKeyWrap::wrapped(wrapping, countingKey(length)));
}

QTEST_APPLESS_MAIN(TestContentCipher)
#include "tst_contentcipher.moc"
