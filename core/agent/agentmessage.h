// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <expected>
#include <optional>

//! One message on the agent's socket: four bytes of length, most significant first, then that many bytes of one JSON
//! object, in which "version" is the protocol's.
namespace Lanyard::AgentMessage {

inline constexpr int protocolVersion = 1;
inline constexpr quint32 maxBytes = 64 * 1024;

[[nodiscard]] QByteArray framed(QJsonObject message);

//! Takes the first whole message off the front of what has been received. Nothing while more bytes are needed; an error
//! where what is there can't be a message of ours, and the connection is of no more use.
[[nodiscard]] std::expected<std::optional<QJsonObject>, QString> take(QByteArray &received);

} // namespace Lanyard::AgentMessage
