#include "guide/GuideWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using guide::Condition;
using guide::Field;
using guide::Guide;
using guide::Remark;

using namespace Qt::StringLiterals;

namespace {

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
                                   }},
                         .remarks = {{.kind = Remark::Kind::Hint, .text = {"For all."}}},
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
2. If it is not Open: In Menu › <name>, do *this*.
   - A part.
   - Name: My name – Any will do.
   - Mail: for example a@example.com
   - Menu › Read
   - What you entered for “Name”
   - Note: Only once.
   - Hint: Or twice.
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
2. If it is not **Open**: In **Menu › \<name\>**, do \*this\*.
   - A part.
   - **Name**: My name – Any will do.
   - Mail: for example a@example.com
   - **Menu › Read**
   - What you entered for “Name”
   - Note: Only once.
   - Hint: Or twice.
)"));
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
                "id": "first.state", "text": "Look at it.", "required": true, "ticked": false,
                "address": "https://example.com/a", "condition": null, "subSteps": [],
                "fields": [{"id": "first.open", "kind": "choice", "title": "State", "proposal": "",
                    "example": "", "help": "", "required": true, "copied": false,
                    "options": [{"id": "yes", "text": "It is Open"}, {"id": "no", "text": "It is not"}]}],
                "values": [], "remarks": []
            }, {
                "id": "first.name", "text": "In Menu › <name>, do *this*.", "required": true, "ticked": true,
                "address": "",
                "condition": {"field": "first.open", "value": "no", "text": "If it is not Open:"},
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
