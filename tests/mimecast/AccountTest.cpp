// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "mimecast/Account.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using mimecast::Account;

class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackageHasANameAndAnId_data();
    void aPackageHasANameAndAnId();
    void packagesTellWhatIsLicensed_data();
    void packagesTellWhatIsLicensed();
    void anAccountIsRead();
    void membersOfUnexpectedTypeAreMissing();
    void aFloodOfPackagesIsBounded();
};

void AccountTest::aPackageHasANameAndAnId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *text, const char *name, const char *id) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromUtf8(id);
    };
    row("Threat Remediation [1075]", "Threat Remediation", "1075");
    row("URL Protection (Site) [1043]", "URL Protection (Site)", "1043");
    row("BYO: Threat Intelligence [ 1089 ]", "BYO: Threat Intelligence", "1089");
    row("[Email Security - Cloud Integrated] [ES_130]", "Email Security - Cloud Integrated", "ES_130");
    row("A [1] [2]", "A [1]", "2");
    row("No brackets", "No brackets", "");
    row("[1075]", "", "1075");
    row("Open [1075", "Open [1075", "");
    row("Close 1075]", "Close 1075]", "");
    row("][", "][", "");
    row("[]", "", "");
    row("", "", "");
}

void AccountTest::aPackageHasANameAndAnId()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const QString, id);

    const mimecast::Package package = mimecast::parsePackage(text);

    QCOMPARE(package.name, name);
    QCOMPARE(package.id, id);
}

void AccountTest::packagesTellWhatIsLicensed_data()
{
    QTest::addColumn<QByteArray>("packages");
    QTest::addColumn<bool>("remediation");
    QTest::addColumn<bool>("internalProtect");
    QTest::addColumn<bool>("cloudIntegrated");
    const auto row = [](const char *packages, bool remediation, bool internalProtect, bool cloudIntegrated) {
        QTest::newRow(packages) << QByteArray(packages) << remediation << internalProtect << cloudIntegrated;
    };
    row(R"(["Threat Remediation [1075]","Internal Email Protect [1064]"])", true, true, false);
    row(R"(["Renamed [1075]"])", true, false, false);
    row(R"(["THREAT REMEDIATION"])", true, false, false);
    row(R"([{"id":1064,"name":"x"},{"id":"1075"}])", true, true, false);
    row(R"([{"name":"internal email protect"}])", false, true, false);
    row(R"(["[Email Security - Cloud Integrated] [ES_130]"])", false, false, true);
    row(R"(["x [es_130]"])", false, false, true);
    row(R"(["Not Threat Remediation [10750]"])", false, false, false);
    row(R"([null,1,true,[],{}])", false, false, false);
    row(R"([])", false, false, false);
    row(R"({"a":"Threat Remediation [1075]"})", false, false, false);
}

void AccountTest::packagesTellWhatIsLicensed()
{
    QFETCH(const QByteArray, packages);
    QFETCH(const bool, remediation);
    QFETCH(const bool, internalProtect);
    QFETCH(const bool, cloudIntegrated);

    const auto document = QJsonDocument::fromJson("{\"packages\":" + packages + "}");
    QVERIFY(document.isObject());
    const Account account = Account::fromJson(document.object());

    QCOMPARE(account.hasThreatRemediation(), remediation);
    QCOMPARE(account.hasInternalEmailProtect(), internalProtect);
    QCOMPARE(account.isCloudIntegrated(), cloudIntegrated);
}

void AccountTest::anAccountIsRead()
{
    const Account account = Account::fromJson(
        QJsonDocument::fromJson(R"({"accountCode":"CUSA13A77","accountName":"Contoso\nLtd","region":"us"})")
            .object());

    QCOMPARE(account.code, QStringLiteral("CUSA13A77"));
    QCOMPARE(account.name, QStringLiteral("Contoso Ltd"));
    QCOMPARE(account.region, QStringLiteral("us"));
}

void AccountTest::membersOfUnexpectedTypeAreMissing()
{
    const Account account = Account::fromJson(
        QJsonDocument::fromJson(R"({"accountCode":[],"accountName":{},"region":true,"packages":"x [1075]"})")
            .object());

    QVERIFY(account.code.isEmpty() && account.name.isEmpty() && account.region.isEmpty());
    QVERIFY(account.packages.isEmpty());
}

void AccountTest::aFloodOfPackagesIsBounded()
{
    QJsonArray packages;
    for (int i = 0; i < 50'000; ++i)
        packages.append(QStringLiteral("Package [%1]").arg(i));

    QVERIFY(Account::fromJson({{QStringLiteral("packages"), packages}}).packages.size() <= 2000);
}

QTEST_GUILESS_MAIN(AccountTest)
#include "AccountTest.moc"
