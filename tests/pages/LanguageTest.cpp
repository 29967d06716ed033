// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PseudoLanguage.h"
#include "WizardFixture.h"

#include "checks/Catalogue.h"
#include "dialogs/Paper.h"
#include "dialogs/ProxyDialog.h"
#include "pages/SectionPage.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "validation/Record.h"
#include "widgets/CheckRow.h"
#include "widgets/SecretEdit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using validation::Record;

using State = std::function<QWidget *(WizardFixture &)>;

Q_DECLARE_METATYPE(Qt::LayoutDirection)
Q_DECLARE_METATYPE(State)

namespace {

constexpr int patience = 20'000;

void collectSentence(const guide::Sentence &sentence, QStringList &labels)
{
    for (const guide::Label &label : sentence.labels)
        labels << label.segments << label.plain() << label.shown() << label.documented();
}

void collectPicture(const guide::ConsolePicture &picture, QStringList &labels)
{
    labels << picture.console << picture.path << picture.dialogTitle;
    for (const auto &item : picture.items)
        labels << item.label;
}

/// Labels of the console and of the portal.
QStringList labelsOf(const guide::Guide &guide)
{
    QStringList labels;
    for (const guide::Section &section : guide.sections) {
        collectSentence(section.title, labels);
        for (const guide::ConsolePicture &picture : section.pictures)
            collectPicture(picture, labels);
        for (const guide::Step &step : section.steps) {
            collectSentence(step.text, labels);
            for (const guide::Form &form : step.forms)
                collectSentence(form.text, labels);
            for (const guide::Field &field : step.fields) {
                collectSentence(field.title, labels);
                labels << field.proposal << field.example;
                for (const guide::Option &option : field.options)
                    collectSentence(option.text, labels);
            }
            for (const guide::Value &value : step.values)
                collectSentence({.labels = {value.label}}, labels);
        }
    }
    labels.removeAll(QString());
    return labels;
}

/// What stays as it is in every language, besides labels of the console: what was entered, addresses, IDs,
/// names of products and file formats.
QStringList kept(WizardFixture &f)
{
    return labelsOf(f.guide) +
           QStringList{u"Active Response Setup for Mimecast"_s, u"Contoso Ltd"_s, u"Client ID"_s,
                       u"Client Secret"_s, u"Arctic Wolf"_s, u"Mimecast"_s,
                       // Qt's own texts.
                       u"Ctrl+Shift+B"_s, QCoreApplication::translate("QPlatformTheme", "Cancel")};
}

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// What a widget shows and what it tells a screen reader.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (widget->isWindow())
        texts << widget->windowTitle();
    for (const char *property : {"placeholderText", "title", "format"})
        texts << widget->property(property).toString();
    if (!qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QTextEdit *>(widget) &&
        !qobject_cast<const QComboBox *>(widget))
        texts << widget->property("text").toString();
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
    }
    if (const auto *paper = qobject_cast<const dialogs::Paper *>(widget))
        texts << paper->toPlainText();
    const auto actions = widget->actions();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip();
    return texts;
}

/// A line for each text that does not come from a translation.
QStringList untranslatedIn(const QWidget &window, const QStringList &kept)
{
    QStringList found;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *child : window.findChildren<QWidget *>()) {
        if (child->isVisibleTo(&window) && !child->isWindow())
            widgets.append(child);
    }
    for (const QWidget *widget : widgets) {
        for (const QString &text : textsOf(widget)) {
            for (const QString &words : untranslated(plain(text), kept))
                found.append(u"%1 %2: %3"_s.arg(QLatin1String(widget->metaObject()->className()),
                                                widget->objectName(), words));
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// Every text can be translated, and follows when the language changes.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsInTheLanguage_data() { pages(); }
    void everyPageIsInTheLanguage()
    {
        QFETCH(const int, page);
        QFETCH(const Qt::LayoutDirection, direction);
        PseudoLanguage language(direction);
        QVERIFY(QCoreApplication::installTranslator(&language));
        WizardFixture f;
        open(f, page);
        QCOMPARE(f.wizard->layoutDirection(), direction);
        verify(f);
    }

    void everyPageFollowsWhenTheLanguageChanges_data() { pages(); }
    void everyPageFollowsWhenTheLanguageChanges()
    {
        QFETCH(const int, page);
        QFETCH(const Qt::LayoutDirection, direction);
        WizardFixture f;
        open(f, page);
        PseudoLanguage language(direction);
        QVERIFY(QCoreApplication::installTranslator(&language));
        QCOMPARE(f.wizard->layoutDirection(), direction);
        verify(f);
    }

    void everyStateIsInTheLanguage_data()
    {
        states();
        dialogs(); // Modal: the menu of languages is not to be reached meanwhile.
    }
    void everyStateIsInTheLanguage()
    {
        QFETCH(const State, lead);
        PseudoLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        WizardFixture f;
        verify(f, *lead(f));
    }

    void everyStateFollowsWhenTheLanguageChanges_data() { states(); }
    void everyStateFollowsWhenTheLanguageChanges()
    {
        QFETCH(const State, lead);
        WizardFixture f;
        const QWidget *window = lead(f);
        PseudoLanguage language(Qt::RightToLeft);
        QVERIFY(QCoreApplication::installTranslator(&language));
        verify(f, *window);
    }

private:
    static void states()
    {
        QTest::addColumn<State>("lead");
        QTest::newRow("saved set-ups") << State(savedSetups);
        QTest::newRow("keys entered") << State(keysEntered);
        QTest::newRow("keys that cannot be right") << State(keysRefused);
        QTest::newRow("checks passed") << State([](WizardFixture &f) { return checked(f); });
        QTest::newRow("a check failed") << State([](WizardFixture &f) {
            f.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
            return checked(f);
        });
        QTest::newRow("a warning") << State([](WizardFixture &f) {
            f.server.tenant().permissions.insert(sandbox::Permission::ConfigSnapshotRead);
            return checked(f);
        });
        QTest::newRow("a finding at its step") << State([](WizardFixture &f) {
            f.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
            checked(f);
            Q_EMIT f.find<widgets::CheckRow>("check.remediation-read")->goToStep();
            return f.wizard.get();
        });
        for (int i = 0; i <= static_cast<int>(validation::Outcome::Cancelled); ++i) {
            const auto outcome = static_cast<validation::Outcome>(i);
            QTest::addRow("outcome %s", qPrintable(validation::toString(outcome)))
                << State([outcome](WizardFixture &f) { return watched(f, outcome, false); });
        }
        QTest::newRow("signed off") << State(
            [](WizardFixture &f) { return watched(f, validation::Outcome::Deleted, true); });
        QTest::newRow("report, signed off") << State([](WizardFixture &f) {
            QWidget *window = watched(f, validation::Outcome::Deleted, true);
            f.wizard->openPage(pages::ReportId);
            f.find<QAbstractButton>("report.others")->click();
            return window;
        });
    }

    static void dialogs()
    {
        QTest::newRow("the secret would be lost") << State([](WizardFixture &f) -> QWidget * {
            checked(f);
            f.openSetup().setup().setDone(u"hand-over.save"_s, false);
            f.wizard->reject();
            return f.find<QDialog>("lose-secret");
        });
        QTest::newRow("sign in to the proxy") << State([](WizardFixture &f) -> QWidget * {
            auto *dialog = new dialogs::ProxyDialog(u"proxy.contoso.example:3128"_s, u"Contoso Ltd"_s,
                                                    u"robin"_s, f.clipboard, f.wizard.get());
            dialog->show();
            return dialog;
        });
    }

    static QWidget *savedSetups(WizardFixture &f)
    {
        for (const session::Mode mode : {session::Mode::Real, session::Mode::Practice}) {
            f.begin(mode);
            f.openSetup().setup().setOrganization(u"Contoso Ltd"_s);
        }
        f.wizard->openPage(pages::WelcomeId);
        f.find<QAbstractButton>("welcome.all")->click();
        return f.wizard.get();
    }

    static QWidget *keysEntered(WizardFixture &f)
    {
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<QLineEdit>("credentials.client-id"), sandbox::standingClientId());
        f.paste(f.find<widgets::SecretEdit>("credentials.client-secret"), sandbox::standingClientSecret());
        if (!QTest::qWaitFor([&] { return f.openSetup().secret().isAvailable(); }, patience))
            qFatal("The keychain does not answer.");
        return f.wizard.get();
    }

    static QWidget *keysRefused(WizardFixture &f)
    {
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::CredentialsId);
        f.paste(f.find<QLineEdit>("credentials.client-id"), u"a b"_s);
        f.paste(f.find<widgets::SecretEdit>("credentials.client-secret"), u"c d"_s);
        return f.wizard.get();
    }

    static QWidget *checked(WizardFixture &f)
    {
        f.beginChecks(f.server.address().toString());
        f.verification().run();
        if (!QTest::qWaitFor([&] { return !f.verification().isRunning(); }, patience))
            qFatal("The checks did not end.");
        return f.wizard.get();
    }

    static QWidget *watched(WizardFixture &f, validation::Outcome outcome, bool isSignedOff)
    {
        f.begin(session::Mode::Practice);
        setup::Setup &setup = f.openSetup().setup();
        setup.setOrganization(u"Contoso Ltd"_s);
        Record record;
        record.environment = u"Contoso Ltd"_s;
        record.cst.name = u"Contoso Ltd"_s;
        record.message.messageId = u"<1@contoso.example>"_s;
        record.started = QDateTime::currentDateTimeUtc().addSecs(-754);
        record.ended = QDateTime::currentDateTimeUtc();
        record.outcome = outcome;
        record.otherIncidents = 2;
        if (outcome < validation::Outcome::NoIncident)
            record.incident = validation::IncidentCounts{u"TR-1"_s, u"manual"_s, 3, 3, 0, 0};
        if (isSignedOff) {
            record.administrator = {u"Contoso Ltd"_s, u"Contoso Ltd"_s};
            record.cst.role = u"Contoso Ltd"_s;
            record.signedOff = record.ended;
        }
        record.credentials = session::credentialsOf(setup);
        setup.setValidation(validation::toJson(record));
        f.wizard->openPage(pages::ValidationId);
        return f.wizard.get();
    }

    static void pages()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *way = direction == Qt::LeftToRight ? "" : ", right to left";
            QTest::addRow("welcome%s", way) << static_cast<int>(pages::WelcomeId) << direction;
            for (const guide::Section &section : guide::Guide::documented().sections) {
                QTest::addRow("%s%s", qPrintable(section.id), way)
                    << static_cast<int>(pages::pageOf(section.id)) << direction;
            }
        }
    }

    static void open(WizardFixture &f, int page)
    {
        if (page == pages::WelcomeId)
            return;
        f.begin(session::Mode::Preview);
        f.openSetup().setup().setValue(u"requirements.api-version"_s, u"switching"_s);
        f.wizard->openPage(page);
        QCOMPARE(f.wizard->currentId(), page);
    }

    static void verify(WizardFixture &f) { verify(f, *f.wizard); }
    static void verify(WizardFixture &f, const QWidget &window)
    {
        // Announcements to screen readers come a moment later.
        QStringList found;
        std::ignore = QTest::qWaitFor([&] { return (found = untranslatedIn(window, kept(f))).isEmpty(); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
