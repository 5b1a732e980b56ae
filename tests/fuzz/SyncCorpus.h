#pragma once

#include <QByteArray>
#include <QList>

namespace parvis::fuzz {

/// Answers to /sync in the shapes that servers send: groups, chats, invitations, threads, edits,
/// files, presence, and those that no honest server sends.
[[nodiscard]] QList<QByteArray> syncCorpus();

/// Keys, ids and values that the reader knows.
[[nodiscard]] QList<QByteArray> syncDictionary();

} // namespace parvis::fuzz
