// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "guide/Guide.h"

#include <QTest>

using guide::Field;
using guide::Guide;
using guide::Label;
using guide::Remark;
using guide::Section;
using guide::Sentence;
using guide::Step;

namespace {

void gather(QStringList &labels, const Sentence &sentence)
{
    for (const Label &label : sentence.labels) {
        if (!labels.contains(label.documented()))
            labels += label.documented();
    }
}

void gatherNotes(QStringList &labels, const std::vector<Remark> &remarks)
{
    for (const Remark &remark : remarks) {
        if (remark.kind == Remark::Kind::Note)
            gather(labels, remark.text);
    }
}

/// What the document itself puts into a step, each once; our hints and our choices are left out.
QStringList documentedLabels(const Step &step)
{
    QStringList labels;
    gather(labels, step.text);
    for (const guide::SubStep &subStep : step.subSteps)
        gather(labels, subStep.text);
    for (const Field &field : step.fields)
        gather(labels, field.title);
    for (const guide::Value &value : step.values) {
        if (value.fromField.isEmpty())
            labels += value.label.documented();
    }
    gatherNotes(labels, step.remarks);
    return labels;
}

QStringList documentedLabels(const Section &section)
{
    QStringList labels;
    gatherNotes(labels, section.remarks);
    for (const Step &step : section.steps) {
        if (step.id != QLatin1String("api-application.console")) // Which the document does not ask.
            labels += documentedLabels(step);
    }
    return labels;
}

QStringList list(std::initializer_list<const char *> labels)
{
    QStringList result;
    for (const char *label : labels)
        result += QString::fromUtf8(label);
    return result;
}

} // namespace

/// Holds the data against what the document says, so that nothing can go missing and nothing creep in.
class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelOfTheDocumentIsThereInItsOrder_data();
    void everyLabelOfTheDocumentIsThereInItsOrder();
    void everyStepOfTheDocumentIsThereInItsOrder_data();
    void everyStepOfTheDocumentIsThereInItsOrder();
    void theStepsForAStatusThatIsNotEnabledAreConditional();
    void theRemovalOfApi1IsForThoseWhoSwitch();
    void theNotesOfTheDocumentAreNotes();
    void whatWasEnteredEarlierIsOfferedWhereItIsUsed();
    void theNamesThatTheDocumentProposesAreProposed();
};

void DocumentTest::everyLabelOfTheDocumentIsThereInItsOrder_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("requirements") << list(
        {"Delete a malicious email", "Response action descriptions", "Targeted Threat Protection",
         "Internal Email Protect", "Mimecast Plans", "Threat Remediation", "Mimecast Administration Console",
         "Enabling Threat Remediation", "Remove 1.0 API integration"});
    QTest::newRow("threat-remediation") << list(
        {"Mimecast Administration Console", "New Menu", "Services > Threat Remediation", "Settings", "Status",
         "Enabled", "Status", "Enabled", "Mode", "Automatic", "Notification Group", "Select Group"});
    QTest::newRow("service-account") << list({"Mimecast Administration Console",
                                              "Users & Groups > Internal Directories", "New Address",
                                              "Address Settings", "Save"});
    QTest::newRow("api-role") << list(
        {"Mimecast Administration Console", "Account > Admin Roles", "New Role", "Role Name", "Description",
         "Security Permissions", "Cannot Manage Roles", "Application Permissions",
         "Account Menu > Dashboard > Read", "Services Menu > Threat Remediation > Read",
         "Services Menu > Threat Remediation > Edit", "Save and Exit", "Add User to Role"});
    QTest::newRow("network-access") << list(
        {"Arctic Wolf Unified Portal", "Resources > Allowlist Requirements"});
    // The values of a step come after its sentence, hence Apply before the products.
    QTest::newRow("api-application") << list({"Mimecast Administration Console",
                                              "Integrations > API and Platform Integrations",
                                              "Available Integrations",
                                              "Mimecast API 2.0",
                                              "Generate Keys",
                                              "I accept",
                                              "Next",
                                              "Add Mimecast API 2.0 Application",
                                              "Details",
                                              "Application Name",
                                              "Category",
                                              "Other",
                                              "Products",
                                              "Apply",
                                              "Threat Management",
                                              "Account Management",
                                              "Application Role",
                                              "Description",
                                              "Next",
                                              "Add Mimecast API 2.0 Application",
                                              "Notifications",
                                              "Technical Point of Contact",
                                              "Email",
                                              "Next",
                                              "Add and Generate Keys"});
    QTest::newRow("credentials") << list(
        {"Manage API 2.0 Credentials for <application_name>", "Client ID", "Client Secret"});
    QTest::newRow("verification") << QStringList();
    QTest::newRow("hand-over") << list({"Arctic Wolf Unified Portal", "Organization Profile > Integrations",
                                        "Active Response", "New Active Response Integration +", "Mimecast V2",
                                        "New Active Response Integration", "Save Integration"});
    QTest::newRow("validation") << list({"Delete a malicious email"});
    QTest::newRow("legacy-removal") << list({"Remove 1.0 API integration"});
    QTest::newRow("report") << QStringList();
}

void DocumentTest::everyLabelOfTheDocumentIsThereInItsOrder()
{
    QFETCH(const QStringList, labels);
    const Guide guide = Guide::documented();
    const Section *section = guide.section(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(section);
    QCOMPARE(documentedLabels(*section), labels);
}

void DocumentTest::everyStepOfTheDocumentIsThereInItsOrder_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("requirements") << list(
        {"organisation-name", "plan", "administrator", "threat-remediation", "validation", "switching"});
    QTest::newRow("threat-remediation") << list(
        {"sign-in", "new-menu", "open", "settings", "status", "enable", "mode", "notification-group"});
    QTest::newRow("service-account") << list(
        {"sign-in", "open", "domain", "new-address", "details", "password", "save"});
    QTest::newRow("api-role") << list({"sign-in", "open", "new-role", "name", "description",
                                       "security-permissions", "permissions", "save", "locate", "add-user",
                                       "select-user"});
    QTest::newRow("network-access") << list({"allowlist"});
    QTest::newRow("api-application") << list({"sign-in", "console", "open", "available-integrations",
                                              "generate-keys", "terms", "terms-next", "name", "category",
                                              "products", "role", "description", "details-next", "contact",
                                              "contact-email", "notifications-next", "add-and-generate"});
    QTest::newRow("credentials") << list({"client-id", "secret"});
    QTest::newRow("verification") << list({"gateway-choice", "run"});
    QTest::newRow("hand-over") << list(
        {"sign-in", "open", "new-integration", "mimecast-v2", "settings", "save"});
    QTest::newRow("validation") << list({"contact-cst", "environment", "test"});
    QTest::newRow("legacy-removal") << list({"remove"});
    QTest::newRow("report") << QStringList();
}

void DocumentTest::everyStepOfTheDocumentIsThereInItsOrder()
{
    QFETCH(const QStringList, steps);
    const Guide guide = Guide::documented();
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const Section *section = guide.section(id);
    QVERIFY(section);
    QStringList found;
    for (const Step &step : section->steps) {
        QVERIFY2(step.id.startsWith(id + u'.'), qUtf8Printable(step.id));
        found += step.id.mid(id.size() + 1);
    }
    QCOMPARE(found, steps);
}

void DocumentTest::theStepsForAStatusThatIsNotEnabledAreConditional()
{
    const Guide guide = Guide::documented();
    QStringList conditional;
    for (const Section &section : guide.sections) {
        for (const Step &step : section.steps) {
            if (!step.condition || step.condition->text.isEmpty())
                continue;
            conditional += step.id;
            QCOMPARE(step.condition->field, QStringLiteral("threat-remediation.current-status"));
            QCOMPARE(step.condition->value, QStringLiteral("not-enabled"));
            QCOMPARE(step.condition->text.plain(), QStringLiteral("If the Status is not already Enabled:"));
        }
    }
    // The document leaves the other two out where the Status is Enabled already; they decide whether anything
    // is deleted, and are asked in any case.
    QCOMPARE(conditional, list({"threat-remediation.enable"}));
}

void DocumentTest::theRemovalOfApi1IsForThoseWhoSwitch()
{
    const Guide guide = Guide::documented();
    for (const Section &section : guide.sections)
        QCOMPARE(section.condition.has_value(), section.id == QLatin1String("legacy-removal"));
    const auto &condition = guide.section(QStringLiteral("legacy-removal"))->condition;
    QCOMPARE(condition->field, QStringLiteral("requirements.api-version"));
    QCOMPARE(condition->value, QStringLiteral("switching"));
}

void DocumentTest::theNotesOfTheDocumentAreNotes()
{
    QStringList noted;
    const Guide guide = Guide::documented();
    for (const Section &section : guide.sections) {
        for (const Remark &remark : section.remarks) {
            if (remark.kind == Remark::Kind::Note)
                noted += section.id;
        }
        for (const Step &step : section.steps) {
            for (const Remark &remark : step.remarks) {
                if (remark.kind == Remark::Kind::Note)
                    noted += step.id;
            }
        }
    }
    QCOMPARE(noted, list({"requirements", "requirements.plan", "requirements.threat-remediation",
                          "requirements.switching", "credentials", "credentials.secret"}));
}

void DocumentTest::whatWasEnteredEarlierIsOfferedWhereItIsUsed()
{
    const Guide guide = Guide::documented();
    const auto source = [&guide](const char *step) {
        return guide.step(QString::fromLatin1(step))->values.at(0).fromField;
    };
    QCOMPARE(source("api-role.locate"), QStringLiteral("api-role.name"));
    QCOMPARE(source("api-role.select-user"), QStringLiteral("service-account.address"));
    QCOMPARE(source("api-application.role"), QStringLiteral("api-role.name"));
}

void DocumentTest::theNamesThatTheDocumentProposesAreProposed()
{
    const Guide guide = Guide::documented();
    QCOMPARE(guide.title, QStringLiteral("Configure Mimecast for Arctic Wolf Active Response"));
    QCOMPARE(guide.field(QStringLiteral("api-role.name"))->proposal,
             QStringLiteral("Arctic Wolf Active Response"));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "DocumentTest.moc"
