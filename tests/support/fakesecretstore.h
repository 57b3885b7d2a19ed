// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secretstore.h>

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Lanyard {

//! A secret store in the test's hands: keeps entries in memory, does what the test says at each call, and ends by the
//! deadline as every store has to. Answers come after a turn of the event loop.
class FakeSecretStore final : public SecretStore
{
public:
    enum class Operation { Status, Unlock, Read, Write, Remove };
    //! Called before an operation is done; an error is what it then ends in instead.
    using Before = std::function<std::optional<Error>(Operation, const QString &key)>;

    void setBefore(const Before &before) { m_before = before; }

    //! Every such operation ends in the error, until it is taken back with nothing.
    void fail(Operation operation, const std::optional<Error> &error);

    //! Whether it would outlive the program.
    void setLasting(bool isLasting) { m_isLasting = isLasting; }

    [[nodiscard]] Task<SecretStoreStatus> status(CallContext context) override;
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    [[nodiscard]] Task<Result<Secret>> read(QString key, CallContext context) override;
    [[nodiscard]] Task<Result<>> write(QString key, Secret value, CallContext context) override;
    [[nodiscard]] Task<Result<>> remove(QString key, CallContext context) override;

    [[nodiscard]] QHash<QString, Secret> &entries() { return m_entries; }

    [[nodiscard]] qsizetype count(Operation operation) const { return m_calls.count(operation); }

    [[nodiscard]] qsizetype calls() const { return m_calls.size(); }

private:
    [[nodiscard]] Task<Result<>> begin(Operation operation, QString key, CallContext context);

    Before m_before;
    bool m_isLasting = true;
    QHash<QString, Secret> m_entries;
    QList<Operation> m_calls;
};

} // namespace Lanyard
