// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <ui/sampledata.h>

#include <lanyard/ui/widgets/disclosure.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/wizard/choosepage.h>
#include <lanyard/ui/wizard/detailspage.h>
#include <lanyard/ui/wizard/donepage.h>
#include <lanyard/ui/wizard/providergrid.h>
#include <lanyard/ui/wizard/providersmodel.h>
#include <lanyard/ui/wizard/variablechoicefield.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Lanyard;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsRecentProvidersFirstAndAnyServerLast();
    void filtersWhileTyping_data();
    void filtersWhileTyping();
    void movesInTheGridWithArrows();
    void goesOnTypingFromTheGrid();
    void wrapsANameThatIsTooLongForItsTile_data();
    void wrapsANameThatIsTooLongForItsTile();
    void takesTheAddressThatWasTyped();
    void asksForWhatIsMissingAndNoMore_data();
    void asksForWhatIsMissingAndNoMore();
    void saysBesideTheFieldWhatIsWrong();
    void showsTheExactRedirectAddress();
    void opensTheProvidersPageOnlyWhenPressed();
    void neverShowsASecret();
    void letsAccessBeChosenByName();
    void offersFurtherAccessFoldedAway();
    void letsOneOfAFewBeChosen();
    void saysWhatWasGrantedAndWhatNot();

private:
    [[nodiscard]] static Provider provider(const char *id)
    {
        const auto all = SampleData::providers();
        const auto found = std::ranges::find(all, QLatin1String(id), &Provider::id);
        return found == all.end() ? Provider() : *found;
    }

    [[nodiscard]] static QLineEdit *field(const QWidget &page, const char *name)
    {
        for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        return nullptr;
    }
};

void TestPages::putsRecentProvidersFirstAndAnyServerLast()
{
    ProvidersModel model(SampleData::providers(), {QStringLiteral("microsoft"), QStringLiteral("gitlab")});
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.index(0).data(ProvidersModel::IdRole).toString(), QStringLiteral("microsoft"));
    QCOMPARE(model.index(1).data(ProvidersModel::IdRole).toString(), QStringLiteral("gitlab"));
    QVERIFY(model.index(2).data().toString() < model.index(3).data().toString());
    QVERIFY(model.index(model.rowCount() - 1).data(ProvidersModel::GenericRole).toBool());
    QVERIFY(!model.index(0).data(ProvidersModel::GenericRole).toBool());
}

void TestPages::filtersWhileTyping_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << "goo" << "google";
    QTest::newRow("other case") << "MICRO" << "microsoft";
    QTest::newRow("begins before contains") << "git" << "github";
    QTest::newRow("what it is for") << "calendar" << "google";
    QTest::newRow("two words") << "outlook teams" << "microsoft";
    QTest::newRow("one of those for any server") << "openid" << "oidc";
}

void TestPages::filtersWhileTyping()
{
    QFETCH(QString, search);
    QFETCH(QString, first);
    ChoosePage page(SampleData::providers(), {});
    page.show();
    page.takeFocus();
    QSignalSpy chosen(&page, &ChoosePage::chosen);
    auto *edit = page.findChild<QLineEdit *>();
    QTest::keyClicks(edit, search);
    const auto *grid = page.findChild<ProviderGrid *>();
    QCOMPARE(grid->currentId(), first);
    const int rows = grid->model()->rowCount();
    QVERIFY(
        grid->model()->index(rows - 1, 0).data(ProvidersModel::GenericRole).toBool()); // the way out is always there
    page.next();
    QCOMPARE(chosen, QList<QVariantList>{{first}});
}

void TestPages::movesInTheGridWithArrows()
{
    ChoosePage page(SampleData::providers(), {});
    page.resize(640, 420);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.takeFocus();
    auto *edit = page.findChild<QLineEdit *>();
    auto *grid = page.findChild<ProviderGrid *>();
    QSignalSpy chosen(&page, &ChoosePage::chosen);
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(grid->hasFocus());
    const int columns = 2;
    QCOMPARE(grid->currentIndex().row(), 0);
    QTest::keyClick(grid, Qt::Key_Right);
    QCOMPARE(grid->currentIndex().row(), 1);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->currentIndex().row(), 1 + columns);
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->currentIndex().row(), columns);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), grid->currentId());
    QTest::keyClick(grid, Qt::Key_Up);
    QTest::keyClick(grid, Qt::Key_Up);
    QVERIFY(edit->hasFocus());
}

void TestPages::goesOnTypingFromTheGrid()
{
    ChoosePage page(SampleData::providers(), {});
    page.show();
    auto *edit = page.findChild<QLineEdit *>();
    auto *grid = page.findChild<ProviderGrid *>();
    QTest::keyClicks(edit, QStringLiteral("gi"));
    QTest::keyClicks(grid, QStringLiteral("t"));
    QCOMPARE(edit->text(), QStringLiteral("git"));
}

void TestPages::wrapsANameThatIsTooLongForItsTile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("lines");
    QTest::newRow("short") << "Demo" << 1;
    QTest::newRow("several words") << "Another OpenID Connect server of ours" << 2;
    QTest::newRow("many words") << "Another OpenID Connect server of ours in the cellar of the old town hall" << 2;
    QTest::newRow("one long word") << "Donaudampfschifffahrtsgesellschaftsserver" << 1;
}

void TestPages::wrapsANameThatIsTooLongForItsTile()
{
    QFETCH(QString, name);
    QFETCH(int, lines);
    Provider wide = provider("demo");
    wide.name = name;
    wide.tagline = QStringLiteral("Tagline");
    ChoosePage page({wide}, {});
    page.resize(640, 420);
    page.show();
    const auto *grid = page.findChild<ProviderGrid *>();
    const QImage picture = grid->viewport()->grab().toImage();
    const QRect tile = grid->visualRect(grid->model()->index(0, 0));
    // lines of writing are rows with ink in them, between rows without; the mark is to the left of all of them
    int seen = 0;
    bool inLine = false;
    for (int y = tile.top() + 4; y < tile.bottom() - 24; ++y) {
        bool hasInk = false;
        for (int x = tile.left() + 70; x < tile.right() - 24; ++x)
            hasInk |= qGray(picture.pixel(x, y)) < 200;
        seen += hasInk && !inLine ? 1 : 0;
        inLine = hasInk;
    }
    QCOMPARE(seen, lines + 1);
}

void TestPages::takesTheAddressThatWasTyped()
{
    ChoosePage page(SampleData::providers(), {});
    auto *edit = page.findChild<QLineEdit *>();
    edit->setText(QStringLiteral("goo"));
    QVERIFY(page.typedAddress().isEmpty());
    edit->setText(QStringLiteral(" login.example.org "));
    QCOMPARE(page.typedAddress(), QStringLiteral("login.example.org"));
    DetailsPage details;
    details.setProvider(provider("oidc"), page.typedAddress());
    QCOMPARE(field(details, "Issuer")->text(), QStringLiteral("login.example.org"));
}

void TestPages::asksForWhatIsMissingAndNoMore_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QStringList>("seen");
    QTest::newRow("a client") << QByteArray("microsoft") << QStringList{QStringLiteral("Client ID")};
    QTest::newRow("a client with a secret")
        << QByteArray("github") << QStringList{QStringLiteral("Client ID"), QStringLiteral("Client secret")};
    QTest::newRow("a server that registers us") << QByteArray("oidc") << QStringList{QStringLiteral("Issuer")};
}

void TestPages::asksForWhatIsMissingAndNoMore()
{
    QFETCH(QByteArray, id);
    QFETCH(QStringList, seen);
    DetailsPage page;
    page.setProvider(provider(id.constData()), {});
    page.show();
    QStringList visible;
    for (const QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && !edit->isReadOnly())
            visible += edit->accessibleName();
    }
    QCOMPARE(visible, seen);
    QVERIFY(!page.findChild<Disclosure *>()->isChecked());
}

void TestPages::saysBesideTheFieldWhatIsWrong()
{
    DetailsPage page;
    page.setProvider(provider("keycloak"), {});
    page.show();
    QSignalSpy completed(&page, &DetailsPage::completed);
    page.next();
    QCOMPARE(completed.size(), 0);
    QCOMPARE(field(page, "Server")->accessibleDescription(), QStringLiteral("This is needed to find the server."));
    QVERIFY(!field(page, "Client ID")->accessibleDescription().isEmpty());
    field(page, "Server")->setText(QStringLiteral("ftp://login.example.org"));
    field(page, "Client ID")->setText(QStringLiteral("lanyard"));
    page.next();
    QCOMPARE(completed.size(), 0);
    QVERIFY(!field(page, "Server")->accessibleDescription().isEmpty());
    field(page, "Server")->setText(QStringLiteral("https://login.example.org"));
    page.next();
    QCOMPARE(completed.size(), 1);
}

void TestPages::showsTheExactRedirectAddress()
{
    const Provider keycloak = provider("keycloak");
    QVERIFY(!keycloak.redirectUrisToRegister().isEmpty());
    DetailsPage page;
    page.setProvider(keycloak, {});
    QStringList shown;
    for (const QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->isReadOnly())
            shown += edit->text();
    }
    QCOMPARE(shown, keycloak.redirectUrisToRegister());
}

void TestPages::opensTheProvidersPageOnlyWhenPressed()
{
    DetailsPage page;
    QSignalSpy opened(&page, &DetailsPage::openPageRequested);
    page.setProvider(provider("github"), {});
    page.show();
    QCOMPARE(opened.size(), 0);
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("&Register at GitHub"))
            each->click();
    }
    QCOMPARE(opened, QList<QVariantList>{{QUrl(QStringLiteral("https://github.com/settings/applications/new"))}});
}

void TestPages::neverShowsASecret()
{
    const QString hidden = QStringLiteral("hunter2-hunter2");
    DetailsPage page;
    page.setProvider(provider("github"), {});
    page.show();
    QSignalSpy completed(&page, &DetailsPage::completed);
    field(page, "Client ID")->setText(QStringLiteral("lanyard"));
    field(page, "Client secret")->setText(hidden);
    page.next();
    QCOMPARE(completed.size(), 1);
    const auto choice = completed.first().first().value<LinkChoice>();
    QCOMPARE(choice.clientSecret, Secret(QStringView(hidden)));
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts += edit->displayText();
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
            texts += accessible->text(QAccessible::Value);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(!text.contains(hidden), qPrintable(QString::fromLatin1(widget->metaObject()->className())));
    }
}

void TestPages::letsAccessBeChosenByName()
{
    DetailsPage page;
    page.setProvider(provider("github"), {});
    page.show();
    QSignalSpy completed(&page, &DetailsPage::completed);
    field(page, "Client ID")->setText(QStringLiteral("lanyard"));
    field(page, "Client secret")->setText(QStringLiteral("s"));
    for (QCheckBox *box : page.findChildren<QCheckBox *>())
        box->setChecked(box->text() == QLatin1String("Gists"));
    field(page, "Further access")->setText(QStringLiteral("  read:org  gist "));
    page.next();
    QCOMPARE(completed.first().first().value<LinkChoice>().scopes,
             (QStringList{QStringLiteral("gist"), QStringLiteral("read:org")}));
}

void TestPages::offersFurtherAccessFoldedAway()
{
    DetailsPage page;
    page.setProvider(provider("microsoft"), {});
    page.show();
    const auto box = [&page](const QString &text) {
        const auto boxes = page.findChildren<QCheckBox *>();
        const auto found =
            std::ranges::find_if(boxes, [&text](QCheckBox *each) { return each->accessibleName() == text; });
        return found == boxes.end() ? nullptr : *found;
    };
    const QCheckBox *asked = box(QStringLiteral("Read your profile"));
    QCheckBox *further = box(QStringLiteral("Read mail"));
    const QCheckBox *shared = box(QStringLiteral("Read shared mailboxes, Not for personal accounts"));
    QVERIFY(asked && further && shared);
    QVERIFY(asked->isVisible() && asked->isChecked());
    QVERIFY(!further->isVisible() && !further->isChecked());
    for (Disclosure *fold : page.findChildren<Disclosure *>())
        fold->setChecked(true);
    QVERIFY(further->isVisible() && shared->isVisible());
    further->setChecked(true);
    field(page, "Client ID")->setText(QStringLiteral("lanyard"));
    QSignalSpy completed(&page, &DetailsPage::completed);
    page.next();
    const QStringList scopes = completed.value(0).value(0).value<LinkChoice>().scopes;
    QVERIFY(scopes.contains(QStringLiteral("Mail.Read")) && scopes.contains(QStringLiteral("User.Read")));
    QVERIFY(!scopes.contains(QStringLiteral("Mail.Read.Shared")));
}

void TestPages::letsOneOfAFewBeChosen()
{
    DetailsPage page;
    page.setProvider(provider("microsoft"), {});
    page.show();
    field(page, "Client ID")->setText(QStringLiteral("lanyard"));
    auto *cloud = page.findChild<VariableChoiceField *>()->findChild<QComboBox *>();
    QCOMPARE(cloud->accessibleName(), QStringLiteral("Cloud"));
    QCOMPARE(cloud->currentText(), QStringLiteral("Worldwide"));
    QSignalSpy completed(&page, &DetailsPage::completed);
    page.next();
    cloud->setCurrentIndex(cloud->findText(QStringLiteral("US government")));
    page.next();
    const auto chosen = [&completed](int which) {
        return completed.value(which).value(0).value<LinkChoice>().variables.value(QStringLiteral("cloud"));
    };
    QCOMPARE(chosen(0), QStringLiteral("global"));
    QCOMPARE(chosen(1), QStringLiteral("us_gov"));
}

void TestPages::saysWhatWasGrantedAndWhatNot()
{
    Account account = SampleData::google();
    account.displayName = QStringLiteral("Anna Berg");
    account.scopes.removeLast();
    const Provider google = provider("google");
    DonePage page;
    page.setAccount(account, &google, {});
    page.show();
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    QVERIFY(texts.contains(QLatin1String("Anna Berg")));
    QVERIFY(texts.contains(QLatin1String("anna@example.org")));
    QVERIFY(texts.contains(QLatin1String("Lanyard can: Your identity, Name and picture")));
    QVERIFY(texts.contains(QLatin1String("Not granted: Email address")));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
