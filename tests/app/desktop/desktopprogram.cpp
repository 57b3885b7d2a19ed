// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopprogram.h"

#include "accessibilitybus.h"
#include "virtualscreen.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::seconds(10);

bool fits(const QString &name, const QString &wanted)
{
    if (wanted.startsWith(u'*'))
        return name.endsWith(QStringView(wanted).mid(1));
    return wanted.endsWith(u'*') ? name.startsWith(wanted.chopped(1)) : name == wanted;
}

bool waitUntil(const auto &happened)
{
    const QDeadlineTimer deadline(patience);
    while (!happened()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(50);
    }
    return true;
}

} // namespace

bool DesktopProgram::start(const QStringList &arguments)
{
    m_application = {};
    m_process.stop();
    m_process.process().setProcessChannelMode(QProcess::ForwardedErrorChannel);
    return m_process.start(QStringLiteral(LANYARD), arguments);
}

bool DesktopProgram::endsWell()
{
    return m_process.waitForEnd() && m_process.process().exitStatus() == QProcess::NormalExit
        && m_process.process().exitCode() == 0;
}

Accessible DesktopProgram::application() const
{
    if (!m_application.isValid()) {
        const auto bus = accessibilityBus();
        const QString service = accessibleService(bus, m_process.id());
        if (!service.isEmpty())
            m_application = {bus, service, u"/org/a11y/atspi/accessible/root"_s};
    }
    return m_application;
}

QList<Accessible> DesktopProgram::everything() const
{
    QList<Accessible> all;
    auto windows = application().children();
    std::ranges::reverse(windows); // the last one opened is in front
    for (const Accessible &window : std::as_const(windows))
        all += window.shown();
    return all;
}

Accessible DesktopProgram::find(const QString &role, const QString &name) const
{
    for (const Accessible &each : everything()) {
        if (fits(each.name(), name) && fits(each.role(), role))
            return each;
    }
    return {};
}

Accessible DesktopProgram::waitFor(const QString &role, const QString &name) const
{
    Accessible found;
    if (!waitUntil([&] { return (found = find(role, name)).isValid(); }))
        tell(role, name);
    return found;
}

bool DesktopProgram::waitUntilGone(const QString &role, const QString &name) const
{
    const bool gone = waitUntil([&] { return !find(role, name).isValid(); });
    if (!gone)
        tell(role, name);
    return gone;
}

bool DesktopProgram::press(const QString &name, const QString &role) const
{
    const Accessible found = waitFor(role, name);
    // Qt lets a button go a tenth of a second later, and only then has it been clicked
    return found.isValid() && waitUntil([&] { return found.isEnabled(); }) && found.press()
        && waitUntil([&] { return !found.isPressed(); });
}

bool DesktopProgram::fill(const QString &name, const QString &text) const
{
    // Qt before 6.5 calls a password's field "text" too
    const Accessible found = waitFor(u"*text"_s, name);
    return found.isValid() && waitUntil([&] { return found.isEditable(); }) && found.setText(text);
}

bool DesktopProgram::hasFocus(const QString &role, const QString &name) const
{
    const bool focused = waitUntil([&] { return find(role, name).isFocused(); });
    if (!focused)
        tell(role, name);
    return focused;
}

bool DesktopProgram::keys(const QString &window, const QStringList &keys) const
{
    const bool active = waitUntil([&] { return activeWindow() == window; });
    if (!active)
        tell(u"active window"_s, window);
    return active && VirtualScreen::press(keys);
}

bool DesktopProgram::closeWindow(const QString &window) const
{
    const QDeadlineTimer deadline(patience);
    const auto isOpen = [&] { return find(u"frame"_s, window).isValid(); };
    bool pressed = keys(window, {u"alt+F4"_s});
    for (QDeadlineTimer again(patience / 4); pressed && isOpen() && !deadline.hasExpired(); QTest::qWait(50)) {
        if (again.hasExpired() && activeWindow() == window) {
            pressed = VirtualScreen::press({u"alt+F4"_s});
            again.setRemainingTime(patience / 4);
        }
    }
    return pressed && !isOpen();
}

bool DesktopProgram::choose(const QString &button, const QString &letter) const
{
    const auto before = VirtualScreen::windowsOf(m_process.id());
    return before > 0 && press(button) && waitUntil([&] { return VirtualScreen::windowsOf(m_process.id()) > before; })
        && VirtualScreen::press({letter});
}

QString DesktopProgram::activeWindow() const
{
    const auto windows = application().children();
    for (const Accessible &window : windows) {
        if (window.isActive())
            return window.name();
    }
    return {};
}

void DesktopProgram::tell(const QString &role, const QString &name) const
{
    qWarning().noquote() << "in vain:" << role << name << "- on the screen:";
    for (const Accessible &each : everything()) {
        if (!each.name().isEmpty())
            qWarning().noquote() << "   " << each.role() << each.name();
    }
}
