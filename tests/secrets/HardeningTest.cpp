// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "secrets/Hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseLeavesNoCoreDumpAndLetsNobodyAttach();
};

void HardeningTest::aReleaseLeavesNoCoreDumpAndLetsNobodyAttach()
{
    // The kernel lets none but the administrator attach to a process that is not dumpable.
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);

    secrets::hardenProcess();

    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    rlimit core{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0));
}

QTEST_GUILESS_MAIN(HardeningTest)
#include "HardeningTest.moc"
