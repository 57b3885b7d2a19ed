// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/ui/widgets/copybutton.h>
#include <lanyard/ui/widgets/disclosure.h>
#include <lanyard/ui/widgets/elidedlabel.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/searchfield.h>
#include <lanyard/ui/widgets/secretfield.h>

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elidesWhatDoesNotFit();
    void neverReadsMarkup();
    void showsErrorWithNextStepAndFoldedDetail();
    void offersNoButtonWithoutAction();
    void keepsAProblemUntilTheFieldIsEdited();
    void leadsFromTheLabelToTheField();
    void masksSecretsAndShowsThemOnRequestOnly();
    void leavesTheSearchWithTheDownKey();
    void copiesAndSaysSo();
    void keepsAMarkForAnUnknownProvider();
};

void TestWidgets::elidesWhatDoesNotFit()
{
    ElidedLabel label(TextRole::Body, QStringLiteral("a rather long text that needs its room"));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void TestWidgets::neverReadsMarkup()
{
    const QString hostile = QStringLiteral("<b>bold</b><img src=\"file:///etc/hostname\">");
    TextLabel label(TextRole::Body, hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    InlineMessage message;
    message.setError({ErrorKind::Server, QStringLiteral("x"), hostile, hostile, hostile});
    const auto labels = message.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *each : labels)
        QCOMPARE(each->textFormat(), Qt::PlainText);
}

void TestWidgets::showsErrorWithNextStepAndFoldedDetail()
{
    InlineMessage message;
    message.setError({ErrorKind::Network, QStringLiteral("timed_out"), QStringLiteral("It could not be reached."),
                      QStringLiteral("Try again later."), QStringLiteral("errno 110")});
    message.show();
    QCOMPARE(message.message(), QStringLiteral("It could not be reached."));
    QCOMPARE(message.hint(), QStringLiteral("Try again later."));
    QCOMPARE(message.accessibleName(), QStringLiteral("It could not be reached. Try again later."));
    auto *detail = message.findChild<QPlainTextEdit *>();
    QVERIFY(!detail->isVisible());
    QTest::keyClick(message.findChild<Disclosure *>(), Qt::Key_Space);
    QVERIFY(detail->isVisible());
    QCOMPARE(detail->toPlainText(), QStringLiteral("network: timed_out\nerrno 110"));
    message.findChild<CopyButton *>()->click();
    QCOMPARE(QApplication::clipboard()->text(), detail->toPlainText());
}

void TestWidgets::offersNoButtonWithoutAction()
{
    InlineMessage message;
    message.setMessage(DisplayState::Error, QStringLiteral("It failed."));
    message.show();
    QSignalSpy acted(&message, &InlineMessage::actionTriggered);
    for (const bool primary : {false, true}) {
        message.setAction(QStringLiteral("Try again"), primary);
        QList<ActionButton *> shown = message.findChildren<ActionButton *>();
        shown.removeIf([](const ActionButton *button) { return !button->isVisible(); });
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first()->emphasis() == ActionButton::Emphasis::Primary, primary);
        shown.first()->click();
    }
    QCOMPARE(acted.size(), 2);
    message.setAction({}, true);
    const auto buttons = message.findChildren<ActionButton *>();
    QVERIFY(std::ranges::none_of(buttons, [](const ActionButton *button) { return button->isVisible(); }));
}

void TestWidgets::keepsAProblemUntilTheFieldIsEdited()
{
    FormField field(QStringLiteral("Server"), new QLineEdit);
    field.setHelp(QStringLiteral("Its address."));
    QCOMPARE(field.field()->accessibleDescription(), QStringLiteral("Its address."));
    field.setProblem(QStringLiteral("That is no address."));
    QVERIFY(field.hasProblem());
    QCOMPARE(field.field()->accessibleDescription(), QStringLiteral("That is no address."));
    QTest::keyClicks(field.field(), QStringLiteral("a"));
    QVERIFY(!field.hasProblem());
    QCOMPARE(field.field()->accessibleDescription(), QStringLiteral("Its address."));
}

void TestWidgets::leadsFromTheLabelToTheField()
{
    FormField field(QStringLiteral("&Server"), new QLineEdit);
    QCOMPARE(field.findChild<QLabel *>()->buddy(), field.field());
    QCOMPARE(field.field()->accessibleName(), QStringLiteral("Server"));
}

void TestWidgets::masksSecretsAndShowsThemOnRequestOnly()
{
    SecretField field;
    field.setText(QStringLiteral("hunter2"));
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    QVERIFY(!field.displayText().contains(QLatin1String("hunter2")));
    QVERIFY(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    field.actions().constFirst()->trigger();
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    field.actions().constFirst()->trigger();
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void TestWidgets::leavesTheSearchWithTheDownKey()
{
    SearchField search(QStringLiteral("Search"));
    QSignalSpy down(&search, &SearchField::downPressed);
    QTest::keyClicks(&search, QStringLiteral("git"));
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(down.size(), 1);
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
}

void TestWidgets::copiesAndSaysSo()
{
    CopyButton button(QStringLiteral("Copy"));
    button.setCopiedText(QStringLiteral("http://127.0.0.1/callback"));
    const QSize before = button.sizeHint();
    button.click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1/callback"));
    QCOMPARE(button.text(), QStringLiteral("Copied"));
    QCOMPARE(button.sizeHint(), before); // nothing moves
}

void TestWidgets::keepsAMarkForAnUnknownProvider()
{
    const ProviderMark mark = MarkView::fallback(QStringLiteral("gitea"), QStringLiteral("GiteaTea"));
    QCOMPARE(mark.monogram, QStringLiteral("GT"));
    QCOMPARE(MarkView::fallback(QStringLiteral("gitea"), QStringLiteral("Gitea")).color, mark.color);
    QCOMPARE(MarkView::fallback(QStringLiteral("demo"), {}).monogram, QStringLiteral("D"));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
