// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>
#include <QVariant>

//! One object of a program as assistive technology gets it from AT-SPI: what a screen reader would say, and do for its
//! user. A value; an empty one stands for "not there". An object that has gone meanwhile has no name, role or children.
class Accessible
{
public:
    Accessible() = default;
    Accessible(QDBusConnection bus, QString service, QString path);

    [[nodiscard]] bool isValid() const { return !m_path.isEmpty(); }

    [[nodiscard]] QString name() const;
    //! As AT-SPI names it: "push button", "list item", "password text".
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString description() const;

    [[nodiscard]] bool isShowing() const { return hasState(State::Showing); }

    [[nodiscard]] bool isEnabled() const { return hasState(State::Enabled); }

    [[nodiscard]] bool isEditable() const { return hasState(State::Editable); }

    [[nodiscard]] bool isFocused() const { return hasState(State::Focused); }

    [[nodiscard]] bool isPressed() const { return hasState(State::Pressed); }

    [[nodiscard]] bool isActive() const { return hasState(State::Active); }

    [[nodiscard]] QList<Accessible> children() const;
    //! Itself and all that is below it and on the screen, from top to bottom.
    [[nodiscard]] QList<Accessible> shown() const;

    //! Does what it is for: presses a button, chooses an item.
    [[nodiscard]] bool press() const;
    //! Of a field.
    [[nodiscard]] bool setText(const QString &text) const;
    [[nodiscard]] QString text() const;

private:
    enum class State {
        Active = 1,
        Editable = 7,
        Enabled = 8,
        Focused = 12,
        Pressed = 20,
        Showing = 25
    }; // at-spi's AtspiStateType

    [[nodiscard]] bool hasState(State state) const;
    [[nodiscard]] QVariantList call(const char *interface, const char *method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QString property(const char *name) const;

    QDBusConnection m_bus{QString()};
    QString m_service;
    QString m_path;
};
