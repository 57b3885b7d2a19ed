// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "statusline.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/elidedlabel.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QHBoxLayout>
#include <QPainter>

namespace Lanyard {

//! The shape before the words: a disc where all is well, the shape of the trouble otherwise.
class StatusLine::Light final : public QWidget
{
public:
    Light() { setState(SecretStoreState::Ready); }

    void setState(SecretStoreState state)
    {
        m_state = state;
        setFixedSize(state == SecretStoreState::Ready ? Tokens::Space::small : Tokens::Size::glyph,
                     Tokens::Size::glyph);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor under = themeColor(ColorRole::Window, palette());
        if (m_state == SecretStoreState::Ready) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(themeColor(ColorRole::Positive, palette()));
            painter.drawEllipse(QRectF(rect()).center(), Tokens::Space::tiny, Tokens::Space::tiny);
            return;
        }
        const bool locked = m_state == SecretStoreState::Locked || m_state == SecretStoreState::PromptDismissed;
        const DisplayState shape = locked ? DisplayState::Locked : DisplayState::Error;
        StateGlyph::draw(painter, QRectF(rect()), shape, themeColor(colorRole(shape), palette()), under);
    }

private:
    SecretStoreState m_state = SecretStoreState::Ready;
};

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_light(new Light)
    , m_store(new ElidedLabel(TextRole::Secondary))
    , m_help(new ActionButton(ActionButton::Emphasis::Quiet))
    , m_summary(new TextLabel(TextRole::Secondary))
{
    m_help->setVisible(false);
    m_help->setInline(true);
    connect(m_help, &QAbstractButton::clicked, this, [this] {
        if (m_state == SecretStoreState::NoBackend)
            Q_EMIT chooseEncryptedFileRequested();
        else if (m_state == SecretStoreState::Ready)
            Q_EMIT moveSecretsRequested();
        else
            Q_EMIT unlockKeyringRequested();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::small);
    layout->addWidget(m_light);
    layout->addWidget(m_store);
    layout->addWidget(m_help);
    layout->addStretch(1);
    layout->addWidget(m_summary);
    setMinimumHeight(Tokens::Space::group);
}

void StatusLine::setSecretStoreStatus(const SecretStoreStatus &status)
{
    m_state = status.state;
    m_light->setState(status.state);
    m_store->setText(words(status));
    m_isLasting = status.isLasting;
    showHelp();
}

void StatusLine::setMovable(bool movable)
{
    m_isMovable = movable;
    showHelp();
}

void StatusLine::showHelp()
{
    m_help->setVisible(m_state != SecretStoreState::Ready || (m_isMovable && m_isLasting));
    switch (m_state) {
    case SecretStoreState::Ready:
        m_help->setText(tr("&Move secrets"));
        break;
    case SecretStoreState::NoBackend:
        m_help->setText(tr("C&hoose where secrets go"));
        break;
    case SecretStoreState::Denied:
    case SecretStoreState::TimedOut:
        m_help->setText(tr("&Try again"));
        break;
    case SecretStoreState::Locked:
    case SecretStoreState::PromptDismissed:
        m_help->setText(tr("&Unlock"));
        break;
    }
}

void StatusLine::setSummary(const QString &summary) { m_summary->setText(summary); }

QString StatusLine::words(const SecretStoreStatus &status)
{
    const QString name = status.backend;
    if (!status.isLasting)
        return tr("Secrets: in memory only, gone when Lanyard quits");
    switch (status.state) {
    case SecretStoreState::Ready:
        return tr("Keyring: %1, unlocked").arg(name);
    case SecretStoreState::Locked:
    case SecretStoreState::PromptDismissed:
        return name.isEmpty() ? tr("Keyring: locked") : tr("Keyring: %1, locked").arg(name);
    case SecretStoreState::Denied:
        return name.isEmpty() ? tr("Keyring: refused access") : tr("Keyring: %1, refused access").arg(name);
    case SecretStoreState::TimedOut:
        return name.isEmpty() ? tr("Keyring: no answer") : tr("Keyring: %1, no answer").arg(name);
    case SecretStoreState::NoBackend:
        break;
    }
    return tr("Keyring: none found");
}

} // namespace Lanyard
