// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "guide/GuideWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using guide::Condition;
using guide::ConsolePicture;
using guide::Field;
using guide::Guide;
using guide::Remark;

using namespace Qt::StringLiterals;

namespace {

ConsolePicture picture()
{
    using Role = ConsolePicture::Role;
    using State = ConsolePicture::State;
    return {
        .kind = ConsolePicture::Kind::List,
        .console = u"The <Console>"_s,
        .path = {u"Menu"_s, u"<name>"_s},
        .items = {{.label = u"Names"_s, .role = Role::Heading},
                  {.label = u"A & B"_s,
                   .level = 1,
                   .role = Role::Box,
                   .state = State::On,
                   .step = u"first.name"_s},
                  {.level = 1, .role = Role::Box},
                  {.label = u"A & C"_s, .level = 1, .role = Role::Box, .state = State::Trap},
                  {.role = Role::Menu},
                  {.label = u"Save"_s, .role = Role::Button, .state = State::On, .step = u"second.save"_s}},
    };
}

/// One section with everything in it, and a second.
Guide sample()
{
    return {
        .title = u"A procedure_1"_s,
        .revision = u"2026-11"_s,
        .sections = {{
                         .id = u"first"_s,
                         .title = {"Open the %1", {"Door"}},
                         .purpose = {"What it is for."},
                         .steps = {{
                                       .id = u"first.state"_s,
                                       .text = {"Look at it."},
                                       .ticked = false,
                                       .fields = {{
                                           .id = u"first.open"_s,
                                           .kind = Field::Kind::Choice,
                                           .title = {"State"},
                                           .required = true,
                                           .copied = false,
                                           .options = {{.id = u"yes"_s, .text = {"It is %1", {"Open"}}},
                                                       {.id = u"no"_s, .text = {"It is not"}}},
                                       }},
                                       .address = QUrl(u"https://example.com/a"_s),
                                   },
                                   {
                                       .id = u"first.name"_s,
                                       .text = {"In %1, do *this*.", {{"Menu", "<name>"}}},
                                       .subSteps = {{.text = {"A part."}}},
                                       .fields = {{.id = u"first.name"_s,
                                                   .title = {"%1", {"Name"}},
                                                   .proposal = u"My name"_s,
                                                   .help = {"Any will do."}},
                                                  {.id = u"first.mail"_s,
                                                   .kind = Field::Kind::EmailAddress,
                                                   .title = {"Mail"},
                                                   .example = u"a@example.com"_s}},
                                       .values = {{.label = {"Menu", "Read"}},
                                                  {.label = {}, .fromField = u"first.name"_s}},
                                       .remarks = {{.kind = Remark::Kind::Note, .text = {"Only once."}},
                                                   {.kind = Remark::Kind::Hint, .text = {"Or twice."}}},
                                       .condition = Condition{.field = u"first.open"_s,
                                                              .value = u"no"_s,
                                                              .text = {"If it is not %1:", {"Open"}}},
                                       .card = guide::Card{{"Name the %1", {"Door"}}, {"name"}},
                                   }},
                         .remarks = {{.kind = Remark::Kind::Hint, .text = {"For all."}}},
                         .pictures = {picture()},
                     },
                     {.id = u"second"_s, .title = {"Second"}, .purpose = {"Nothing to do."}}},
    };
}

} // namespace

class GuideWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionIsWrittenAsText();
    void aSectionIsWrittenAsMarkdown();
    void aSectionIsWrittenAsHtml();
    void htmlIsWellFormedAndHasEveryLabelOfEveryPicture();
    void aSectionIsWrittenAsJson();
    void theWholeGuideHasEverySectionInItsOrder();
    void aValueIsFoundEvenIfItsFieldIsInASectionThatIsNotWritten();
};

void GuideWriterTest::aSectionIsWrittenAsText()
{
    QCOMPARE(toText(sample(), u"first"_s), QString::fromUtf8(R"(A procedure_1
=============

Open the Door
-------------

What it is for.

- Hint: For all.

1. Look at it. <https://example.com/a>
   - State: It is Open / It is not

Name the Door
~~~~~~~~~~~~~

2. If it is not Open: In Menu › <name>, do *this*.
   - A part.
   - Name: My name – Any will do.
   - Mail: for example a@example.com
   - Menu › Read
   - What you entered for “Name”
   - Note: Only once.
   - Hint: Or twice.

The <Console> (simplified view)

    Menu › <name>
      Names
        [x] A & B (2)
        [ ] …
        [ ] A & C – Not this one
      [Save]
)"));
}

void GuideWriterTest::aSectionIsWrittenAsMarkdown()
{
    QCOMPARE(toMarkdown(sample(), u"first"_s), QString::fromUtf8(R"(# A procedure\_1

## Open the Door

What it is for.

- Hint: For all.

1. Look at it. <https://example.com/a>
   - State: It is **Open** / It is not

### Name the **Door**

2. If it is not **Open**: In **Menu › \<name\>**, do \*this\*.
   - A part.
   - **Name**: My name – Any will do.
   - Mail: for example a@example.com
   - **Menu › Read**
   - What you entered for “Name”
   - Note: Only once.
   - Hint: Or twice.

The \<Console\> (simplified view)

```text
Menu › <name>
  Names
    [x] A & B (2)
    [ ] …
    [ ] A & C – Not this one
  [Save]
```
)"));
}

void GuideWriterTest::aSectionIsWrittenAsHtml()
{
    const QString html = toHtml(sample(), u"first"_s);
    const char *const golden = R"(<main>
<h1>A procedure_1</h1>
<section>
<h2>Open the Door</h2>
<p>What it is for.</p>
<ul>
<li>Hint: For all.</li>
</ul>
<div class="steps">
<div>
<ol>
<li>Look at it. <a href="https://example.com/a">https://example.com/a</a>
<ul>
<li>State: It is <b>Open</b> / It is not</li>
</ul>
</li>
</ol>
<h3>Name the <b>Door</b></h3>
<ol start="2">
<li>If it is not <b>Open</b>: In <b>Menu › &lt;name&gt;</b>, do *this*.
<ul>
<li>A part.</li>
<li><b>Name</b>: My name – Any will do.</li>
<li>Mail: for example a@example.com</li>
<li><b>Menu › Read</b></li>
<li>What you entered for “Name”</li>
<li>Note: Only once.</li>
<li>Hint: Or twice.</li>
</ul>
</li>
</ol>
</div>
<div class="pictures">
<figure class="console">
<div class="screen" role="img" aria-label="Select: Names › A &amp; B, Save. Leave: Names › A &amp; C.">
<span class="bar">Menu › &lt;name&gt;</span><span class="panes"><span class="page">
<span class="row level-0 above"><span class="item heading"><span class="label">Names</span></span></span>
<span class="row level-1"><span class="item box on"><span class="mark"></span><span class="label">A &amp; B</span></span><span class="number">2</span></span>
<span class="row level-1"><span class="item box"><span class="mark"></span><span class="line"></span></span></span>
<span class="row level-1"><span class="item box trap"><span class="mark"></span><span class="label">A &amp; C</span></span><span class="words">Not this one</span></span>
<span class="row level-0"><span class="item menu"><span class="line"></span></span></span>
<span class="row level-0 last"><span class="item button on"><span class="label">Save</span></span></span>
</span></span>
</div>
<figcaption>The &lt;Console&gt; (simplified view)</figcaption>
</figure>
</div>
</div>
</section>
</main>
</body>
</html>
)";
    QCOMPARE(html.mid(html.indexOf(u"<main>")), QString::fromUtf8(golden));
    ;
}

void GuideWriterTest::htmlIsWellFormedAndHasEveryLabelOfEveryPicture()
{
    QString html = toHtml(Guide::documented());
    const Guide documented = Guide::documented().answered({});
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(!html.contains(u"<script"_s));
    qsizetype pictures = 0;
    for (const guide::Section &section : documented.sections) {
        pictures += static_cast<qsizetype>(section.pictures.size());
        for (const ConsolePicture &each : section.pictures) {
            QVERIFY(html.contains(each.description().toHtmlEscaped()));
            QVERIFY(html.contains(each.dialogTitle.toHtmlEscaped()));
            for (const ConsolePicture::Item &item : each.items)
                QVERIFY2(html.contains(u'>' + item.label.toHtmlEscaped() + u'<'), qUtf8Printable(item.label));
        }
    }
    QCOMPARE(html.count(u"<figure "_s), pictures);
    // But for these, it is XML too, so that a parser for XML finds what is open or crossed.
    html.remove(QRegularExpression(u"<!DOCTYPE html>|<meta [^>]*>"_s));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
}

void GuideWriterTest::aSectionIsWrittenAsJson()
{
    const QByteArray golden = R"({
        "format": "active-response-setup/guide", "version": 1,
        "title": "A procedure_1", "revision": "2026-11",
        "sections": [{
            "id": "first", "title": "Open the Door", "purpose": "What it is for.", "condition": null,
            "remarks": [{"kind": "hint", "text": "For all."}],
            "steps": [{
                "id": "first.state", "text": "Look at it.", "forms": [], "required": true, "ticked": false,
                "address": "https://example.com/a", "condition": null, "subSteps": [],
                "fields": [{"id": "first.open", "kind": "choice", "title": "State", "proposal": "",
                    "example": "", "help": "", "required": true, "copied": false,
                    "options": [{"id": "yes", "text": "It is Open"}, {"id": "no", "text": "It is not"}]}],
                "values": [], "remarks": []
            }, {
                "id": "first.name", "text": "In Menu › <name>, do *this*.", "forms": [],
                "required": true, "ticked": true,
                "address": "",
                "condition": {"field": "first.open", "value": "no", "text": "If it is not Open:", "usual": false},
                "subSteps": [{"text": "A part.", "condition": null}],
                "fields": [{"id": "first.name", "kind": "text", "title": "Name", "proposal": "My name",
                    "example": "", "help": "Any will do.", "required": false, "copied": true, "options": []},
                    {"id": "first.mail", "kind": "email-address", "title": "Mail", "proposal": "",
                    "example": "a@example.com", "help": "", "required": false, "copied": true,
                    "options": []}],
                "values": [{"path": ["Menu", "Read"]}, {"fromField": "first.name"}],
                "remarks": [{"kind": "note", "text": "Only once."}, {"kind": "hint", "text": "Or twice."}]
            }]
        }]
    })";
    QJsonParseError error;
    const QJsonDocument expected = QJsonDocument::fromJson(golden, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(QJsonDocument(toJson(sample(), u"first"_s)).toJson(), expected.toJson());
}

void GuideWriterTest::theWholeGuideHasEverySectionInItsOrder()
{
    const Guide documented = Guide::documented();
    const QString text = toText(documented);
    const QJsonArray sections = toJson(documented)[u"sections"_s].toArray();
    QCOMPARE(sections.size(), static_cast<qsizetype>(documented.sections.size()));
    qsizetype position = 0;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const guide::Section &section = documented.sections[static_cast<size_t>(i)];
        QCOMPARE(sections[i][u"id"_s].toString(), section.id);
        QCOMPARE(sections[i][u"steps"_s].toArray().size(), static_cast<qsizetype>(section.steps.size()));
        position = text.indexOf(u'\n' + section.title.plain() + u"\n-"_s, position);
        QVERIFY2(position >= 0, qUtf8Printable(section.id));
    }
}

void GuideWriterTest::aValueIsFoundEvenIfItsFieldIsInASectionThatIsNotWritten()
{
    const QString text = toText(Guide::documented(), u"api-application"_s);
    QVERIFY(text.contains(u"What you entered for “Role Name”"_s));
}

QTEST_GUILESS_MAIN(GuideWriterTest)
#include "GuideWriterTest.moc"
