// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "pages/ConnectionPath.h"

#include <QTest>

using checks::Cause;
using checks::Finding;
using checks::Status;
using widgets::Glyph;

class ConnectionPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePathBreaksWhereTheCheckFailed_data();
    void thePathBreaksWhereTheCheckFailed();
    void theAccountIsNamed();
};

namespace {

Finding finding(const char *check, Status status, std::optional<Cause> cause = {})
{
    Finding made;
    made.check = checks::checkFromString(QString::fromLatin1(check));
    made.status = status;
    made.cause = cause;
    return made;
}

QString glyphs(const QList<Finding> &findings)
{
    QString line;
    for (const auto &station : pages::stationsOf(findings, QStringLiteral("Global gateway"))) {
        switch (station.glyph) {
        case Glyph::Done:
            line += u'+';
            break;
        case Glyph::Failed:
            line += u'x';
            break;
        case Glyph::Attention:
            line += u'!';
            break;
        case Glyph::Running:
            line += u'.';
            break;
        case Glyph::Skipped:
            line += u'-';
            break;
        case Glyph::Unknown:
            line += u'?';
            break;
        default:
            line += u'o';
        }
    }
    return line;
}

constexpr std::array names{"connection",   "clock",   "token",          "account-product",
                           "account-read", "licence", "threat-product", "remediation-read"};

QList<Finding> all(Status status)
{
    QList<Finding> findings;
    for (const char *name : names)
        findings.append(finding(name, status));
    return findings;
}

QList<Finding> with(QList<Finding> findings, const Finding &changed, Status behind = Status::Skipped)
{
    bool after = false;
    for (Finding &one : findings) {
        if (after)
            one.status = behind;
        if (one.check == changed.check) {
            one = changed;
            after = true;
        }
    }
    return findings;
}

} // namespace

void ConnectionPathTest::thePathBreaksWhereTheCheckFailed_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<QString>("stations"); // This computer, gateway, keys, account, remediation

    const QList<Finding> passed = all(Status::Passed);
    QTest::newRow("nothing has run") << QList<Finding>() << "ooooo";
    QTest::newRow("all passed") << passed << "+++++";
    QTest::newRow("no network") << with(passed, finding("connection", Status::Failed, Cause::DnsFailure))
                                << "+x---";
    QTest::newRow("TLS inspection") << with(passed,
                                            finding("connection", Status::Failed, Cause::TlsUntrusted))
                                    << "+x---";
    QTest::newRow("clock off") << with(passed, finding("clock", Status::Warning, Cause::ClockSkew),
                                       Status::Passed)
                               << "!++++";
    QTest::newRow("unknown gateway") << with(passed,
                                             finding("connection", Status::Warning, Cause::UnknownGateway),
                                             Status::Passed)
                                     << "+!+++";
    QTest::newRow("wrong secret") << with(passed,
                                          finding("token", Status::Failed, Cause::CredentialsRejected))
                                  << "++x--";
    QTest::newRow("not licensed") << with(passed, finding("licence", Status::Failed, Cause::LicenceMissing),
                                          Status::Passed)
                                  << "+++x+";
    QTest::newRow("role lacks Read") << with(passed, finding("remediation-read", Status::Failed,
                                                             Cause::PermissionMissing))
                                     << "++++x";
    QTest::newRow("account not known")
        << with(with(passed, finding("account-read", Status::Inconclusive), Status::Passed),
                finding("licence", Status::Skipped), Status::Passed)
        << "+++?+";
    QTest::newRow("clock not known") << with(passed, finding("clock", Status::Inconclusive), Status::Passed)
                                     << "?++++";
    const Finding excess = finding("least-privilege", Status::Warning, Cause::ExcessPermission);
    QTest::newRow("a role that may do more") << passed + QList<Finding>{excess} << "++!++";
    QTest::newRow("a role that may do more, with a wrong secret since")
        << with(passed, finding("token", Status::Failed, Cause::CredentialsRejected)) + QList<Finding>{excess}
        << "++x--";
    QTest::newRow("a role of which more is not known")
        << passed + QList<Finding>{finding("least-privilege", Status::Inconclusive)} << "+++++";
    QTest::newRow("running") << with(passed, finding("account-read", Status::Running), Status::Pending)
                             << "+++.o";
}

void ConnectionPathTest::thePathBreaksWhereTheCheckFailed()
{
    QFETCH(const QList<Finding>, findings);
    QFETCH(const QString, stations);
    QCOMPARE(glyphs(findings), stations);
}

void ConnectionPathTest::theAccountIsNamed()
{
    QList<Finding> findings = all(Status::Passed);
    findings[4].details = checks::AccountNames{{}, QStringLiteral("CUSA13A77"), {}};
    QCOMPARE(pages::stationsOf(findings, {}).at(3).detail, QStringLiteral("CUSA13A77"));
}

QTEST_GUILESS_MAIN(ConnectionPathTest)
#include "ConnectionPathTest.moc"
