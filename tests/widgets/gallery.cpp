// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Shows all widgets in one window, or saves it as a picture:
//   widgets-gallery [OUT.png] [--dark] [--high-contrast] [--width N]

#include "../support/Palettes.h"

#include "widgets/Badge.h"
#include "widgets/Card.h"
#include "widgets/CheckRow.h"
#include "widgets/ConnectionPathView.h"
#include "widgets/CopyButton.h"
#include "widgets/Notice.h"
#include "widgets/PageScroll.h"
#include "widgets/SecretEdit.h"
#include "widgets/SectionList.h"
#include "widgets/StepCard.h"
#include "widgets/StepRow.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTimer>

using namespace widgets;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QWidget *copyField(const QString &what, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *field = new QLineEdit(text);
    layout->addWidget(field);
    layout->addWidget(new CopyButton(what, [field] { return field->text(); }));
    layout->addStretch();
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 48);
    return row;
}

Card *roleCard()
{
    auto *card = new StepCard;
    card->setTitle(u("Create the role"));
    auto *open = new StepRow;
    open->setText(
        u("In the <b>Mimecast Administration Console</b>, open <b>Account › Admin Roles</b> and click "
          "<b>New Role</b>."));
    open->setNumber(1);
    auto *name = new StepRow;
    name->setText(u("Give the role a name and a description."));
    name->setNumber(2);
    name->addBelow(copyField(u("Role Name"), u("Arctic Wolf Active Response")));
    auto *hint = new Notice(Tone::Info);
    hint->setHtml(u("<b>Read</b> and <b>Edit</b> are separate boxes. <a href=\"x\">Read more</a>"));
    name->addBelow(hint);
    card->rows()->addWidget(open);
    card->rows()->addWidget(name);
    card->setOpen(true);
    return card;
}

Card *keysCard(secrets::Clipboard *clipboard)
{
    auto *card = new Card;
    auto *form = new QFormLayout;
    auto *full = new SecretEdit(clipboard);
    full->setSecret(secrets::SecretText("0123456789abcdef0123456789abcdef"));
    auto *empty = new SecretEdit(clipboard);
    empty->setPlaceholder(u("Paste it here"));
    auto *shown = new SecretEdit(clipboard);
    shown->setSecret(secrets::SecretText("shown-while-held"));
    shown->setRevealed(true);
    form->addRow(u("Client ID"), new QLineEdit(u("Qx7Rk2LmZt9VbN4cHs8Wd1Yp6Gf3Je5Ua0Io7Ek2Mn4Tb8Sv")));
    form->addRow(u("Client Secret"), full);
    form->addRow(u("Empty"), empty);
    form->addRow(u("Shown"), shown);
    card->content()->addLayout(form);
    auto *trimmed = new Notice(Tone::Neutral);
    trimmed->setPlain(u("A space at the end of the secret was removed."));
    card->content()->addWidget(trimmed);
    return card;
}

ConnectionPathView *path()
{
    auto *view = new ConnectionPathView;
    using Icon = ConnectionPathView::Icon;
    view->setStations({{Icon::Computer, u("This computer"), {}, Glyph::Done, u("passed")},
                       {Icon::Plug, u("Gateway"), u("Global"), Glyph::Done, u("passed")},
                       {Icon::Key, u("Keys"), {}, Glyph::Running, u("running")},
                       {Icon::Person, u("Account"), u("CUSA13A77"), Glyph::Attention, u("warning")},
                       {Icon::Envelope, u("Threat Remediation"), {}, Glyph::Failed, u("failed")},
                       {Icon::Computer, u("Afterwards"), {}, Glyph::Todo, u("to do")}});
    return view;
}

CheckRow *checkRow(Glyph glyph, const char *title, const char *summary, const char *badge)
{
    auto *row = new CheckRow;
    row->setTitle(u(title));
    row->setSummary(u(summary));
    row->setState(glyph, u(badge));
    row->setDetail(u("POST /oauth/token · 401 · 41 ms\nRequest 0b5c4a1e-63c4-4e0b-8c2e-9fd3e0a7a111"));
    row->setCanRunAgain(true);
    return row;
}

Card *checksCard()
{
    auto *card = new Card;
    card->content()->setSpacing(0);
    card->content()->addWidget(
        checkRow(Glyph::Done, "Mimecast accepts the Client ID and the Client Secret", "", "Passed · 212 ms"));
    card->content()->addWidget(checkRow(Glyph::Done, "The account is licensed for Internal Email Protect",
                                        "Contoso Ltd · United States", "Passed · 96 ms"));
    CheckRow *failed = checkRow(Glyph::Failed, "The role can read Threat Remediation", "", "Failed");
    failed->setProblem(
        Tone::Error, u("The role lacks Threat Remediation › Read."),
        u("Mimecast knows the application and its products, but refuses this operation. In the role, "
          "tick Services Menu › Threat Remediation › Read and Edit, then save. A new role may take a "
          "while to apply."),
        u("Go to that step"));
    card->content()->addWidget(failed);
    card->content()->addWidget(
        checkRow(Glyph::Unknown, "The role can delete email (Threat Remediation › Edit)",
                 "Cannot be checked without deleting email; the validation shows it", "Not known yet"));
    card->content()->addWidget(
        checkRow(Glyph::Running, "The role has nothing beyond what is needed", "", "Checking…"));
    card->content()->addWidget(checkRow(Glyph::Attention, "The clock is right", "", "3 minutes off"));
    return card;
}

SectionList *sections()
{
    auto *list = new SectionList;
    list->setEntries({{u("a"), u("Before you begin"), Glyph::Done, u("done"), true},
                      {u("b"), u("Threat Remediation"), Glyph::Ticked, u("done"), true},
                      {u("c"), u("Service account"), Glyph::Done, u("done"), true},
                      {u("d"), u("API role"), Glyph::Attention, u("needs attention"), true},
                      {u("e"), u("Live checks"), Glyph::Here, u("here"), true},
                      {u("f"), u("Hand over"), Glyph::Todo, u("not opened yet"), false},
                      {u("g"), u("Report"), Glyph::Todo, u("not opened yet"), false}});
    list->setOpen(u("e"));
    return list;
}

void fill(QVBoxLayout *page, secrets::Clipboard *clipboard)
{
    auto *title = new TextLabel(TextLabel::Role::Title);
    title->setPlain(u("Live checks"));
    auto *lead = new TextLabel(TextLabel::Role::Quiet);
    lead->setPlain(
        u("The application that Arctic Wolf will use gets a role of its own, with three permissions and "
          "nothing else."));
    auto *safe = new Notice(Tone::Success);
    safe->setLoud(true);
    safe->setHeading(u("The secret is safe. You may close the Mimecast dialog now."));
    safe->setPlain(
        u("It was saved in this computer’s keychain (GNOME Keyring) and read back to make sure. It is "
          "stored nowhere else."));
    auto *warning = new Notice(Tone::Warning);
    warning->setHeading(u("There is no keychain on this computer."));
    warning->setPlain(u("The secret can be kept while this window is open."));
    warning->setDetail(u("org.freedesktop.secrets was not provided by any .service files"));
    warning->addButton(new QPushButton(u("Keep it only while this window is open")));
    auto *heading = new TextLabel(TextLabel::Role::Heading);
    heading->setPlain(u("A heading"));

    const QList<QWidget *> all{title, lead,    path(), checksCard(), roleCard(), keysCard(clipboard),
                               safe,  warning, heading};
    for (QWidget *widget : all)
        page->addWidget(widget);
    auto *badges = new QGridLayout;
    for (const Tone tone :
         {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Error, Tone::Accent}) {
        auto *badge = new Badge;
        badge->setText(u("Passed · 212 ms"));
        badge->setTone(tone);
        badges->addWidget(badge, badges->count() / 3, badges->count() % 3);
    }
    badges->setColumnStretch(3, 1);
    page->addLayout(badges);
    page->addStretch();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u("out"), u("Save a picture there instead of showing the window."));
    parser.addOption({u("dark"), u("In the dark.")});
    parser.addOption({u("high-contrast"), u("In high contrast.")});
    parser.addOption({u("width"), u("Of the window."), u("pixels"), u("1040")});
    parser.process(app);

    QApplication::setStyle(QStyleFactory::create(u("Fusion")));
    const bool dark = parser.isSet(u("dark"));
    if (parser.isSet(u("high-contrast")))
        QApplication::setPalette(dark ? support::highContrastDarkPalette()
                                      : support::highContrastLightPalette());
    else
        QApplication::setPalette(dark ? support::darkPalette() : support::lightPalette());

    secrets::Clipboard clipboard(QGuiApplication::clipboard());
    QWidget window;
    auto *halves = new QHBoxLayout(&window);
    halves->setContentsMargins({});
    halves->setSpacing(0);
    auto *scroll = new PageScroll;
    halves->addWidget(sections());
    halves->addWidget(scroll, 1);
    fill(scroll->content(), &clipboard);
    window.resize(parser.value(u("width")).toInt(), 720);
    window.show();

    const QStringList out = parser.positionalArguments();
    if (!out.isEmpty()) {
        QTimer::singleShot(200, &window, [&] {
            // As high as the page, so that everything is in the picture.
            window.resize(window.width(), scroll->widget()->height());
            QTimer::singleShot(100, &window, [&] {
                window.grab().save(out.first());
                QApplication::quit();
            });
        });
    }
    return QApplication::exec();
}
