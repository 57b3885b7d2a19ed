// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "cibapage.h"

#include "devicewords.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr qsizetype longestOnOneLine = 20; // of a message in the size of a code

// What is no word of a language is heard letter by letter.
QString heard(const QString &message)
{
    const bool isCode =
        message.size() <= 8 && std::ranges::none_of(message, [](QChar c) { return c.isLower() || c.isSpace(); });
    return isCode ? DeviceWords::spelled(message) : message;
}

} // namespace

CibaPage::CibaPage(const Clock &clock, QWidget *parent)
    : PollingPage(clock, parent)
    , m_name(new FormField(tr("Your &name there"), new QLineEdit))
    , m_caption(new TextLabel(TextRole::Secondary))
    , m_message(new TextLabel(TextRole::Code))
    , m_warning(new TextLabel(TextRole::Secondary))
{
    m_name->setHelp(tr("What the server knows you by: a user name, an email address or a telephone number."));
    m_warning->setParagraph();
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, Tokens::Space::small, 0, Tokens::Space::small);
    layout->setSpacing(Tokens::Space::tiny);
    layout->addWidget(m_caption);
    layout->addWidget(m_message);
    layout->addSpacing(Tokens::Space::tiny);
    layout->addWidget(m_warning);
    m_name->setContentsMargins(0, Tokens::Space::small, 0, 0);
    layOut(m_name, words, nullptr);
}

void CibaPage::setProvider(const QString &name, const ProviderMark &mark, const QString &who)
{
    if (name != providerName())
        m_name->field()->clear();
    m_name->setProblem({});
    m_asksForName = who.isEmpty();
    PollingPage::setProvider(name, mark, who);
}

QString CibaPage::loginHint() const { return m_asksForName ? m_name->field()->text().trimmed() : QString(); }

void CibaPage::next()
{
    if (canContinue() && m_asksForName && loginHint().isEmpty()) {
        m_name->setProblem(tr("The server has to know whom to ask."));
        m_name->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    PollingPage::next();
}

void CibaPage::takeFocus()
{
    if (m_name->isVisibleTo(this))
        m_name->field()->setFocus(Qt::OtherFocusReason);
    else
        PollingPage::takeFocus();
}

QString CibaPage::title() const { return tr("Answer on your other device"); }

QString CibaPage::sentence(const QString &who) const
{
    if (who.isEmpty()) {
        return tr("%1 asks you on your phone, or wherever you have its app. Agree there; Lanyard notices by itself.")
            .arg(providerName());
    }
    return tr("%1 asks %2 on their phone, or wherever its app is. Agree there; Lanyard notices by itself.")
        .arg(providerName(), who);
}

QString CibaPage::preparation() const { return tr("Sending the question to your device…"); }

QString CibaPage::anewText() const { return mode() == Mode::Entering ? tr("Ask &me") : tr("&Ask again"); }

void CibaPage::listen(LinkSession &session)
{
    connect(&session, &LinkSession::confirmElsewhere, this, &CibaPage::show);
}

// Another attempt may need another name.
void CibaPage::follow(Mode mode)
{
    m_name->setVisible(m_asksForName && (mode == Mode::Entering || mode == Mode::Failed));
}

void CibaPage::show(const CibaPrompt &prompt)
{
    const bool isThere = !prompt.bindingMessage.isEmpty();
    m_caption->setText(isThere ? tr("The same words stand on your device:")
                               : tr("The question stands on your device now."));
    m_message->setText(prompt.bindingMessage);
    m_message->setParagraph(prompt.bindingMessage.size() > longestOnOneLine);
    m_message->setAccessibleName(isThere ? tr("On your device: %1").arg(heard(prompt.bindingMessage))
                                         : m_caption->text());
    m_message->setVisible(isThere);
    m_warning->setText(
        isThere ? tr("Agree only if the words are the same. If they differ, the question is not about this sign-in.")
                : tr("Agree only if you have just asked for this here."));
    waitForPerson(prompt.expiresAt, m_message);
}

} // namespace Lanyard
