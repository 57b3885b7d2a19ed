// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activitymodel.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace Lanyard {

class ActionButton;
class ActivityList;
class InlineMessage;
class SearchField;
class TextLabel;

//! What happened to the accounts: which programs got tokens, what was renewed, what failed. Searched and filtered; the
//! newest come by themselves as long as nobody has scrolled away from them.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    //! The clock outlives it.
    explicit ActivityPage(const Clock &clock, QWidget *parent = nullptr);

    //! The source outlives the page, or is taken back with null.
    void setSource(ActivitySource *source);
    //! Shows that account's, or that of all where the id is empty, and nothing filtered out.
    void begin(const QString &accountId, const QString &label);
    //! The source has others than before.
    void follow();

    [[nodiscard]] SearchField &searchField() { return *m_search; }

Q_SIGNALS:
    void closed();
    //! From now on it wants to hear of what is new, or no longer.
    void visibilityChanged(bool isVisible);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void fillFilter();
    [[nodiscard]] QWidget *makeEmpty();
    void connectParts();
    void setAccount(const QString &accountId, const QString &label);
    void seek();
    void reload();
    void showOutcome();

    ActivityModel m_model;
    QString m_accountId;
    bool m_isStale = false;
    ActionButton *m_back;
    SearchField *m_search;
    ActionButton *m_account;
    QComboBox *m_filter;
    InlineMessage *m_problem;
    ActivityList *m_list;
    QWidget *m_pane;
    QStackedWidget *m_pages;
    TextLabel *m_emptyTitle;
    TextLabel *m_emptyText;
};

} // namespace Lanyard
