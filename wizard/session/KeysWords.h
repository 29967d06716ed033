// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace session {

class KeysEntry;

/// What is said of the keys that are entered: translated, each with the status that it looks like.
class KeysWords
{
    Q_DECLARE_TR_FUNCTIONS(session::KeysWords)

public:
    /// Of what is known at each call; `entry` has to outlive this object.
    explicit KeysWords(const KeysEntry &entry) : m_entry(entry) {}

    /// What holds for both. Pending: nothing but information.
    struct Banner
    {
        checks::Status status = checks::Status::Pending;
        QString heading;
        QString text;
        QString detail = {};
    };
    Banner banner() const;

    struct Note
    {
        checks::Status status = checks::Status::Passed;
        QString text; ///< Empty if there is nothing in the field.
    };
    Note idNote() const;
    Note secretNote() const;

    struct Proof
    {
        checks::Status status = checks::Status::Pending;
        QString title;
        QString detail;
    };
    /// That they are complete, in the keychain, and accepted.
    std::array<Proof, 3> proofs() const;

    /// What holds the user on the page; empty if nothing does.
    QString missing() const;
    /// What else is left, or is in order.
    QString remark() const;

private:
    Banner bannerOfStored() const;
    QString refusedWords() const;
    Proof completeness() const;
    Proof storage() const;
    Proof acceptance() const;
    QString gatewayName() const;

    const KeysEntry &m_entry;
};

} // namespace session
