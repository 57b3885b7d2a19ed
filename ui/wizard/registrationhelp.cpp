// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "registrationhelp.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/copybutton.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QLineEdit>
#include <QVBoxLayout>

namespace Lanyard {

RegistrationHelp::RegistrationHelp(const QString &steps, const QStringList &redirectUris, QWidget *parent)
    : QWidget(parent)
    , m_open(new ActionButton(ActionButton::Emphasis::Plain))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::medium);
    if (!steps.isEmpty()) {
        auto *text = new TextLabel(TextRole::Body, steps);
        text->setParagraph();
        layout->addWidget(text);
    }
    m_open->setShape(LineIcon::Shape::OpenOutside);
    m_open->setVisible(false);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openPageRequested(m_page); });
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    for (const QString &uri : redirectUris) {
        auto *shown = new QLineEdit(uri);
        shown->setReadOnly(true);
        auto *field = new FormField(tr("Redirect address to register"), shown);
        auto *copy = new CopyButton(tr("Copy"));
        copy->setCopiedText(uri);
        copy->setAccessibleName(tr("Copy %1").arg(uri));
        field->addBeside(copy);
        layout->addWidget(field);
    }
}

void RegistrationHelp::setPage(const QString &providerName, const QUrl &page)
{
    m_page = page;
    m_open->setText(tr("&Register at %1").arg(QString(providerName).replace(QLatin1Char('&'), QLatin1String("&&"))));
    m_open->setToolTip(page.toDisplayString());
    m_open->setVisible(page.isValid());
}

} // namespace Lanyard
