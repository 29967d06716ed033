// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "GuideWriter.h"

#include "PictureMarkup.h"

#include "language/Languages.h"
#include "language/Phrases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace guide {

using namespace Qt::StringLiterals;

namespace {

/// What text and Markdown do differently. Both are laid out alike: Markdown reads well as it stands.
struct Markup
{
    QString (*literal)(const QString &text);
    QString (*strong)(const QString &text); ///< Gets literal text.
    QString (*heading)(const QString &text, int level);
    QString (*picture)(const ConsolePicture &picture, const QStringList &steps);

    QString label(const Label &label) const { return strong(literal(label.plain())); }
    QString sentence(const Sentence &sentence) const
    {
        return sentence.rendered(literal, [this](const Label &shown) { return label(shown); });
    }
};

QString underlined(const QString &text, int level)
{
    constexpr QStringView lines = u"=-~";
    return text + u'\n' + QString(text.size(), lines[level - 1]);
}

QString markdownHeading(const QString &text, int level)
{
    return QString(level, u'#') + u' ' + text;
}

QString markdownEscaped(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (u"\\`*_[]<>#|~&"_s.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

/// Whether it shows what to leave: anything else is in the sentences of the steps too.
bool saysMore(const ConsolePicture &picture)
{
    return std::any_of(picture.items.begin(), picture.items.end(), [](const ConsolePicture::Item &item) {
        return item.role == ConsolePicture::Role::Box && item.state != ConsolePicture::State::On;
    });
}

QString indented(const ConsolePicture &picture, const QStringList &steps)
{
    const QString indent = u"\n    "_s;
    return picture.caption() + u'\n' + indent + toLines(picture, steps).join(indent);
}

QString fenced(const ConsolePicture &picture, const QStringList &steps)
{
    return markdownEscaped(picture.caption()) + u"\n\n```text\n"_s + toLines(picture, steps).join(u'\n') +
           u"\n```"_s;
}

constexpr Markup plainText{
    .literal = [](const QString &text) { return text; },
    .strong = [](const QString &text) { return text; },
    .heading = underlined,
    .picture = indented,
};

constexpr Markup markdown{
    .literal = markdownEscaped,
    .strong = [](const QString &text) -> QString { return u"**"_s + text + u"**"_s; },
    .heading = markdownHeading,
    .picture = fenced,
};

constexpr Markup html{
    .literal = [](const QString &text) { return text.toHtmlEscaped(); },
    .strong = [](const QString &text) -> QString { return u"<b>"_s + text + u"</b>"_s; },
    .heading = [](const QString &text, int level) { return u"<h%1>%2</h%1>"_s.arg(level).arg(text); },
    .picture = [](const ConsolePicture &picture, const QStringList &steps) { return toHtml(picture, steps); },
};

QString remarkLine(const Remark &remark, const Markup &markup)
{
    // In the words of the window.
    return (remark.kind == Remark::Kind::Note ? QCoreApplication::translate("steps::StepsView", "Note:")
                                              : QCoreApplication::translate("steps::StepsView", "Hint:")) +
           u' ' + markup.sentence(remark.text);
}

QString fieldLine(const Field &field, const Markup &markup)
{
    QString line = markup.sentence(field.title);
    if (!field.proposal.isEmpty())
        line += u": "_s + markup.literal(field.proposal);
    else if (!field.example.isEmpty()) //: %1 is what may be entered in a field.
        line += u": "_s +
                markup.literal(QCoreApplication::translate("guide", "for example %1").arg(field.example));
    QStringList options;
    for (const Option &option : field.options)
        options += markup.sentence(option.text);
    if (!options.isEmpty())
        line += u": "_s + options.join(u" / "_s);
    if (!field.help.isEmpty())
        line += u" – "_s + markup.sentence(field.help);
    return line;
}

QString valueLine(const Value &value, const Guide &guide, const Markup &markup)
{
    if (const Field *field = guide.field(value.fromField)) {
        return markup.literal(
            //: In place of a value that the user has entered; %1 is the label of a field.
            QCoreApplication::translate("guide", "What you entered for “%1”").arg(field->title.plain()));
    }
    return markup.label(value.label);
}

/// Its condition, if any, stands before the text.
QString conditioned(const std::optional<Condition> &condition, const Sentence &text, const Markup &markup)
{
    return condition && !condition->text.isEmpty()
               ? markup.sentence(condition->text) + u' ' + markup.sentence(text)
               : markup.sentence(text);
}

/// What belongs to a step, below its sentence.
QStringList itemsOf(const Step &step, const Guide &guide, const Markup &markup)
{
    QStringList items;
    for (const SubStep &subStep : step.subSteps)
        items += conditioned(subStep.condition, subStep.text, markup);
    for (const Field &field : step.fields)
        items += fieldLine(field, markup);
    for (const Value &value : step.values)
        items += valueLine(value, guide, markup);
    for (const Remark &remark : step.remarks)
        items += remarkLine(remark, markup);
    return items;
}

QString stepLines(const Step &step, int number, const Guide &guide, const Markup &markup)
{
    QString lines = QString::number(number) + u". "_s + conditioned(step.condition, step.text, markup);
    if (!step.address.isEmpty())
        lines += u" <"_s + step.address.toString(QUrl::FullyEncoded) + u'>';
    const QStringList items = itemsOf(step, guide, markup);
    const QString indent = u"\n"_s + QString(number < 10 ? 3 : 4, u' ') + u"- "_s;
    for (const QString &item : items)
        lines += indent + item;
    return lines;
}

QStringList stepIds(const Section &section)
{
    QStringList ids;
    for (const Step &step : section.steps)
        ids += step.id;
    return ids;
}

QString sectionText(const Section &section, const Guide &guide, const Markup &markup)
{
    QStringList paragraphs{markup.heading(markup.literal(section.title.plain()), 2),
                           conditioned(section.condition, section.purpose, markup)};
    QStringList lines;
    for (const Remark &remark : section.remarks)
        lines += u"- "_s + remarkLine(remark, markup);
    if (!lines.isEmpty())
        paragraphs += lines.join(u'\n');
    lines.clear();
    int number = 0;
    for (const Step &step : section.steps) {
        if (step.card) {
            paragraphs += lines.join(u'\n');
            paragraphs += markup.heading(markup.sentence(step.card->title), 3);
            lines.clear();
        }
        lines += stepLines(step, ++number, guide, markup);
    }
    paragraphs += lines.join(u'\n');
    paragraphs.removeAll(QString());
    for (const ConsolePicture &picture : section.pictures) {
        if (saysMore(picture))
            paragraphs += markup.picture(picture, stepIds(section));
    }
    return paragraphs.join(u"\n\n"_s);
}

QString htmlList(const QStringList &items)
{
    return items.isEmpty() ? QString() : u"<ul>\n<li>"_s + items.join(u"</li>\n<li>"_s) + u"</li>\n</ul>\n"_s;
}

QString htmlStep(const Step &step, const Guide &guide)
{
    QString text = conditioned(step.condition, step.text, html);
    if (!step.address.isEmpty()) {
        const QString address = step.address.toString(QUrl::FullyEncoded).toHtmlEscaped();
        text += u" <a href=\"%1\">%1</a>"_s.arg(address);
    }
    return u"<li>"_s + text + u'\n' + htmlList(itemsOf(step, guide, html)) + u"</li>\n"_s;
}

QString htmlSection(const Section &section, const Guide &guide)
{
    QStringList remarks;
    for (const Remark &remark : section.remarks)
        remarks += remarkLine(remark, html);
    QString steps;
    int number = 0;
    for (const Step &step : section.steps) {
        ++number;
        if (step.card || number == 1) {
            steps += number == 1 ? QString() : u"</ol>\n"_s;
            steps += step.card ? html.heading(html.sentence(step.card->title), 3) + u'\n' : QString();
            steps += number == 1 ? u"<ol>\n"_s : u"<ol start=\"%1\">\n"_s.arg(number);
        }
        steps += htmlStep(step, guide);
    }
    QString pictures;
    for (const ConsolePicture &picture : section.pictures)
        pictures += html.picture(picture, stepIds(section));
    return u"<section>\n"_s + html.heading(section.title.plain().toHtmlEscaped(), 2) + u"\n<p>"_s +
           conditioned(section.condition, section.purpose, html) + u"</p>\n"_s + htmlList(remarks) +
           u"<div class=\"steps\">\n"_s +
           (steps.isEmpty() ? QString() : u"<div>\n"_s + steps + u"</ol>\n</div>\n"_s) +
           (pictures.isEmpty() ? QString() : u"<div class=\"pictures\">\n"_s + pictures + u"</div>\n"_s) +
           u"</div>\n</section>\n"_s;
}

QString pageStyle()
{
    return uR"(:root { --ground: #f3f5f8; --paper: #ffffff; --ink: #1b2333; --quiet: #566076; --line: #d9dee7;
  --link: #1d5bb8; --link-soft: #e7effc; --warn: #7a5200; --warn-soft: #fdf3dc; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #12161d; --paper: #1b2029; --ink: #e6e9ef; --quiet: #a5afc0; --line: #343c4a;
    --link: #8ab4f8; --link-soft: #1f2e48; --warn: #f0c674; --warn-soft: #3b2f15; }
}
body { max-width: 64rem; margin: 2rem auto; padding: 0 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; break-after: avoid; }
h3 { margin: 1rem 0 .5rem; font-size: 1rem; break-after: avoid; }
p, li { max-width: 42rem; }
li { margin: .25rem 0; }
a { color: var(--link); }
ol { margin-top: 0; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1rem;
  align-items: start; }
@media (min-width: 56rem) { .steps { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 2rem; }
  .pictures { display: block; } .pictures figure { margin-bottom: 1rem; } }
)"_s;
}

QString written(const Guide &all, const QString &only, const Answers &answers, const Markup &markup)
{
    const Guide guide = all.answered(answers);
    QStringList paragraphs{markup.heading(markup.literal(guide.title), 1)};
    for (const Section &section : guide.sections) {
        if (only.isEmpty() || section.id == only)
            paragraphs += sectionText(section, guide, markup);
    }
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

template <typename Items, typename ToJson>
QJsonArray array(const Items &items, ToJson toJson)
{
    QJsonArray result;
    for (const auto &item : items)
        result.append(toJson(item));
    return result;
}

QJsonValue conditionJson(const std::optional<Condition> &condition)
{
    if (!condition)
        return QJsonValue::Null;
    return QJsonObject{
        {u"field"_s, condition->field},
        {u"value"_s, condition->value},
        {u"text"_s, condition->text.plain()},
        {u"usual"_s, condition->isUsual},
    };
}

QString kindName(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Text:
        return u"text"_s;
    case Field::Kind::EmailAddress:
        return u"email-address"_s;
    case Field::Kind::Choice:
        return u"choice"_s;
    case Field::Kind::ClientId:
        return u"client-id"_s;
    case Field::Kind::ClientSecret:
        return u"client-secret"_s;
    case Field::Kind::Password:
        return u"password"_s;
    }
    return {};
}

QJsonObject optionJson(const Option &option)
{
    return {{u"id"_s, option.id}, {u"text"_s, option.text.plain()}};
}

QJsonObject fieldJson(const Field &field)
{
    return {
        {u"id"_s, field.id},
        {u"kind"_s, kindName(field.kind)},
        {u"title"_s, field.title.plain()},
        {u"proposal"_s, field.proposal},
        {u"example"_s, field.example},
        {u"help"_s, field.help.plain()},
        {u"required"_s, field.required},
        {u"copied"_s, field.copied},
        {u"options"_s, array(field.options, optionJson)},
    };
}

QJsonObject valueJson(const Value &value)
{
    if (!value.fromField.isEmpty())
        return {{u"fromField"_s, value.fromField}};
    return {{u"path"_s, QJsonArray::fromStringList(value.label.segments)}};
}

QJsonObject remarkJson(const Remark &remark)
{
    return {{u"kind"_s, remark.kind == Remark::Kind::Note ? u"note"_s : u"hint"_s},
            {u"text"_s, remark.text.plain()}};
}

QJsonObject subStepJson(const SubStep &subStep)
{
    return {{u"text"_s, subStep.text.plain()}, {u"condition"_s, conditionJson(subStep.condition)}};
}

QJsonObject formJson(const Form &form)
{
    return {{u"condition"_s, conditionJson(form.condition)}, {u"text"_s, form.text.plain()}};
}

QJsonObject stepJson(const Step &step)
{
    return {
        {u"id"_s, step.id},
        {u"text"_s, step.text.plain()},
        {u"forms"_s, array(step.forms, formJson)},
        {u"required"_s, step.required},
        {u"ticked"_s, step.ticked},
        {u"address"_s, step.address.toString(QUrl::FullyEncoded)},
        {u"condition"_s, conditionJson(step.condition)},
        {u"subSteps"_s, array(step.subSteps, subStepJson)},
        {u"fields"_s, array(step.fields, fieldJson)},
        {u"values"_s, array(step.values, valueJson)},
        {u"remarks"_s, array(step.remarks, remarkJson)},
    };
}

QJsonObject sectionJson(const Section &section)
{
    return {
        {u"id"_s, section.id},
        {u"title"_s, section.title.plain()},
        {u"purpose"_s, section.purpose.plain()},
        {u"condition"_s, conditionJson(section.condition)},
        {u"remarks"_s, array(section.remarks, remarkJson)},
        {u"steps"_s, array(section.steps, stepJson)},
    };
}

} // namespace

QString toText(const Guide &guide, const QString &section, const Answers &answers)
{
    return written(guide, section, answers, plainText);
}

QString toMarkdown(const Guide &guide, const QString &section, const Answers &answers)
{
    return written(guide, section, answers, markdown);
}

QString toHtml(const Guide &all, const QString &section, const Answers &answers)
{
    const Guide guide = all.answered(answers);
    const bool isMirrored = language::direction() == Qt::RightToLeft;
    const QString title = guide.title.toHtmlEscaped();
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            language::code(), isMirrored ? u"rtl"_s : u"ltr"_s);
    page += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s +
            title + u"</title>\n<style>\n"_s + pageStyle() + pictureStyle() +
            u"</style>\n</head>\n<body>\n<main>\n"_s + html.heading(title, 1) + u'\n';
    for (const Section &each : guide.sections) {
        if (section.isEmpty() || each.id == section)
            page += htmlSection(each, guide);
    }
    return page + u"</main>\n</body>\n</html>\n"_s;
}

QJsonObject toJson(const Guide &guide, const QString &section)
{
    const language::InEnglish english;
    QJsonArray sections;
    for (const Section &each : guide.sections) {
        if (section.isEmpty() || each.id == section)
            sections.append(sectionJson(each));
    }
    return {
        {u"format"_s, u"active-response-setup/guide"_s},
        {u"version"_s, 1},
        {u"title"_s, guide.title},
        {u"revision"_s, guide.revision},
        {u"sections"_s, sections},
    };
}

} // namespace guide
