#include "GuideWriter.h"

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

    QString label(const Label &label) const { return strong(literal(label.plain())); }
    QString sentence(const Sentence &sentence) const
    {
        return sentence.rendered(literal, [this](const Label &shown) { return label(shown); });
    }
};

QString translate(const char *text)
{
    return QCoreApplication::translate("guide", text);
}

QString underlined(const QString &text, int level)
{
    return text + u'\n' + QString(text.size(), level == 1 ? u'=' : u'-');
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

constexpr Markup plainText{
    .literal = [](const QString &text) { return text; },
    .strong = [](const QString &text) { return text; },
    .heading = underlined,
};

constexpr Markup markdown{
    .literal = markdownEscaped,
    .strong = [](const QString &text) -> QString { return u"**"_s + text + u"**"_s; },
    .heading = markdownHeading,
};

QString remarkLine(const Remark &remark, const Markup &markup)
{
    return (remark.kind == Remark::Kind::Note ? translate(QT_TRANSLATE_NOOP("guide", "Note:"))
                                              : translate(QT_TRANSLATE_NOOP("guide", "Hint:"))) +
           u' ' + markup.sentence(remark.text);
}

QString fieldLine(const Field &field, const Markup &markup)
{
    QString line = markup.sentence(field.title);
    if (!field.proposal.isEmpty())
        line += u": "_s + markup.literal(field.proposal);
    else if (!field.example.isEmpty())
        line += u": "_s +
                markup.literal(translate(QT_TRANSLATE_NOOP("guide", "for example %1")).arg(field.example));
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
            translate(QT_TRANSLATE_NOOP("guide", "What you entered for “%1”")).arg(field->title.plain()));
    }
    return markup.label(value.label);
}

/// Its condition, if any, stands before the text.
QString conditioned(const std::optional<Condition> &condition, const Sentence &text, const Markup &markup)
{
    return condition ? markup.sentence(condition->text) + u' ' + markup.sentence(text)
                     : markup.sentence(text);
}

QString stepLines(const Step &step, int number, const Guide &guide, const Markup &markup)
{
    QString lines = QString::number(number) + u". "_s + conditioned(step.condition, step.text, markup);
    if (!step.address.isEmpty())
        lines += u" <"_s + step.address.toString(QUrl::FullyEncoded) + u'>';
    QStringList items;
    for (const SubStep &subStep : step.subSteps)
        items += conditioned(subStep.condition, subStep.text, markup);
    for (const Field &field : step.fields)
        items += fieldLine(field, markup);
    for (const Value &value : step.values)
        items += valueLine(value, guide, markup);
    for (const Remark &remark : step.remarks)
        items += remarkLine(remark, markup);
    const QString indent = u"\n"_s + QString(number < 10 ? 3 : 4, u' ') + u"- "_s;
    for (const QString &item : std::as_const(items))
        lines += indent + item;
    return lines;
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
    for (const Step &step : section.steps)
        lines += stepLines(step, ++number, guide, markup);
    if (!lines.isEmpty())
        paragraphs += lines.join(u'\n');
    return paragraphs.join(u"\n\n"_s);
}

QString written(const Guide &guide, const QString &only, const Markup &markup)
{
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

QJsonObject stepJson(const Step &step)
{
    return {
        {u"id"_s, step.id},
        {u"text"_s, step.text.plain()},
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

QString toText(const Guide &guide, const QString &section)
{
    return written(guide, section, plainText);
}

QString toMarkdown(const Guide &guide, const QString &section)
{
    return written(guide, section, markdown);
}

QJsonObject toJson(const Guide &guide, const QString &section)
{
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
