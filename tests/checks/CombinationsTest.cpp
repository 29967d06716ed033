// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Every way in which the four operations that decide can be answered, together: what they come to never
// claims more than they served. Test data may be made when the program starts.
// clazy:excludeall=non-pod-global-static

#include "Table.h"

#include "checks/Conclusion.h"
#include "guide/Guide.h"
#include "report/Report.h"

#include <QElapsedTimer>

#include <array>

using namespace table;
using checks::Conclusion;
using checks::Finding;

namespace {

/// How one operation is answered, and what that is for the four of them.
struct Answering
{
    const char *name;
    bool isServed;
    bool isRefused; ///< In the name of a product or a permission.
    bool saysProduct;
    bool saysPermission;
    Exchange exchange;
};

const QList<Answering> &answerings()
{
    static const QByteArray html = "<!DOCTYPE html><html><title>Sign in</title></html>";
    static const QList<Answering> all{
        {"answered", true, false, false, false, {}}, // With what the operation gives.
        {"product refused", false, true, true, false, http(403, noProduct)},
        {"permission refused", false, true, false, true, http(403, noPermission)},
        {"404", false, false, false, false, http(404, "")},
        {"405", false, false, false, false, http(405, "{}")},
        {"500", false, false, false, false, http(500, "")},
        {"fail in a 200", false, false, false, false,
         http(200, R"({"meta":{"status":200},"data":[{"accountCode":"C1"}],"fail":[{"code":"err"}]})")},
        {"empty", false, false, false, false, http(200, "")},
        {"HTML", false, false, false, false, http(200, html)},
        {"null", false, false, false, false, http(200, "null")},
        {"refused in other words", false, true, false, false, http(403, forbidden)},
        {"401", false, false, false, false, http(401, R"({"fail":[{"code":"token_expired"}]})")},
        {"429", false, false, false, false, http(429, "{}")},
        {"redirect", false, false, false, false, http(302, "")},
        {"time-out", false, false, false, false, broken(Outcome::ConnectionTimeout)},
    };
    return all;
}

/// The ten that make the whole table; the others are tried in every pair.
constexpr int mainOnes = 10;

struct Operation
{
    mimecast::Request request;
    QByteArray served;
};

const std::array<Operation, 4> &operations()
{
    static const std::array<Operation, 4> all{
        Operation{whoami(), R"({"meta":{"status":200},"data":[{"account-codes":{"cg":"C1"}}],"fail":[]})"},
        Operation{
            account(),
            R"({"meta":{"status":200},"data":[{"accountCode":"C1","accountName":"Contoso","region":"us",)"
            R"("packages":["Threat Remediation [1075]","Internal Email Protect [1064]"]}],"fail":[]})"},
        Operation{quota(), R"({"meta":{"status":200},"data":[{"quota":1}],"fail":[]})"},
        Operation{incidents(), R"({"meta":{"status":200},"data":[{"incidents":[]}],"fail":[]})"}};
    return all;
}

using Combination = std::array<int, 4>; // Indexes of answerings().

/// As the runner would find it: what depends on a check that did not pass is skipped.
QList<Finding> run(const Combination &combination)
{
    Responses responses;
    responses.insert(token().operation(), classified(http(200, R"({"access_token":"t"})")));
    for (const mimecast::Request &probe :
         {mimecast::emergencyContactRequest(), mimecast::configSnapshotListRequest(),
          mimecast::getBatchesRequest()})
        responses.insert(probe.operation(), classified(http(403, noPermission)));
    for (size_t i = 0; i < combination.size(); ++i) {
        const Operation &operation = operations().at(i);
        const Answering &answering = answerings().at(combination.at(i));
        responses.insert(operation.request.operation(),
                         classified(answering.isServed ? http(200, operation.served) : answering.exchange));
    }
    QList<Finding> findings;
    for (const checks::Check &each : checks::catalogue()) {
        const bool isFree = !each.dependsOn ||
                            std::any_of(findings.cbegin(), findings.cend(), [&each](const Finding &finding) {
                                return finding.check == each.dependsOn && (finding.status == Status::Passed ||
                                                                           finding.status == Status::Warning);
                            });
        Finding finding;
        finding.check = each.id;
        finding.status = Status::Skipped;
        findings.append(isFree ? each.evaluate(responses, {mimecast::Gateway::global(), now}) : finding);
    }
    return findings;
}

const Finding &of(const QList<Finding> &findings, const char *check)
{
    return *std::find_if(findings.cbegin(), findings.cend(), [check](const Finding &finding) {
        return toString(*finding.check) == QLatin1String(check);
    });
}

bool passed(const QList<Finding> &findings, const char *check)
{
    return of(findings, check).status == Status::Passed;
}

/// What does not hold, in words; empty if all does. `first` needs only the product, `second` the permission
/// too.
QString brokenForProduct(const QList<Finding> &findings, const Answering &first, const Answering &second,
                         const char *product, const char *read)
{
    if (passed(findings, product) && !first.isServed && !second.isServed)
        return QStringLiteral("the product passed, and nothing of it was served");
    if (passed(findings, read) && !second.isServed)
        return QStringLiteral("reading passed, and it was not served");
    if (second.isServed && !(passed(findings, product) && passed(findings, read)))
        return QStringLiteral("reading was served, and did not pass");
    for (const char *check : {product, read}) {
        const auto cause = of(findings, check).cause;
        const bool isRefused = first.isRefused || second.isRefused;
        if (cause == Cause::ProductMissing &&
            (first.isServed || second.isServed || !(first.saysProduct || second.saysProduct)))
            return QStringLiteral("a missing product is named without reason");
        if (cause == Cause::PermissionMissing && !second.isRefused)
            return QStringLiteral("a missing permission is named that was not refused");
        if (cause == Cause::PermissionMissing && !second.saysPermission && !first.isServed)
            return QStringLiteral("a missing permission is named that nothing tells from a missing product");
        if (cause == Cause::ProductOrPermissionMissing && !isRefused)
            return QStringLiteral("a refusal is named that was not given");
    }
    return {};
}

QString broken(const Combination &combination)
{
    const auto at = [&combination](size_t i) -> const Answering & {
        return answerings().at(combination.at(i));
    };
    const QList<Finding> findings = run(combination);
    QString account = brokenForProduct(findings, at(0), at(1), "account-product", "account-read");
    if (!account.isEmpty())
        return account;
    QString threat = brokenForProduct(findings, at(2), at(3), "threat-product", "remediation-read");
    if (!threat.isEmpty())
        return threat;
    if (passed(findings, "licence") && !at(1).isServed)
        return QStringLiteral("the license passed unseen");

    const Conclusion conclusion = checks::conclude(findings);
    const bool allSeen = at(1).isServed && at(3).isServed;
    if ((conclusion == Conclusion::Determined) != allSeen)
        return QStringLiteral("determined, and not everything was seen, or the other way round");
    static const guide::Guide guide = guide::Guide::documented();
    const report::Verdict verdict = report::verdictOf({guide, nullptr, {}, {}, findings, {}});
    if (verdict >= report::Verdict::Ready && conclusion != Conclusion::Determined)
        return QStringLiteral("the verdict is better than what was seen");
    if (verdict > report::Verdict::NotReady && conclusion == Conclusion::Failed)
        return QStringLiteral("the verdict knows of no failure");
    return {};
}

QByteArray named(const Combination &combination)
{
    QByteArrayList names;
    for (const int index : combination)
        names.append(answerings().at(index).name);
    return names.join(", ");
}

} // namespace

class CombinationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedThatWasNotServed();
    void whatAProbeServesIsNoMissingProduct();
};

void CombinationsTest::nothingIsClaimedThatWasNotServed()
{
    const int count = static_cast<int>(answerings().size());
    int tried = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto judge = [&tried](const Combination &combination) {
        ++tried;
        const QString what = broken(combination);
        if (!what.isEmpty())
            QTest::qFail(qPrintable(QString::fromLatin1(named(combination)) + QLatin1String(": ") + what),
                         __FILE__, __LINE__);
        return what.isEmpty();
    };
    for (int a = 0; a < count; ++a) {
        for (int b = 0; b < count; ++b) {
            for (int c = 0; c < count; ++c) {
                for (int d = 0; d < count; ++d) {
                    // The account's and the threats' operations do not look at each other.
                    const bool isMain = std::max({a, b, c, d}) < mainOnes;
                    const bool isPair = (c == 0 && d == 0) || (a == 0 && b == 0);
                    if ((isMain || isPair) && !judge({a, b, c, d}))
                        return;
                }
            }
        }
    }
    QVERIFY(tried >= 10'000);
    qInfo("%d combinations in %lld ms", tried, elapsed.elapsed());
}

void CombinationsTest::whatAProbeServesIsNoMissingProduct()
{
    const Exchange no = http(403, noProduct);
    const Exchange yes = http(200, good);
    for (const char *id : {"account-product", "account-read", "threat-product", "remediation-read"}) {
        const Finding finding = check(QString::fromLatin1(id))
                                    .evaluate(responses({{whoami(), no},
                                                         {account(), no},
                                                         {quota(), no},
                                                         {incidents(), no},
                                                         {mimecast::configSnapshotListRequest(), yes},
                                                         {mimecast::getBatchesRequest(), yes}}),
                                              {mimecast::Gateway::global(), now});
        QVERIFY2(finding.cause != Cause::ProductMissing, id);
    }
}

QTEST_GUILESS_MAIN(CombinationsTest)
#include "CombinationsTest.moc"
