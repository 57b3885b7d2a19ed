// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <ui/sampledata.h>

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QPainter>
#include <QTest>

using namespace Lanyard;

namespace {

const QList<DisplayState> all{DisplayState::Active,         DisplayState::Expiring, DisplayState::Expired,
                              DisplayState::Refreshing,     DisplayState::Offline,  DisplayState::Locked,
                              DisplayState::SignInRequired, DisplayState::Error};

QImage shape(DisplayState state, int size = 32)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    StateGlyph::draw(painter, QRectF(image.rect()), state, Qt::black, Qt::white);
    return image;
}

int difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestDisplayState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheWordAndColourOfItsState_data();
    void hasTheWordAndColourOfItsState();
    void tellsStatesApartWithoutColour();
    void asksThePersonWhereAnExpiredAccountCantBeRenewed();
    void saysItsStateToAScreenReader();
    void standsStillWithoutMotion();
};

void TestDisplayState::hasTheWordAndColourOfItsState_data()
{
    QTest::addColumn<DisplayState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<ColorRole>("role");
    QTest::addColumn<bool>("needy");
    QTest::newRow("active") << DisplayState::Active << "Active" << ColorRole::Positive << false;
    QTest::newRow("expiring") << DisplayState::Expiring << "Renews soon" << ColorRole::Neutral << false;
    QTest::newRow("expired") << DisplayState::Expired << "Renews when used" << ColorRole::Neutral << false;
    QTest::newRow("refreshing") << DisplayState::Refreshing << QStringLiteral("Renewing…") << ColorRole::Link << false;
    QTest::newRow("offline") << DisplayState::Offline << "Offline" << ColorRole::Neutral << false;
    QTest::newRow("locked") << DisplayState::Locked << "Keyring locked" << ColorRole::Caution << true;
    QTest::newRow("sign-in required") << DisplayState::SignInRequired << "Sign in again" << ColorRole::Caution << true;
    QTest::newRow("error") << DisplayState::Error << "Problem" << ColorRole::Critical << true;
}

void TestDisplayState::hasTheWordAndColourOfItsState()
{
    QFETCH(DisplayState, state);
    QTEST(StateWords::word(state), "word");
    QTEST(colorRole(state), "role");
    QTEST(needsPerson(state), "needy");
}

void TestDisplayState::tellsStatesApartWithoutColour()
{
    const QImage nothing = shape(DisplayState::Active).copy(0, 0, 1, 1).scaled(32, 32);
    for (const DisplayState one : all) {
        QVERIFY2(difference(shape(one), nothing) > 40, "nothing is drawn");
        for (const DisplayState other : all) {
            const int pixels = difference(shape(one), shape(other));
            QVERIFY2(
                one == other || pixels > 40,
                qPrintable(QStringLiteral("%1 and %2 differ in %3 pixels").arg(int(one)).arg(int(other)).arg(pixels)));
        }
    }
}

void TestDisplayState::asksThePersonWhereAnExpiredAccountCantBeRenewed()
{
    Account account = SampleData::google();
    account.state = AccountState::Expired;
    QCOMPARE(displayState(account), DisplayState::Expired);
    account.refreshable = false;
    QCOMPARE(displayState(account), DisplayState::SignInRequired);
    QCOMPARE(displayState(account, true), DisplayState::Refreshing);
    account.state = AccountState::Expiring;
    QCOMPARE(displayState(account), DisplayState::Active); // it does not renew soon, it is simply still good
}

void TestDisplayState::saysItsStateToAScreenReader()
{
    StateGlyph glyph;
    glyph.setState(DisplayState::Locked);
    QCOMPARE(glyph.accessibleName(), QStringLiteral("Keyring locked"));
}

void TestDisplayState::standsStillWithoutMotion()
{
    QVERIFY(difference(shape(DisplayState::Refreshing), shape(DisplayState::Refreshing)) == 0);
    QImage turned(32, 32, QImage::Format_RGB32);
    turned.fill(Qt::white);
    QPainter painter(&turned);
    StateGlyph::draw(painter, QRectF(turned.rect()), DisplayState::Refreshing, Qt::black, Qt::white, 0.5);
    painter.end();
    QVERIFY(difference(turned, shape(DisplayState::Refreshing)) > 20); // and turns with it
}

QTEST_MAIN(TestDisplayState)
#include "tst_displaystate.moc"
