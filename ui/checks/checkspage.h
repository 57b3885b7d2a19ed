// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findingsmodel.h"

#include <QWidget>

namespace Lanyard {

class ActionButton;
class CopyButton;
class FindingsList;
class ProgressLine;
class TextLabel;

//! Whether everything around Lanyard works that has to, and what to do where it does not. It checks nothing itself.
class ChecksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPage(QWidget *parent = nullptr);

    //! Asks for the checks, unless they are under way; what was found before stays in sight meanwhile.
    void begin();
    //! What they found; they are over then.
    void setFindings(const QList<Finding> &findings);

Q_SIGNALS:
    void checksRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void setChecking(bool isChecking);

    FindingsModel m_model;
    bool m_isChecking = false;
    ActionButton *m_back;
    TextLabel *m_title;
    TextLabel *m_summary;
    CopyButton *m_copy;
    ActionButton *m_again;
    ProgressLine *m_progress;
    FindingsList *m_list;
};

} // namespace Lanyard
