// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/providers/providermark.h>

#include <QWidget>

namespace Lanyard {

class MarkView;
class TextLabel;

//! The head of a page that shows a sign-in: where, what there is to do in a few words, and what then happens in a
//! sentence.
class SessionHead final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionHead(QWidget *parent = nullptr);

    void setMark(const ProviderMark &mark);
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    void setSentenceVisible(bool visible);

private:
    MarkView *m_mark;
    TextLabel *m_title;
    TextLabel *m_sentence;
};

} // namespace Lanyard
