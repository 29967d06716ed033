// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "dialogs/Paper.h"
#include "report/Report.h"
#include "widgets/Fold.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int patience = 20'000;
const QString accountName = u"Riverbank Credit Union"_s;
QString program()
{
    return QStringLiteral(CLI_PROGRAM);
}
} // namespace

/// What was found of one gateway, Client ID, secret or account is never shown as found of another one: not in
/// the window, not in the report and not by the command line.
class StaleFindingsTest : public QObject
{
    Q_OBJECT

private:
    static void change(const WizardFixture &f, const QString &what, const QString &otherGateway)
    {
        setup::Setup &setup = f.openSetup().setup();
        if (what == "gateway"_L1) {
            setup.setValue(u"verification.gateway"_s, otherGateway);
        } else if (what == "Client ID"_L1) {
            setup.setValue(u"credentials.client-id"_s, QString(48, u'x'));
        } else if (what == "Client ID in doubt"_L1) {
            setup.holdValue(u"credentials.client-id"_s, QString(47, u'x'));
        } else if (what == "secret"_L1) {
            f.openSetup().secret().store(secrets::SecretText(QByteArray(64, 'x')));
        } else if (what == "account"_L1) {
            f.begin(session::Mode::Real);
            f.openSetup().setup().setOrganization(u"Fabrikam"_s);
        }
    }

    /// The user wants to see the checks that passed.
    static void unfold(const WizardFixture &f)
    {
        const QList<widgets::Fold *> folds = f.wizard->currentPage()->findChildren<widgets::Fold *>();
        for (widgets::Fold *fold : folds)
            fold->setUnfolded(true);
    }

    /// All that a user reads on the page that is shown.
    static QString textOf(const WizardFixture &f)
    {
        QString text;
        const QList<QLabel *> labels = f.wizard->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->isVisible() ? label->text() + u'\n' : QString();
        const QList<QTextBrowser *> browsers = f.wizard->findChildren<QTextBrowser *>();
        for (const QTextBrowser *browser : browsers) {
            const auto *paper = qobject_cast<const dialogs::Paper *>(browser);
            if (paper && !QTest::qWaitFor([paper] { return !paper->isBusy(); }))
                qFatal("The text is not made.");
            text += browser->isVisible() ? browser->toPlainText() + u'\n' : QString();
        }
        return text;
    }

    /// By the command line, of the set-up's file as it was saved.
    static QJsonObject reported(const WizardFixture &f, const QString &name)
    {
        const QString folder = f.home.filePath(u"active-response-setup/setups"_s);
        const QString file = u"/%1.json"_s.arg(name);
        QDir().mkpath(folder);
        QFile::remove(folder + file);
        if (!QFile::copy(f.home.filePath(u"setups"_s) + file, folder + file))
            qFatal("The set-up is not saved.");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, f.home.path());
        process.setProcessEnvironment(environment);
        const QString path = f.home.filePath(u"report.json"_s);
        QFile::remove(path);
        process.start(program(), {u"report"_s, name, u"--output"_s, path});
        QFile report(path);
        if (!process.waitForFinished() || !report.open(QIODevice::ReadOnly))
            qFatal("No report: %s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(report.readAll()).object();
    }

    static bool hasFindings(const QJsonObject &report)
    {
        return !report.value("checks"_L1).toArray().isEmpty() ||
               report.value("verdict"_L1) != u"not-verified"_s || !report.value("account"_L1).isNull() ||
               !report.value("checked"_L1).isNull();
    }

private Q_SLOTS:
    void whatWasFoundOfAnotherIsNotShown_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("isVoid");
        for (const QString &when :
             {u"after the run"_s, u"while it runs"_s, u"while the secret is fetched"_s}) {
            for (const QString &what : {u"nothing"_s, u"gateway"_s, u"Client ID"_s, u"Client ID in doubt"_s,
                                        u"secret"_s, u"account"_s}) {
                QTest::addRow("%s %s", qPrintable(what), qPrintable(when))
                    << what << when << (what != "nothing"_L1);
            }
        }
    }

    void whatWasFoundOfAnotherIsNotShown()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, when);
        QFETCH(const bool, isVoid);
        WizardFixture f;
        sandbox::Server other;
        QVERIFY(other.listen());
        f.server.tenant().account.name = accountName;
        f.beginChecks(f.server.address().toString());
        f.openSetup().setup().setOrganization(u"Contoso"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
        if (when == "while it runs"_L1)
            f.server.tenant().latency = 300ms;
        const qsizetype served = f.server.servedRequests().size();
        f.verification().run();
        if (when == "after the run"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
        else if (when == "while it runs"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(f.server.servedRequests().size() > served, patience);
        change(f, what, other.address().toString());
        QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);
        QTest::qWait(50); // Findings are gathered for a moment.

        QCOMPARE(f.verification().finding(checks::CheckId::Token).status == checks::Status::Passed, !isVoid);
        QCOMPARE(hasFindings(f.verification().report()), !isVoid);
        unfold(f);
        QCOMPARE(textOf(f).contains(accountName), !isVoid);
        f.wizard->openPage(pages::ReportId);
        f.find<QAbstractButton>("report.preview")->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QTextBrowser>("preview")->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(f).contains(accountName), !isVoid, patience);
        f.find<QDialog>("report-preview")->close();
        const QString name = f.openSetup().setup().name();
        f.wizard->openPage(pages::WelcomeId); // Closes the set-up, and with that saves it.
        const QJsonObject report = reported(f, name);
        QCOMPARE(hasFindings(report), !isVoid);
        QCOMPARE(QJsonDocument(report).toJson().contains(accountName.toUtf8()), !isVoid);
    }
};

QTEST_MAIN(StaleFindingsTest)
#include "StaleFindingsTest.moc"
