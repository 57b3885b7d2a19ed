// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "virtualscreen.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto otherTitle = "Another program"_L1;

} // namespace

bool VirtualScreen::start(QSize size) { return startServer(size) && startWindowManager(); }

bool VirtualScreen::startServer(QSize size)
{
    const QString screen = QString::number(size.width()) + u'x' + QString::number(size.height()) + u"x24"_s;
    m_server.process().setProcessChannelMode(QProcess::SeparateChannels);
    // it looks for a free number by itself, and says which once it listens
    const QStringList arguments{u"-displayfd"_s, u"1"_s,         u"-screen"_s, u"0"_s,
                                screen,          u"-nolisten"_s, u"tcp"_s,     u"-noreset"_s};
    if (!m_server.start(u"Xvfb"_s, arguments) || !m_server.process().waitForReadyRead(10'000))
        return false;
    qputenv("DISPLAY", QByteArray(':' + m_server.process().readLine().trimmed()));
    qunsetenv("WAYLAND_DISPLAY");
    return true;
}

bool VirtualScreen::startWindowManager()
{
    return m_windowManager.start(u"openbox"_s, {u"--sm-disable"_s}) && QTest::qWaitFor([] {
               return ChildProcess::output(u"xprop"_s, {u"-root"_s, u"_NET_SUPPORTING_WM_CHECK"_s}).contains('#');
           });
}

bool VirtualScreen::openOtherWindow()
{
    return m_otherWindow.start(u"xev"_s, {u"-name"_s, otherTitle})
        && QTest::qWaitFor([] { return activeWindow() == otherTitle; });
}

bool VirtualScreen::press(const QStringList &keys)
{
    ChildProcess xdotool;
    return xdotool.start(u"xdotool"_s, QStringList{u"key"_s, u"--delay"_s, u"30"_s} + keys) && xdotool.waitForEnd()
        && xdotool.process().exitCode() == 0;
}

bool VirtualScreen::type(const QString &text)
{
    ChildProcess xdotool;
    return xdotool.start(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"10"_s, text}) && xdotool.waitForEnd()
        && xdotool.process().exitCode() == 0;
}

QString VirtualScreen::activeWindow()
{
    return QString::fromUtf8(ChildProcess::output(u"xdotool"_s, {u"getactivewindow"_s, u"getwindowname"_s})).trimmed();
}

QByteArray VirtualScreen::clipboard()
{
    ChildProcess xclip;
    // an empty clipboard is an error to it
    if (!xclip.start(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-out"_s}) || !xclip.waitForEnd())
        return {};
    return xclip.process().readAllStandardOutput();
}

qsizetype VirtualScreen::windowsOf(qint64 processId)
{
    ChildProcess xdotool;
    // none is an error to it
    const QStringList arguments{u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(processId)};
    if (!xdotool.start(u"xdotool"_s, arguments) || !xdotool.waitForEnd())
        return 0;
    return xdotool.process().readAllStandardOutput().count('\n');
}

int VirtualScreen::brightnessOf(const QString &title)
{
    const QByteArray pixel = ChildProcess::output(
        u"import"_s,
        {u"-window"_s, title, u"-colorspace"_s, u"Gray"_s, u"-depth"_s, u"8"_s, u"-resize"_s, u"1x1!"_s, u"gray:-"_s});
    return pixel.size() == 1 ? static_cast<uchar>(pixel.front()) : -1;
}
