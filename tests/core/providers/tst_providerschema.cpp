// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/policy/jsonschema.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

//! Every variant of a value in which one thing is different: a member gone, added or replaced.
class Variations
{
public:
    [[nodiscard]] static QJsonArray of(const QJsonValue &value)
    {
        QJsonArray all;
        // no line feed at the end of a text: Python's $ stands before it, which ECMA 262's, and so JSON Schema's, does
        // not
        for (const QJsonValue &other :
             {QJsonValue(), QJsonValue(7), QJsonValue(-1.5), QJsonValue(QStringLiteral("x y")), QJsonValue(QString()),
              QJsonValue(QStringLiteral("exact")), QJsonValue(QJsonArray()), QJsonValue(QJsonObject())})
            all.append(other);
        if (value.isObject())
            addObjects(value.toObject(), &all);
        else if (value.isArray())
            addArrays(value.toArray(), &all);
        return all;
    }

private:
    static void addObjects(const QJsonObject &object, QJsonArray *all)
    {
        QJsonObject more = object;
        more.insert(QStringLiteral("no-such-member"), true);
        all->append(more);
        for (auto member = object.begin(); member != object.end(); ++member) {
            QJsonObject changed = object;
            changed.remove(member.key());
            all->append(changed);
            for (const QJsonValue other : of(member.value())) {
                changed.insert(member.key(), other);
                all->append(changed);
            }
        }
    }

    static void addArrays(const QJsonArray &array, QJsonArray *all)
    {
        QJsonArray more = array;
        more.append(array.first());
        all->append(more);
        const QJsonArray others = of(array.first());
        for (const QJsonValue other : others) {
            QJsonArray changed = array;
            changed.replace(0, other);
            all->append(changed);
        }
    }
};

} // namespace

//! Our reading of JSON Schema against another one's: python3-jsonschema has to come to the same verdict on thousands of
//! right and wrong files.
class TestProviderSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSchemaAsAnotherValidatorDoes_data();
    void readsTheSchemaAsAnotherValidatorDoes();
};

void TestProviderSchema::readsTheSchemaAsAnotherValidatorDoes_data()
{
    QTest::addColumn<QString>("schemaPath");
    QTest::addColumn<QJsonObject>("document");
    const QString provider = QStringLiteral(":/lanyard/schema/provider.schema.json");
    for (const char *id : {"microsoft", "nextcloud"})
        QTest::newRow(id) << provider << read(QStringLiteral(":/lanyard/providers/%1.json").arg(QLatin1String(id)));
    QTest::newRow("one that extends") << provider
                                      << QJsonObject{{QStringLiteral("id"), QStringLiteral("a")},
                                                     {QStringLiteral("extends"), QStringLiteral("b")}};
    QTest::newRow("policy") << QStringLiteral(":/lanyard/policy/policy.schema.json")
                            << QJsonObject{{QStringLiteral("allowedProviders"), QJsonArray{QStringLiteral("google")}},
                                           {QStringLiteral("secretStores"), QJsonArray{QStringLiteral("file")}},
                                           {QStringLiteral("allowedIssuers"), QJsonArray{QStringLiteral("a.example")}},
                                           {QStringLiteral("allowTokenOutput"), false}};
}

void TestProviderSchema::readsTheSchemaAsAnotherValidatorDoes()
{
    QFETCH(QString, schemaPath);
    QFETCH(QJsonObject, document);
    QJsonArray documents = Variations::of(document);
    documents.prepend(document);
    QProcess other;
    other.start(QStringLiteral("python3"), {QFINDTESTDATA("core/providers/jsonschemaverdicts.py")});
    other.write(QJsonDocument(
                    QJsonObject{{QStringLiteral("schema"), read(schemaPath)}, {QStringLiteral("documents"), documents}})
                    .toJson(QJsonDocument::Compact));
    other.closeWriteChannel();
    QVERIFY2(other.waitForFinished(50'000), qPrintable(other.errorString()));
    const QByteArray errors = other.readAllStandardError();
    QVERIFY2(other.exitCode() == 0, errors.constData());
    const QJsonArray verdicts = QJsonDocument::fromJson(other.readAllStandardOutput()).array();
    QCOMPARE(verdicts.size(), documents.size());

    const auto schema = JsonSchema::read(schemaPath);
    QVERIFY(schema.has_value());
    QVERIFY(verdicts.first().toBool());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const bool ours = schema->violations(documents.at(i)).isEmpty();
        QVERIFY2(ours == verdicts.at(i).toBool(), QJsonDocument(QJsonArray{documents.at(i)}).toJson().constData());
    }
}

QTEST_GUILESS_MAIN(TestProviderSchema)
#include "tst_providerschema.moc"
