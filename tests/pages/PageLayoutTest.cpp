// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PseudoLanguage.h"
#include "WizardFixture.h"

#include "pages/SectionPage.h"
#include "setup/Progress.h"
#include "validation/Record.h"
#include "widgets/PageScroll.h"
#include "widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// What is cut off, covered or out of reach in a window.
class Complaints
{
public:
    explicit Complaints(const QWidget &window) : m_window(window) {}

    QStringList found()
    {
        look(&m_window);
        return m_words;
    }

private:
    void look(const QWidget *parent)
    {
        QList<const QWidget *> children;
        for (QObject *child : parent->children()) {
            const auto *widget = qobject_cast<QWidget *>(child);
            if (widget && widget->isVisible() && !widget->isWindow())
                children.append(widget);
        }
        for (const QWidget *child : std::as_const(children)) {
            checkText(child);
            if (const auto *area = qobject_cast<const QAbstractScrollArea *>(child))
                checkScrolling(area);
            look(child);
        }
        if (parent->layout() && !parent->inherits("QStackedWidget"))
            checkPlaces(parent, children);
    }

    void checkPlaces(const QWidget *parent, const QList<const QWidget *> &children)
    {
        for (qsizetype i = 0; i < children.size(); ++i) {
            const QRect place = children.at(i)->geometry();
            if (place.isEmpty())
                continue;
            if (!parent->rect().contains(place))
                complain(u"out of its parent"_s, children.at(i));
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                if (place.intersects(children.at(j)->geometry()))
                    complain(u"overlaps %1"_s.arg(nameOf(children.at(j))), children.at(i));
            }
        }
    }

    void checkScrolling(const QAbstractScrollArea *area)
    {
        const auto *scroll = qobject_cast<const QScrollArea *>(area);
        if (area->horizontalScrollBar()->maximum() > 0 && !scroll)
            complain(u"scrolls sideways"_s, area);
        if (!scroll || scroll->widget()->width() <= scroll->viewport()->width())
            return;
        complain(u"scrolls sideways"_s, area);
        const auto inside = scroll->widget()->findChildren<const QWidget *>();
        for (const QWidget *widget : inside) {
            const int end = widget->mapTo(scroll->widget(), QPoint(widget->width(), 0)).x();
            if (widget->isVisible() && !widget->layout() && end > scroll->viewport()->width() - 8)
                complain(u"ends at %1"_s.arg(end), widget);
            if (widget->isVisible() && widget->minimumSizeHint().width() > scroll->viewport()->width() - 100)
                complain(u"needs %1"_s.arg(widget->minimumSizeHint().width()), widget);
        }
    }

    void checkText(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(button);
    }

    void checkLabel(const QLabel *label)
    {
        if (label->text().isEmpty() || !label->pixmap().isNull() || label->toolTip() == label->text())
            return;
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                complain(u"needs %1 lines’ height, has %2"_s.arg(label->heightForWidth(label->width()))
                             .arg(label->height()),
                         label);
            if (label->minimumSizeHint().width() > label->width())
                complain(u"has a word that is too long"_s, label);
        } else if (label->sizeHint().width() > label->width() + 1) {
            complain(u"is cut: %1 of %2"_s.arg(label->width()).arg(label->sizeHint().width()), label);
        }
    }

    void checkButton(const QAbstractButton *button)
    {
        if (button->text().isEmpty())
            return;
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        if (text.width() + icon > button->width() || text.height() > button->height())
            complain(u"its text is cut"_s, button);
        if (button->width() < widgets::smallestTarget || button->height() < widgets::smallestTarget)
            complain(u"is too small to be hit: %1 × %2"_s.arg(button->width()).arg(button->height()), button);
    }

    static QString nameOf(const QWidget *widget)
    {
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        return u"%1 “%2” %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                   widget->objectName(), text.left(40));
    }

    void complain(const QString &words, const QWidget *widget)
    {
        m_words.append(nameOf(widget) + u": "_s + words);
    }

    const QWidget &m_window;
    QStringList m_words;
};

struct Size
{
    const char *name;
    QSize window;
    bool isStrip = false;
};

constexpr std::array sizes{Size{"strip", QSize(380, 720), true}, Size{"720", QSize(720, 480)},
                           Size{"800", QSize(800, 560)}, Size{"1120", QSize(1120, 760)},
                           Size{"1920", QSize(1920, 1080)}};

// Texts that are 40 % longer than the English ones make these scroll sideways by a few pixels: radio buttons
// do not wrap, and the field of the secret has a button beside it.
const QStringList tooWideForTheStrip{u"requirements.switching"_s, u"credentials.client-id"_s,
                                     u"keys stored"_s};

const QString longName = u"Contoso Pharmaceuticals International Holding and Services"_s;

} // namespace

/// Every page in every state and width, also with longer texts: nothing is cut off, nothing covers anything,
/// nothing scrolls sideways, and every button of the window can be reached. The scale is that of the program
/// (QT_SCALE_FACTOR), which is run once for each.
class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        m_fixture = std::make_unique<WizardFixture>();
        m_fixture->wizard->setUpdatesEnabled(false); // Nobody looks, and painting takes longest.
    }

    void cleanupTestCase()
    {
        m_fixture->openSetup().close();
        m_fixture.reset();
    }

    void nothingIsCutOffOrCovered_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::newRow("as written") << false;
        if (qFuzzyCompare(qApp->devicePixelRatio(), 1.0))
            QTest::newRow("longer texts") << true;
    }

    void nothingIsCutOffOrCovered()
    {
        QFETCH(const bool, isLong);
        PseudoLanguage texts;
        if (isLong)
            QCoreApplication::installTranslator(&texts);
        QStringList complaints;
        forEachState([&](const QString &state, bool isBesideBrowser) {
            for (const Size &size : sizes) {
                if (size.isStrip && (!isBesideBrowser || (isLong && tooWideForTheStrip.contains(state))))
                    continue;
                show(size);
                const QStringList found = complaintsOf(size);
                for (const QString &complaint : found)
                    complaints.append(
                        u"%1 at %2: %3"_s.arg(state, QString::fromLatin1(size.name), complaint));
            }
        });
        QCoreApplication::removeTranslator(&texts);
        for (const QString &complaint : std::as_const(complaints))
            qWarning("%s", qPrintable(complaint));
        QCOMPARE(complaints.size(), 0);
    }

private:
    WizardFixture &f() const { return *m_fixture; }

    /// Brings the window into each state, and tells its name and whether it is shown as a strip too.
    template <typename Look>
    void forEachState(Look look)
    {
        if (f().openSetup().isOpen())
            f().openSetup().close();
        f().wizard->openPage(pages::WelcomeId);
        look(u"welcome"_s, false);
        f().begin(session::Mode::Practice);
        setup::Setup &setup = f().openSetup().setup();
        setup.setOrganization(longName);
        setup.setValue(u"requirements.api-version"_s, u"switching"_s);
        setup.setValue(u"threat-remediation.current-status"_s, u"not-enabled"_s);
        setup.setValue(u"service-account.address"_s,
                       u"active-response-service-account@pharmaceuticals.contoso.example"_s);
        setup.setValue(u"credentials.client-id"_s, sandbox::standingClientId());
        for (const guide::Section *section : setup::sections(f().guide, setup)) {
            const bool isBesideBrowser = section->id != u"verification" && section->id != u"report";
            f().wizard->openPage(pages::pageOf(section->id));
            look(section->id, isBesideBrowser);
            for (const auto &card : setup::cards(*section, setup)) {
                f().wizard->openStep(section->id, card.steps.front()->id);
                look(card.steps.front()->id, isBesideBrowser);
            }
        }
        lookAtValidation(look);
        lookAtChecks(look);
        f().openSetup().close();
    }

    template <typename Look>
    void lookAtValidation(Look look)
    {
        setup::Setup &setup = f().openSetup().setup();
        validation::Record record;
        record.cst.name = u"Robin Example-Featherstonehaugh"_s;
        record.message = {.messageId = u"<%1@mail.fabrikam.example>"_s.arg(QString(90, u'x')),
                          .date = u"Tue, 24 Nov 2026 08:00:00 +0000"_s,
                          .from = u"Prize Department <winner-of-everything@fabrikam.example>"_s,
                          .to = u"test.mailbox.of.nobody@pharmaceuticals.contoso.example"_s,
                          .subject = u"You have won a prize, and another one: "_s + QString(60, u'x')};
        record.credentials = session::credentialsOf(setup);
        const auto keep = [&](const QString &state) {
            setup.setValidation(validation::toJson(record));
            f().wizard->openPage(pages::HandOverId);
            f().wizard->openPage(pages::ValidationId);
            look(u"validation "_s + state, true);
        };
        keep(u"with a message"_s);
        record.started = QDateTime::currentDateTimeUtc().addSecs(-754);
        keep(u"interrupted"_s);
        record.ended = record.started.addSecs(700);
        for (int outcome = 0; outcome <= static_cast<int>(validation::Outcome::Cancelled); ++outcome) {
            record.outcome = static_cast<validation::Outcome>(outcome);
            if (*record.outcome < validation::Outcome::NoIncident)
                record.incident = {u"TR-CUSA13A77-00101-M"_s, u"manual"_s, 3, 2, 1, 0};
            else
                record.incident.reset();
            keep(validation::toString(*record.outcome));
        }
        f().find<widgets::StepCard>("validation.sign-off-card")->findChild<QToolButton *>(u"open"_s)->click();
        look(u"sign-off"_s, true);
    }

    template <typename Look>
    void lookAtChecks(Look look)
    {
        using sandbox::Permission;
        f().openSetup().secret().keepInWindow();
        f().openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        f().openSetup().setup().setDone(u"hand-over.save"_s, true);
        const auto run = [&](const QString &state) {
            f().wizard->openPage(pages::VerificationId);
            f().verification().run();
            QTRY_VERIFY_WITH_TIMEOUT(!f().verification().isRunning(), 20'000);
            look(u"checks "_s + state, false);
            f().wizard->openPage(pages::ReportId);
            look(u"finish "_s + state, false);
        };
        run(u"passed"_s);
        f().server.tenant().permissions.insert(Permission::ConfigSnapshotRead);
        run(u"with a warning"_s);
        f().server.tenant().permissions.erase(Permission::ThreatRemediationRead);
        run(u"failed"_s);
        f().wizard->openPage(pages::CredentialsId);
        look(u"keys stored"_s, true);
        f().server.tenant() = sandbox::readyTenant();
    }

    void show(const Size &size)
    {
        if (auto *page = qobject_cast<pages::SectionPage *>(f().wizard->currentPage())) {
            auto *button = page->findChild<QPushButton *>(u"strip"_s);
            const bool isStrip = !f().wizard->sideWidget()->isVisible();
            if (button->isVisible() && isStrip != size.isStrip)
                button->click();
        }
        f().wizard->resize(size.window);
    }

    /// Once it has settled.
    QStringList complaintsOf(const Size &size)
    {
        QStringList words;
        const bool isGood = QTest::qWaitFor(
            [&] {
                QCoreApplication::sendPostedEvents();
                words = Complaints(*f().wizard).found();
                if (f().wizard->size() != size.window)
                    words.append(
                        u"the window is %1 × %2"_s.arg(f().wizard->width()).arg(f().wizard->height()));
                for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton}) {
                    const QAbstractButton *button = f().wizard->button(which);
                    if (button->isVisible() &&
                        !f().wizard->rect().contains(
                            QRect(button->mapTo(f().wizard.get(), QPoint()), button->size())))
                        words.append(button->text() + u" is out of the window"_s);
                }
                return words.isEmpty();
            },
            300);
        return isGood ? QStringList() : words;
    }

    std::unique_ptr<WizardFixture> m_fixture;
};

QTEST_MAIN(PageLayoutTest)
#include "PageLayoutTest.moc"
