// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ConnectProxy.h"
#include "NamedGateway.h"
#include "WizardFixture.h"

#include "dialogs/ProxyDialog.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;
using dialogs::ProxyDialog;
using widgets::SecretEdit;

namespace {

constexpr int patience = 20'000;
const QByteArray login = "robin:p@ss:word"_ba;

/// The wizard on the page of the checks, behind a proxy that wants a password.
struct Fixture : WizardFixture
{
    NamedGateway gateway;
    ConnectProxy proxy;

    Fixture() : WizardFixture(sandbox::Line::Tls)
    {
        proxy.setTarget(gateway.port());
        proxy.setLogin(login);
        qputenv("https_proxy", proxy.address().toUtf8());
        beginChecks(u"global"_s);
    }

    void runChecks() const { find<QPushButton>("verification.run")->click(); }

    ProxyDialog *dialog() const { return wizard->findChild<ProxyDialog *>(u"proxy"_s); }

    /// Waits for the dialog, the next one if there was one before.
    void awaitDialog(const ProxyDialog *before = nullptr) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog() != before && dialog()->isVisible(), patience);
    }

    /// Types into the dialog and presses Enter.
    void signIn(const QString &user, const QString &password) const
    {
        auto *name = find<QLineEdit>("proxy.user");
        name->clear();
        QTest::keyClicks(name, user);
        QTest::keyClicks(find<SecretEdit>("proxy.password"), password);
        QTest::keyClick(find<SecretEdit>("proxy.password"), Qt::Key_Return);
    }

    void awaitChecks() const { QTRY_VERIFY_WITH_TIMEOUT(!verification().isRunning(), patience); }

    /// "passed", or the cause that it is not.
    QString connection() const
    {
        const checks::Finding finding = verification().finding(checks::CheckId::Connection);
        return finding.cause ? checks::toString(*finding.cause) : checks::toString(finding.status);
    }

    QString proxyLine() const { return find<widgets::TextLabel>("verification.proxy")->text(); }
};

} // namespace

/// A proxy stands between the wizard and the simulated tenant.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("https_proxy"); }

    void theChecksGoOnOnceTheProxyHasItsPassword()
    {
        const Fixture f;
        QVERIFY(!f.proxyLine().contains(f.proxy.host()));
        f.runChecks();
        f.awaitDialog();
        QVERIFY(f.dialog()->isModal());
        QVERIFY(f.find<QLabel>("proxy.heading")->text().contains(f.proxy.host()));
        QVERIFY(f.find<QLabel>("proxy.realm")->text().contains(u"Contoso"_s));
        QVERIFY(!f.dialog()->findChild<QWidget *>(u"proxy.refused"_s));
        QVERIFY(!f.find<QPushButton>("proxy.sign-in")->isEnabled());
        QCOMPARE(f.find<QLineEdit>("proxy.user")->accessibleName(), u"User name"_s);
        QCOMPARE(f.find<SecretEdit>("proxy.password")->accessibleName(), u"Password"_s);

        f.signIn(u"robin"_s, u"p@ss:word"_s);

        QVERIFY(f.verification().isRunning());
        f.awaitChecks();
        QCOMPARE(f.connection(), u"passed"_s);
        QVERIFY(f.verification().finding(checks::CheckId::RemediationRead).status == checks::Status::Passed);
        QVERIFY(f.proxyLine().contains(f.proxy.host()));
        QVERIFY(!f.proxy.logins().isEmpty());
        QCOMPARE(f.proxy.logins().count(login), f.proxy.logins().size());
        QTRY_VERIFY(!f.dialog());
    }

    void whatIsGivenToTheProxyIsGivenToNobodyElse()
    {
        Fixture f;
        f.runChecks();
        f.awaitDialog();
        f.signIn(u"robin"_s, u"p@ss:word"_s);
        f.awaitChecks();

        ConnectProxy other;
        other.setLogin("somebody:else");
        qputenv("https_proxy", other.address().toUtf8());
        f.runChecks();
        f.awaitDialog();
        QVERIFY(f.find<QLabel>("proxy.heading")->text().contains(other.host()));
        QVERIFY(f.find<QLineEdit>("proxy.user")->text().isEmpty());
        QVERIFY(other.logins().isEmpty());
        f.wizard->close();
        for (const QString &name : QDir(f.home.filePath(u"setups"_s)).entryList(QDir::Files)) {
            QFile file(f.home.filePath(u"setups/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray saved = file.readAll();
            QVERIFY(!saved.contains("p@ss:word") && !saved.contains("robin"));
        }
    }

    void aWrongPasswordIsSaidAndAskedForAgain()
    {
        const Fixture f;
        f.runChecks();
        f.awaitDialog();
        const ProxyDialog *first = f.dialog();
        f.signIn(u"robin"_s, u"wrong"_s);

        f.awaitDialog(first);
        QVERIFY(f.find<QWidget>("proxy.refused")->isVisible());
        QCOMPARE(f.find<QLineEdit>("proxy.user")->text(), u"robin"_s);
        QCOMPARE(f.find<SecretEdit>("proxy.password")->length(), 0);
        QCOMPARE(f.proxy.logins(), QByteArrayList{"robin:wrong"});
        QTRY_VERIFY(f.find<SecretEdit>("proxy.password")->hasFocus());

        f.signIn(u"robin"_s, u"p@ss:word"_s);
        f.awaitChecks();
        QCOMPARE(f.connection(), u"passed"_s);
        QCOMPARE(f.proxy.logins().count("robin:wrong"), 1);
    }

    void cancellingLeavesTheCause()
    {
        const Fixture f;
        f.runChecks();
        f.awaitDialog();
        f.find<QPushButton>("proxy.cancel")->click();

        QTRY_VERIFY(!f.dialog());
        QVERIFY(!f.verification().isRunning());
        QCOMPARE(f.connection(), u"proxy-authentication-required"_s);
        QVERIFY(f.proxyLine().contains(f.proxy.host()));
        QVERIFY(f.proxy.logins().isEmpty());
        QVERIFY(f.gateway.servedRequests().isEmpty());
        f.runChecks();
        f.awaitDialog();
        QVERIFY(!f.dialog()->findChild<QWidget *>(u"proxy.refused"_s));
    }

    void oneCheckThatRanAloneRunsAloneAgain()
    {
        const Fixture f;
        f.verification().run();
        f.awaitDialog();
        const ProxyDialog *first = f.dialog();
        first->findChild<QPushButton *>(u"proxy.cancel"_s)->click();
        const auto buttons = f.find<QWidget>("check.connection")->findChildren<QPushButton *>();
        const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text() == u"Check again"_s;
        });
        QVERIFY(again != buttons.end());
        (*again)->click();
        f.awaitDialog(first);
        f.signIn(u"robin"_s, u"p@ss:word"_s);

        f.awaitChecks();
        QCOMPARE(f.connection(), u"passed"_s);
        QCOMPARE(f.gateway.servedRequests().size(), 1);
    }

    void closingTheWindowTakesTheDialogAlong()
    {
        Fixture f;
        f.runChecks();
        f.awaitDialog();
        f.wizard->close();
        QTRY_VERIFY(!f.dialog());

        f.wizard->show();
        f.beginChecks(u"global"_s);
        f.runChecks();
        f.awaitDialog();
        f.wizard.reset();
        QVERIFY(f.gateway.servedRequests().isEmpty());
    }

    void theWatchAsksForThePasswordToo()
    {
        const Fixture f;
        f.wizard->openStep(u"validation"_s, u"validation.test"_s);
        QTRY_VERIFY(f.find<QPlainTextEdit>("validation.message")->isVisible());
        f.paste(f.find<QPlainTextEdit>("validation.message"), u"<validation-1@contoso.example>"_s);
        QTRY_VERIFY(f.find<QPushButton>("validation.start")->isEnabled());
        f.find<QPushButton>("validation.start")->click();
        f.awaitDialog();
        QVERIFY(f.gateway.servedRequests().isEmpty());
        f.signIn(u"robin"_s, u"p@ss:word"_s);

        // The token, and then the incidents.
        QTRY_VERIFY_WITH_TIMEOUT(f.gateway.servedRequests().size() >= 2, patience);
        f.find<QPushButton>("validation.stop")->click();
        f.wizard->openPage(pages::VerificationId);
        f.runChecks();
        f.awaitChecks();
        QCOMPARE(f.connection(), u"passed"_s);
        QVERIFY(!f.dialog());
    }

    void practiceNeedsNoProxy()
    {
        const Fixture f;
        f.begin(session::Mode::Practice);
        f.openSetup().setup().setValue(u"credentials.client-id"_s, sandbox::standingClientId());
        f.openSetup().secret().keepInWindow();
        f.openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        f.wizard->openPage(pages::VerificationId);
        f.runChecks();
        f.awaitChecks();
        QCOMPARE(f.connection(), u"passed"_s);
        QVERIFY(f.proxy.asked().isEmpty());
        QVERIFY(!f.find<QWidget>("verification.proxy")->isVisible());
    }

    void theProxyIsNamedWhateverWentWrongBehindIt()
    {
        Fixture f;
        f.proxy.setLogin({});
        sandbox::Tenant tenant;
        tenant.line = sandbox::Line::TlsUntrusted;
        sandbox::Server untrusted(tenant);
        QVERIFY(untrusted.listen());
        f.proxy.setTarget(static_cast<quint16>(untrusted.address().port()));
        f.runChecks();
        f.awaitChecks();
        QCOMPARE(f.connection(), u"tls-untrusted"_s);
        QVERIFY(f.proxyLine().contains(f.proxy.host()));
    }

    void theProxySettingsAreALinkOrAWord_data()
    {
        QTest::addColumn<bool>("isKnownHow");
        QTest::newRow("the system has a page for them") << true;
        QTest::newRow("it has none") << false;
    }

    void theProxySettingsAreALinkOrAWord()
    {
        QFETCH(const bool, isKnownHow);
        Fixture f;
        int opened = 0;
        if (isKnownHow)
            f.openProxySettings = [&opened] { ++opened; };
        f.start();
        f.beginChecks(u"global"_s);
        auto *line = f.find<QLabel>("verification.proxy");
        QVERIFY(line->isVisible());
        QCOMPARE(line->text().contains(u"https_proxy"_s), !isKnownHow);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Tab);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened, isKnownHow ? 1 : 0);
    }
};

QTEST_MAIN(ProxyTest)
#include "ProxyTest.moc"
