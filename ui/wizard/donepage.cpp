// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "donepage.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/elidedlabel.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QHBoxLayout>
#include <QLineEdit>

namespace Lanyard {

DonePage::DonePage(QWidget *parent)
    : WizardPage(parent)
    , m_mark(new MarkView(Tokens::Size::markLarge))
    , m_name(new ElidedLabel(TextRole::Title))
    , m_mail(new ElidedLabel(TextRole::Body))
    , m_granted(new TextLabel(TextRole::Body))
    , m_missingGlyph(new StateGlyph)
    , m_missing(new TextLabel(TextRole::Body))
    , m_label(new FormField(tr("&Name in Lanyard"), new QLineEdit))
{
    m_mail->setColorRole(ColorRole::SecondaryText);
    m_granted->setParagraph();
    m_missing->setParagraph();
    m_label->setHelp(tr("Programs and the list show the account under this name."));

    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::Space::tiny);
    words->addWidget(m_name);
    words->addWidget(m_mail);
    auto *head = new QHBoxLayout;
    head->setSpacing(Tokens::Space::large);
    head->addWidget(m_mark);
    head->addLayout(words, 1);
    head->setAlignment(words, Qt::AlignVCenter);

    const auto line = [](StateGlyph *glyph, TextLabel *text) {
        auto *layout = new QHBoxLayout;
        layout->setSpacing(Tokens::Space::small);
        layout->addWidget(glyph, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        return layout;
    };
    auto *access = new QVBoxLayout;
    access->setSpacing(Tokens::Space::small);
    access->addLayout(line(new StateGlyph, m_granted));
    access->addLayout(line(m_missingGlyph, m_missing));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::small, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::group);
    layout->addLayout(head);
    layout->addLayout(access);
    layout->addWidget(m_label);
    layout->addStretch();
}

void DonePage::setAccount(const Account &account, const Provider *provider, const QStringList &takenLabels)
{
    const auto named = [provider](const QStringList &scopes) {
        QStringList names;
        for (const QString &scope : scopes)
            names += provider ? provider->scopes.nameOf(scope) : scope;
        names.removeDuplicates();
        return names.join(QLatin1String(", "));
    };
    m_account = account;
    m_takenLabels = takenLabels;
    m_mark->setMark(provider ? provider->mark : MarkView::fallback(account.provider, account.providerName));
    const QString user = account.email.isEmpty() ? account.username : account.email;
    const QString name = account.displayName.isEmpty() ? user : account.displayName;
    m_name->setText(name.isEmpty() ? account.label : name);
    m_mail->setText(user == name ? account.providerName : user);
    m_granted->setText(account.scopes.isEmpty() ? tr("Lanyard can sign programs in.")
                                                : tr("Lanyard can: %1").arg(named(account.scopes)));
    const QStringList missing = account.notGranted();
    m_missing->setText(tr("Not granted: %1").arg(named(missing)));
    m_missing->setVisible(!missing.isEmpty());
    m_missingGlyph->setState(DisplayState::Offline);
    m_missingGlyph->setVisible(!missing.isEmpty());
    m_label->field()->setText(account.label);
    m_label->setProblem({});
    Q_EMIT changed();
}

bool DonePage::acceptsLabel()
{
    if (label().isEmpty())
        m_label->setProblem(tr("The account needs a name."));
    else if (label() != m_account.label && m_takenLabels.contains(label()))
        m_label->setProblem(tr("Another account has this name already."));
    if (m_label->hasProblem())
        m_label->field()->setFocus(Qt::OtherFocusReason);
    return !m_label->hasProblem();
}

QString DonePage::label() const { return m_label->field()->text().simplified(); }

QString DonePage::nextText() const { return tr("&Finish"); }

void DonePage::next()
{
    if (acceptsLabel())
        Q_EMIT finished();
}

void DonePage::takeFocus()
{
    m_label->field()->setFocus(Qt::OtherFocusReason);
    m_label->field()->selectAll();
}

} // namespace Lanyard
