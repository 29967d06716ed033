// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "FakeKeychain.h"
#include "Property.h"

#include "mimecast/Credentials.h"
#include "pages/SetupWizard.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"
#include "widgets/SecretEdit.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

using widgets::SecretEdit;

namespace {

constexpr int stepsOfASequence = 40;
constexpr quint32 fewest = 6;
constexpr int shown = 16; ///< So many characters of a secret in a row are too many.

QString randomText(int length)
{
    const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet.at(QRandomGenerator::global()->bounded(int(alphabet.size())));
    return text;
}

/// A window on the Keys page, and a user who does anything there.
class User : public QObject
{
public:
    explicit User(QRandomGenerator &random) : m_random(random)
    {
        m_server.listen();
        m_wizard =
            std::make_unique<pages::SetupWizard>(
                pages::Services{
                    .guide = m_guide,
                    .setups = setup::SetupStore(QDir(m_home.filePath(QStringLiteral("setups")))),
                    .practiceSetups = setup::SetupStore(QDir(m_home.filePath(QStringLiteral("practice")))),
                    .keychain = m_keychain,
                    .practiceKeychain = m_keychain,
                    .practiceTenant =
                        [this](QString *) {
                            return std::optional(session::PracticeTenant{
                                *mimecast::parseGateway(m_server.address().toString()).gateway, m_id,
                                m_secret});
                        },
                    .desktop = {.clipboard = m_clipboard, .openAddress = [](const QUrl &) {}},
                    // Nobody answers at port 1.
                    .defaultGateway = m_random.bounded(4) == 0 ? QStringLiteral("http://127.0.0.1:1")
                                                               : m_server.address().toString(),
                });
        m_wizard->show();
        connect(&openSetup(), &session::OpenSetup::opened, this, [this] {
            if (openSetup().isOpen())
                connect(&openSetup().setup(), &setup::Setup::changed, this, &User::lookAtSetup);
        });
        QString error;
        if (!openSetup().create(m_random.bounded(3) == 0 ? session::Mode::Practice : session::Mode::Real,
                                &error))
            qFatal("%s", qPrintable(error));
        openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        m_wizard->openPage(pages::CredentialsId);
        m_idField = m_wizard->findChild<QLineEdit *>(QStringLiteral("credentials.client-id"));
        m_secretField = m_wizard->findChild<SecretEdit *>(QStringLiteral("credentials.client-secret"));
        // Whatever was answered before an edit was about another pair.
        const auto edited = [this] { m_tokensAtEdit = tokens(); };
        connect(m_idField, &QLineEdit::textChanged, this, edited);
        connect(m_secretField, &SecretEdit::edited, this, edited);
        // What may go wrong once they are safe is seldom seen by whoever has to come there by chance.
        if (m_random.bounded(3) != 0)
            enterBoth();
    }

    void play()
    {
        for (int i = 0; i < stepsOfASequence && !QTest::currentTestFailed(); ++i) {
            step();
            QCoreApplication::processEvents();
            look();
        }
        m_keychain.mood = FakeKeychain::Mood::Works;
        m_keychain.release();
        QTest::qWait(1);
        look();
    }

private:
    void enterBoth()
    {
        did(QStringLiteral("enter both"));
        paste(m_idField, m_id, true);
        paste(m_secretField, m_secret, true);
        QTest::qWait(30);
    }

    session::OpenSetup &openSetup() const { return m_wizard->openSetup(); }
    int any(int count) { return m_random.bounded(count); }
    void did(const QString &what) { m_done.append(what); }

    QString anyValue()
    {
        const QStringList values{m_id,
                                 m_secret,
                                 m_otherId,
                                 m_otherSecret,
                                 m_id,
                                 m_secret,
                                 QStringLiteral("hello"),
                                 m_secret.chopped(1),
                                 m_id.chopped(1),
                                 m_secret.left(32),
                                 m_secret.mid(32),
                                 m_unseen.left(48), // As long as an ID, and this is all that is seen of it.
                                 QStringLiteral(" %1\n").arg(m_secret),
                                 QStringLiteral("%1 ").arg(m_id),
                                 QStringLiteral("%1\t%2").arg(m_id, m_secret),
                                 QStringLiteral("%1\r\n%2\r\n").arg(m_otherId, m_otherSecret),
                                 QStringLiteral("in between %1").arg(m_secret)};
        return values.at(any(int(values.size())));
    }

    QWidget *anyField() { return any(2) == 0 ? static_cast<QWidget *>(m_idField) : m_secretField; }

    void paste(QWidget *field, const QString &text, bool instead)
    {
        QGuiApplication::clipboard()->setText(text);
        focus(field);
        if (instead)
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        else
            QTest::keyClick(field, Qt::Key_End);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        took(); // A pair that is pasted anywhere fills both fields.
    }

    /// Whatever is in the secret's field now is not to be lost, unless it cannot be right.
    void took()
    {
        const QByteArray id = m_idField->text().toUtf8();
        const QByteArrayView secret = m_secretField->secret().view();
        if (mimecast::inspectClientSecret(secret, id).verdict != mimecast::CredentialVerdict::Refused)
            m_taken = secret.toByteArray();
    }

    /// Who goes to one field leaves the other.
    void focus(QWidget *field)
    {
        if (field->hasFocus())
            return;
        field->setFocus();
        took();
    }

    bool isOnPage() const { return m_wizard->currentId() == pages::CredentialsId; }

    void press(const char *name)
    {
        auto *button = m_wizard->findChild<QPushButton *>(QString::fromLatin1(name));
        if (button && button->isVisible() && button->isEnabled())
            button->click();
    }

    void step()
    {
        if (!isOnPage()) {
            did(QStringLiteral("back to the page"));
            m_wizard->openPage(pages::CredentialsId);
            return;
        }
        QWidget *field = anyField();
        const QString fieldName = field == m_idField ? QStringLiteral("ID") : QStringLiteral("secret");
        switch (any(18)) {
        case 0: {
            const QString text = anyValue().left(1 + any(20)).simplified();
            did(QStringLiteral("type %1 into %2").arg(text, fieldName));
            focus(field);
            QTest::keyClicks(field, text);
            break;
        }
        case 1:
        case 2:
        case 3:
        case 4: {
            const QString text = anyValue();
            did(QStringLiteral("paste %1 into %2").arg(text, fieldName));
            paste(field, text, true);
            break;
        }
        case 5: {
            const QString text = anyValue();
            did(QStringLiteral("add %1 to %2").arg(text, fieldName));
            paste(field, text, false);
            break;
        }
        case 6:
            did(QStringLiteral("empty %1").arg(fieldName));
            focus(field);
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Delete);
            break;
        case 7:
            did(QStringLiteral("Backspace in %1").arg(fieldName));
            focus(field);
            QTest::keyClick(field, Qt::Key_Backspace);
            break;
        case 8:
            did(QStringLiteral("Enter in %1").arg(fieldName));
            focus(field);
            QTest::keyClick(field, Qt::Key_Return);
            took();
            break;
        case 9:
            did(QStringLiteral("Tab from %1").arg(fieldName));
            focus(field);
            QTest::keyClick(field, Qt::Key_Tab);
            took();
            break;
        case 10:
            did(QStringLiteral("undo in the ID"));
            focus(m_idField);
            QTest::keyClick(m_idField, Qt::Key_Z, Qt::ControlModifier);
            break;
        case 11:
            did(QStringLiteral("swap"));
            press("swap");
            took();
            break;
        case 12: {
            did(QStringLiteral("Next"));
            took();
            m_wizard->button(QWizard::NextButton)->click();
            break;
        }
        case 13:
            did(QStringLiteral("Back"));
            took();
            m_wizard->back();
            break;
        case 14: {
            did(QStringLiteral("close and reopen"));
            took();
            const QString name = openSetup().setup().name();
            const bool practice = openSetup().setup().isPractice();
            m_wizard->openPage(pages::WelcomeId);
            if (practice) // Of practice nothing stays in the keychain.
                m_taken.clear();
            lookForSecrets();
            QString error;
            QVERIFY2(openSetup().open(name, practice, &error), qPrintable(error));
            m_wizard->openPage(pages::CredentialsId);
            break;
        }
        case 15: {
            const int mood = any(6);
            did(QStringLiteral("keychain %1").arg(mood));
            if (mood == 5)
                m_keychain.release();
            else
                m_keychain.mood = static_cast<FakeKeychain::Mood>(mood);
            break;
        }
        case 16:
            did(QStringLiteral("gateway"));
            m_server.tenant().latency = std::chrono::milliseconds(any(2) == 0 ? 0 : 30);
            if (any(2) == 0 && !openSetup().isPractice()) {
                openSetup().setup().setValue(QStringLiteral("verification.gateway"),
                                             any(2) == 0 ? QStringLiteral("http://127.0.0.1:1")
                                                         : m_server.address().toString());
            }
            break;
        default:
            did(QStringLiteral("wait, try again"));
            QTest::qWait(any(30));
            press("try-again");
            QTest::qWait(any(30));
        }
    }

    void look()
    {
        lookForSecrets();
        if (!QTest::currentTestFailed())
            lookAtSafety();
        if (!QTest::currentTestFailed())
            lookForTheTaken();
        if (QTest::currentTestFailed())
            qWarning("after: %s", qPrintable(m_done.join(QStringLiteral("; "))));
    }

    bool shows(const QByteArray &text) const
    {
        for (const QString &secret : {m_secret, m_otherSecret, m_unseen}) {
            for (qsizetype i = 0; i + shown <= secret.size(); ++i) {
                if (text.contains(secret.mid(i, shown).toLatin1()))
                    return true;
            }
        }
        return false;
    }

    /// What may be written now.
    void lookAtSetup()
    {
        QVERIFY2(!shows(QJsonDocument(openSetup().setup().toJson()).toJson()), "in the set-up");
    }

    void lookForSecrets() const
    {
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!shows(file.readAll()), qPrintable(file.fileName()));
        }
    }

    bool saysSafe() const
    {
        const auto *safety = m_wizard->findChild<QWidget *>(QStringLiteral("safety"));
        const QList<QLabel *> labels = safety->findChildren<QLabel *>();
        return isOnPage() && std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                   return label->text().contains(QLatin1String("safe and they work")) ||
                          label->text().contains(QLatin1String("You can close the Mimecast window"));
               });
    }

    void lookAtSafety() const
    {
        if (!saysSafe())
            return;
        const QByteArrayView field = m_secretField->secret().view();
        const QByteArray secret = field.isEmpty() ? m_taken : field.toByteArray();
        QCOMPARE(m_idField->text(), m_id);
        QCOMPARE(secret, m_secret.toUtf8());
        QVERIFY(holds(secret));
        QCOMPARE(openSetup().gateway().gateway->address, m_server.address());
        QVERIFY2(tokens() > m_tokensAtEdit, "nobody has asked about this pair");
    }

    /// How often Mimecast has answered with a token.
    qsizetype tokens() const
    {
        const QList<sandbox::ServedRequest> served = m_server.servedRequests();
        return std::count_if(served.begin(), served.end(), [](const sandbox::ServedRequest &request) {
            return request.path == QLatin1String("/oauth/token") && request.httpStatus == 200;
        });
    }

    bool holds(const QByteArray &secret) const
    {
        const auto &held = m_keychain.held;
        return std::find(held.cbegin(), held.cend(), secret) != held.cend();
    }

    void lookForTheTaken() const
    {
        if (m_taken.isEmpty() || m_secretField->secret().view() == m_taken)
            return;
        QVERIFY2(holds(m_taken) || openSetup().wouldLoseSecret(), "lost");
    }

    QRandomGenerator &m_random;
    QTemporaryDir m_home;
    guide::Guide m_guide = guide::Guide::documented();
    sandbox::Server m_server{sandbox::findScenario(QStringLiteral("ready"))->tenant()};
    FakeKeychain m_keychain;
    secrets::Clipboard m_clipboard{QGuiApplication::clipboard()};
    const QString m_id = sandbox::standingClientId();
    const QString m_secret = sandbox::standingClientSecret();
    const QString m_otherId = randomText(48);
    const QString m_otherSecret = randomText(64);
    const QString m_unseen = randomText(64);
    QByteArray m_taken;
    qsizetype m_tokensAtEdit = 0;
    QStringList m_done;
    std::unique_ptr<pages::SetupWizard> m_wizard;
    QLineEdit *m_idField = nullptr;
    SecretEdit *m_secretField = nullptr;
};

} // namespace

/// Whoever types, pastes, swaps and leaves in whatever order, on a computer and a network that fail: no file
/// has the secret, nothing is called safe that is not, and nothing is lost.
class KeysPageProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysAreSafeOnlyWhenTheyAreAndInNoFile()
    {
        property::forRandomSequences([](QRandomGenerator &random) { User(random).play(); }, fewest);
    }
};

QTEST_MAIN(KeysPageProperty)
#include "KeysPageProperty.moc"
