#pragma once

#include "Check.h"

/// What the catalogue's rows ask and conclude. Private to this folder.
namespace checks {

QList<mimecast::Request> askNothing(const Context &context);
QList<mimecast::Request> askToken(const Context &context);
/// With the probes of the same product: one that is answered shows that the product is there.
QList<mimecast::Request> askAccount(const Context &context);
QList<mimecast::Request> askGetAccount(const Context &context);
QList<mimecast::Request> askThreats(const Context &context);
QList<mimecast::Request> askProbes(const Context &context);

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
