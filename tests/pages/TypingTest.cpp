// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "setup/Progress.h"
#include "widgets/TextLabel.h"

#include <QAccessible>
#include <QLineEdit>

namespace {

constexpr int quiet = 150; // Milliseconds; longer than anything follows a keystroke in the window.

/// What is told to screen readers and layouts of anything but one field, while this lives.
class Listener : public QObject
{
public:
    explicit Listener(const QWidget *field) : m_field(field)
    {
        s_current = this;
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler(&Listener::update);
        qApp->installEventFilter(this);
    }
    ~Listener() override { QAccessible::installUpdateHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Listener)

    QStringList heard() const { return m_heard; }
    /// Nothing is heard any more; what was is forgotten.
    bool isQuiet()
    {
        m_heard.clear();
        QTest::qWait(quiet);
        return m_heard.isEmpty();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isLayout = event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange ||
                              event->type() == QEvent::PaletteChange ||
                              event->type() == QEvent::ToolTipChange;
        if (isLayout && watched != m_field && watched->isWidgetType())
            note(watched, static_cast<int>(event->type()));
        return false;
    }

private:
    static void update(QAccessibleEvent *event)
    {
        if (event->object() != s_current->m_field)
            s_current->note(event->object(), static_cast<int>(event->type()));
    }
    void note(const QObject *what, int type)
    {
        m_heard.append(QStringLiteral("%1 %2 %3")
                           .arg(QString::fromLatin1(what->metaObject()->className()), what->objectName())
                           .arg(type));
    }

    inline static Listener *s_current = nullptr;
    const QWidget *m_field;
    QAccessible::UpdateHandler m_before;
    QStringList m_heard;
};

} // namespace

/// What happens in the window while a user types in a field.
class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeystrokeTouchesNothingElse_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("first");
        QTest::newRow("an address") << int{pages::ServiceAccountId} << QByteArray("service-account.address")
                                    << QStringLiteral("someone@contoso.exampl");
        QTest::newRow("an address, not complete")
            << int{pages::ServiceAccountId} << QByteArray("service-account.address")
            << QStringLiteral("some");
        QTest::newRow("a name") << int{pages::ServiceAccountId} << QByteArray("service-account.display-name")
                                << QStringLiteral("Arctic");
        QTest::newRow("a CST") << int{pages::ValidationId} << QByteArray("validation.cst")
                               << QStringLiteral("Robi");
    }

    void aKeystrokeTouchesNothingElse()
    {
        QFETCH(const int, page);
        QFETCH(const QByteArray, field);
        QFETCH(const QString, first);
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.openSetup().setup().setOrganization(QStringLiteral("Contoso Ltd"));
        for (const guide::Section &section : f.guide.sections)
            f.openSetup().setup().setCurrentSection(section.id);
        f.wizard->openPage(page);
        if (page == pages::ServiceAccountId)
            f.wizard->openStep(QStringLiteral("service-account"), QStringLiteral("service-account.details"));
        auto *edit = f.find<QLineEdit>(field.constData());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, first);
        Listener listener(edit);
        QTRY_VERIFY(listener.isQuiet()); // The page is laid out.

        QTest::keyClicks(edit, QStringLiteral("n"));
        QTest::qWait(quiet);
        QCOMPARE(edit->text(), first + QLatin1Char('n'));
        QCOMPARE(listener.heard().join(u'\n'), QString());
    }

    void whatCannotBeRightIsSaidWhileItIsTyped()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        f.wizard->openPage(pages::ServiceAccountId);
        auto *edit = f.find<QLineEdit>("service-account.address");
        const guide::Field *field = f.guide.field(QStringLiteral("service-account.address"));
        const auto said = [edit] {
            const auto labels = edit->parentWidget()->findChildren<widgets::TextLabel *>();
            return labels.constLast()->text();
        };
        const QString wrong = QStringLiteral("someone at contoso");
        for (qsizetype i = 0; i < wrong.size(); ++i) {
            QTest::keyClicks(edit, wrong.mid(i, 1));
            const QString error = setup::fieldError(*field, wrong.left(i + 1));
            QVERIFY(!error.isEmpty());
            QCOMPARE(said(), error);
            QCOMPARE(edit->accessibleDescription(), error);
        }
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("someone@contoso.example"));
        QCOMPARE(said(), field->help.plain());
        // Nor does anything else that happens take the typed text away.
        const QString secret(64, QLatin1Char('s'));
        edit->selectAll();
        QTest::keyClicks(edit, secret);
        f.openSetup().setup().setDone(QStringLiteral("service-account.open"), true);
        QCOMPARE(edit->text(), secret);
        QCOMPARE(said(), setup::fieldError(*field, secret));
    }

    void aValueIsShownWhereItIsToBeCopied()
    {
        const WizardFixture f;
        f.begin(session::Mode::Real);
        for (const guide::Section &section : f.guide.sections) {
            for (const guide::Step &step : section.steps) {
                for (const guide::Value &value : step.values) {
                    if (value.fromField.isEmpty())
                        continue;
                    f.wizard->openPage(pages::pageOf(section.id));
                    f.openSetup().setup().setValue(value.fromField, QStringLiteral("x@contoso.example"));
                    const auto *row = f.find<QWidget>(qPrintable(step.id));
                    const auto labels = row->findChildren<widgets::TextLabel *>();
                    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto *label) {
                        return label->text() == QLatin1String("x@contoso.example");
                    }));
                }
            }
        }
    }
};

QTEST_MAIN(TypingTest)
#include "TypingTest.moc"
