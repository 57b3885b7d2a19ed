// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctlhome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <chrono>

namespace Lanyard {

//! What a lanyardctl left behind when it ended.
struct CtlOutcome
{
    int exitCode = -1; //!< -1 where it did not end by itself
    QByteArray out{};
    QByteArray err{};

    //! The one JSON object, or array, on standard output; empty where it is anything else.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    //! The JSON objects on standard output, one for each line; empty where a line is anything else.
    [[nodiscard]] QList<QJsonObject> events() const;
    //! The members of the error in the last line of JSON.
    [[nodiscard]] QString errorKind() const;
    [[nodiscard]] QString errorCode() const;
    //! For the message of a test that fails.
    [[nodiscard]] QByteArray said() const;
};

//! A running lanyardctl, the one that was built beside this test. It works while the event loop runs, and is gone with
//! this object.
class CtlProcess
{
public:
    CtlProcess(const CtlHome &home, const QStringList &arguments);
    ~CtlProcess();
    Q_DISABLE_COPY_MOVE(CtlProcess)

    //! Waits for the event of that name on standard output; empty where it does not come.
    [[nodiscard]] QJsonObject event(const QString &name);
    //! Waits for a text on either output.
    [[nodiscard]] bool says(const QByteArray &text);

    void write(const QByteArray &bytes) { m_process.write(bytes); }

    void closeInput() { m_process.closeWriteChannel(); }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    void send(int signal) const;

    //! What it has said so far.
    [[nodiscard]] const CtlOutcome &soFar() const { return m_outcome; }

    //! Waits for its end.
    [[nodiscard]] CtlOutcome wait(std::chrono::milliseconds patience = std::chrono::seconds(30));
    //! Runs it to its end.
    [[nodiscard]] static CtlOutcome run(const CtlHome &home, const QStringList &arguments,
                                        const QByteArray &input = {});

private:
    void read();

    QProcess m_process;
    CtlOutcome m_outcome;
};

//! A line of arguments, parted at its spaces.
[[nodiscard]] QStringList words(const char *line);

//! A member of a JSON object as text.
[[nodiscard]] QString valueOf(const QJsonObject &object, const char *member);

} // namespace Lanyard
