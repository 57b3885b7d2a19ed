// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signinway.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QButtonGroup>
#include <QMap>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Lanyard {

namespace {

const QString browserFlow = QStringLiteral("code");

} // namespace

SignInWay::SignInWay(const QStringList &flows, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    const QMap<QString, QString> words{
        {browserFlow, tr("In the browser")},
        {QStringLiteral("device"), tr("On another device, with a code")},
        {QStringLiteral("ciba"), tr("On my phone, which the server asks (CIBA)")},
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::small);
    layout->addWidget(new TextLabel(TextRole::Body, tr("Where you sign in")));
    for (const QString &flow : flows) {
        if (!words.contains(flow))
            continue;
        auto *button = new QRadioButton(words.value(flow));
        m_buttons->addButton(button, static_cast<int>(m_flows.size()));
        button->setChecked(m_flows.isEmpty());
        layout->addWidget(button);
        m_flows += flow;
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, &SignInWay::changed);
}

QString SignInWay::flow() const
{
    return m_buttons->checkedId() > 0 ? m_flows.value(m_buttons->checkedId()) : QString();
}

bool SignInWay::isInBrowser() const { return m_flows.value(qMax(0, m_buttons->checkedId())) == browserFlow; }

} // namespace Lanyard
