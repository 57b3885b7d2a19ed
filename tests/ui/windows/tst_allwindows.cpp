// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <ui/galleryscenes.h>
#include <ui/uitranslation.h>

#include <lanyard/ui/theme/desktopappearance.h>
#include <lanyard/ui/theme/theme.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/elidedlabel.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTest>
#include <QToolButton>

using namespace Lanyard;

namespace {

class PlainAppearance final : public DesktopAppearance
{
public:
    [[nodiscard]] Scheme scheme() const override { return Scheme::Light; }

    [[nodiscard]] QColor accent() const override { return {}; }

    [[nodiscard]] bool wantsReducedMotion() const override { return true; }
};

QByteArray describe(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += button->text();
    return text.toUtf8();
}

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !qobject_cast<const QScrollBar *>(widget);
}

// A line that is cut off is one that its widget has no room for.
bool isCut(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty() || !label.pixmap().isNull())
        return false;
    const QRect room = label.contentsRect();
    const int flags = label.wordWrap() ? Qt::TextWordWrap : 0;
    const QRect needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000), flags, label.text());
    return needed.width() > room.width() + 1 || needed.height() > room.height() + 1;
}

} // namespace

//! What holds for every window in every state that the gallery shows.
class TestAllWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, m_appearance); }

    void namesEveryControl_data() { scenes({QStringLiteral("en")}); }

    void namesEveryControl();

    void reachesEveryControlByTab_data() { scenes({QStringLiteral("en")}); }

    void reachesEveryControlByTab();

    void cutsNoText_data() { scenes({QStringLiteral("en"), QStringLiteral("de")}); }

    void cutsNoText();

    void hasOnePrimaryButton_data() { scenes({QStringLiteral("en")}); }

    void hasOnePrimaryButton();
    void speaksCalmly();

private:
    static void scenes(const QStringList &languages)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        for (const QString &language : languages) {
            for (const GalleryScene &scene : galleryScenes(language))
                QTest::addRow("%s in %s", qPrintable(scene.name), qPrintable(language)) << language << scene.name;
        }
    }

    [[nodiscard]] static std::unique_ptr<QWidget> make(const QString &language, const QString &name)
    {
        const auto all = galleryScenes(language);
        const auto scene = std::ranges::find(all, name, &GalleryScene::name);
        std::unique_ptr<QWidget> window = scene->make();
        window->show();
        window->activateWindow();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return window;
    }

    PlainAppearance m_appearance;
    std::unique_ptr<Theme> m_theme;
};

void TestAllWindows::namesEveryControl()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const auto window = make(language, name);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || qobject_cast<const QScrollBar *>(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // Buttons without a text at the moment are not shown; those that are need a word.
        const QString spoken = !widget->accessibleName().isEmpty() ? widget->accessibleName()
            : button                                               ? button->text()
                                                                   : QString();
        QVERIFY2(!spoken.isEmpty() || !widget->isVisible(), describe(widget).constData());
    }
}

void TestAllWindows::reachesEveryControlByTab()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    if (name == QLatin1String("tray-menu"))
        return; // a menu goes by the arrow keys
    const auto window = make(language, name);
    QSet<const QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = window->focusWidget();
        if (focus)
            reached.insert(focus);
        QTest::keyClick(focus ? focus : window.get(), Qt::Key_Tab);
    }
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (takesKeyboard(widget) && !widget->focusProxy())
            QVERIFY2(reached.contains(widget), describe(widget).constData());
    }
}

void TestAllWindows::cutsNoText()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const UiTranslation translation(language);
    QCOMPARE(translation.isLoaded(), language == QLatin1String("de"));
    const auto window = make(language, name);
    for (const QLabel *label : window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !isCut(*label), describe(label).constData());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<const QToolButton *>(button)) // icons inside fields
            QVERIFY2(button->width() >= button->sizeHint().width() && button->height() >= button->sizeHint().height(),
                     describe(button).constData());
    }
}

void TestAllWindows::hasOnePrimaryButton()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    if (name == QLatin1String("states"))
        return; // a sheet of samples
    const auto window = make(language, name);
    int primary = 0;
    for (const ActionButton *button : window->findChildren<ActionButton *>())
        primary += button->isVisible() && button->emphasis() == ActionButton::Emphasis::Primary ? 1 : 0;
    QVERIFY2(primary <= 1, qPrintable(QString::number(primary)));
}

void TestAllWindows::speaksCalmly()
{
    for (const GalleryScene &scene : galleryScenes(QStringLiteral("en"))) {
        if (scene.name.startsWith(QLatin1String("wizard-details")))
            continue; // the steps of a provider's registration are in that provider's words
        const std::unique_ptr<QWidget> window = scene.make();
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            const QString text = label->text().toLower();
            for (const char *word : {"!", "please", "authenticat", "principal", "grant ", "oops", "sorry", "invalid"})
                QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(TestAllWindows)
#include "tst_allwindows.moc"
