// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Check.h"

/// What the catalogue's rows ask and conclude. Private to this folder.
namespace checks {

QList<mimecast::Request> noRequests(const Context &context);
QList<mimecast::Request> tokenRequests(const Context &context);
/// With the probes of the same product: one that is answered shows that the product is there.
QList<mimecast::Request> accountProductRequests(const Context &context);
QList<mimecast::Request> accountReadRequests(const Context &context);
QList<mimecast::Request> threatRequests(const Context &context);
QList<mimecast::Request> privilegeRequests(const Context &context);

Finding evaluateConnection(const Check &check, const Responses &responses, const Context &context);
Finding evaluateClock(const Check &check, const Responses &responses, const Context &context);
Finding evaluateToken(const Check &check, const Responses &responses, const Context &context);
Finding evaluateAccountProduct(const Check &check, const Responses &responses, const Context &context);
Finding evaluateAccountRead(const Check &check, const Responses &responses, const Context &context);
Finding evaluateLicence(const Check &check, const Responses &responses, const Context &context);
Finding evaluateThreatProduct(const Check &check, const Responses &responses, const Context &context);
Finding evaluateRemediationRead(const Check &check, const Responses &responses, const Context &context);
Finding evaluateRemediationEdit(const Check &check, const Responses &responses, const Context &context);
Finding evaluateLeastPrivilege(const Check &check, const Responses &responses, const Context &context);

} // namespace checks
