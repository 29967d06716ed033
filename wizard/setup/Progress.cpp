// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Progress.h"

#include "Setup.h"

#include "language/Phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace setup {

namespace {

// RFC 5321; the console's own limits are not documented, so a plain text has one that no name reaches.
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestText = 512;

QString words(const char *source)
{
    return QCoreApplication::translate("setup", source);
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

QString textError(const QString &text, qsizetype longest)
{
    if (std::any_of(text.begin(), text.end(), isInvisible)) {
        return words(QT_TRANSLATE_NOOP(
            "setup", "There is a tab, a line break or another invisible character in it. Remove it."));
    }
    if (const int most = static_cast<int>(longest); text.size() > most) {
        //: What is wrong with an entry; %n is the most that is allowed.
        return QCoreApplication::translate("setup", "This is longer than %n characters. Shorten it.", nullptr,
                                           most);
    }
    return {};
}

/// RFC 5321's dot-string, and letters of every script as RFC 6531 allows.
bool isLocalCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ||
           QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
}

bool isDomainCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'.' || c == u'-';
}

bool hasStrayDot(QStringView part)
{
    return part.startsWith(u'.') || part.endsWith(u'.') || part.contains(u"..");
}

QString unexpectedCharacter(QChar c)
{
    //: %1 is a character.
    return words(QT_TRANSLATE_NOOP("setup", "“%1” cannot be part of an email address.")).arg(c);
}

QString domainError(QStringView domain)
{
    if (domain.isEmpty())
        return words(QT_TRANSLATE_NOOP("setup", "The domain is missing after the @."));
    const auto *stray = std::find_if_not(domain.begin(), domain.end(), isDomainCharacter);
    if (stray != domain.end())
        return unexpectedCharacter(*stray);
    if (!domain.contains(u'.'))
        return words(QT_TRANSLATE_NOOP("setup", "The domain after the @ is not complete: it has no dot."));
    if (hasStrayDot(domain))
        return words(QT_TRANSLATE_NOOP("setup", "There is a dot too many after the @."));
    const QList<QStringView> labels = domain.split(u'.');
    if (std::any_of(labels.begin(), labels.end(),
                    [](QStringView label) { return label.startsWith(u'-') || label.endsWith(u'-'); })) {
        return words(QT_TRANSLATE_NOOP(
            "setup", "A part of the domain after the @ begins or ends with a hyphen. No domain does."));
    }
    return {};
}

QString addressError(const QString &text)
{
    if (QString error = textError(text, longestAddress); !error.isEmpty())
        return error;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return words(QT_TRANSLATE_NOOP("setup", "There is a space in it. An email address has none."));
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return words(QT_TRANSLATE_NOOP("setup", "The @ is missing."));
    if (text.indexOf(u'@', at + 1) >= 0)
        return words(QT_TRANSLATE_NOOP("setup", "There is more than one @. Enter one address."));
    const QStringView local = QStringView(text).left(at);
    if (local.isEmpty())
        return words(QT_TRANSLATE_NOOP("setup", "The name is missing before the @."));
    const auto *stray = std::find_if_not(local.begin(), local.end(), isLocalCharacter);
    if (stray != local.end())
        return unexpectedCharacter(*stray);
    if (hasStrayDot(local))
        return words(QT_TRANSLATE_NOOP("setup", "There is a dot too many before the @."));
    if (local.size() > longestLocalPart) {
        //: What is wrong with an email address; %n is the most that is allowed.
        return QCoreApplication::translate("setup", "The name before the @ is longer than %n characters.",
                                           nullptr, longestLocalPart);
    }
    return domainError(QStringView(text).mid(at + 1));
}

} // namespace

bool applies(const std::optional<guide::Condition> &condition, const Setup &setup)
{
    return !condition || condition->holds(answersOf(setup));
}

guide::Answers answersOf(const Setup &setup)
{
    return [&setup](const QString &id) {
        static const guide::Guide documented = guide::Guide::documented();
        const QString answer = setup.value(id);
        // What is not offered, as in a file of a later version, is no answer.
        const guide::Field *field = documented.field(id);
        return field && !fieldError(*field, answer).isEmpty() ? QString() : answer;
    };
}

QString fieldError(const guide::Field &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (Setup::looksLikeSecret(text))
        return words(QT_TRANSLATE_NOOP("setup",
                                       "This looks like a Client Secret. It belongs on the Keys page "
                                       "alone, and isn’t kept here."));
    switch (field.kind) {
    case guide::Field::Kind::EmailAddress:
        return addressError(text);
    case guide::Field::Kind::Choice: {
        const bool offered = std::any_of(field.options.begin(), field.options.end(),
                                         [&](const guide::Option &option) { return option.id == text; });
        return offered ? QString() : words(QT_TRANSLATE_NOOP("setup", "Choose one of what is offered."));
    }
    case guide::Field::Kind::Text:
    case guide::Field::Kind::ClientId:
    case guide::Field::Kind::ClientSecret:
    case guide::Field::Kind::Password:
        return textError(text, longestText);
    }
    return {};
}

bool isFilled(const guide::Field &field, const Setup &setup)
{
    switch (field.kind) {
    case guide::Field::Kind::ClientSecret:
        return setup.isSecretStored();
    case guide::Field::Kind::Password:
        return true; // Never known here.
    default:
        break;
    }
    const QString text = setup.value(field.id);
    return !text.trimmed().isEmpty() && fieldError(field, text).isEmpty();
}

bool isFilled(const guide::Step &step, const Setup &setup)
{
    return std::all_of(step.fields.begin(), step.fields.end(), [&](const guide::Field &field) {
        // Not kept in the keychain for ever: once handed over it may be forgotten, and the step stays done.
        const bool isForgotten = field.kind == guide::Field::Kind::ClientSecret && setup.isDone(step.id);
        return !field.required || isForgotten || isFilled(field, setup);
    });
}

bool isComplete(const guide::Step &step, const Setup &setup)
{
    return (!step.ticked || setup.isDone(step.id)) && isFilled(step, setup);
}

std::vector<const guide::Step *> openSteps(const guide::Section &section, const Setup &setup)
{
    std::vector<const guide::Step *> open;
    for (const guide::Step &step : section.steps) {
        if (step.required && applies(step.condition, setup) && !isComplete(step, setup))
            open.push_back(&step);
    }
    return open;
}

bool CardProgress::hasTick() const
{
    return std::any_of(steps.begin(), steps.end(), [](const guide::Step *step) { return step->ticked; });
}

void CardProgress::tick(bool done, Setup *setup) const
{
    for (const guide::Step *step : steps) {
        if (step->ticked)
            setup->setDone(step->id, done);
    }
}

const guide::Step *CardProgress::unfilled(const Setup &setup) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const guide::Step *step) { return !isFilled(*step, setup); });
    return found == steps.end() ? nullptr : *found;
}

std::vector<CardProgress> cards(const guide::Section &section, const Setup &setup)
{
    std::vector<CardProgress> all;
    const guide::Card *card = nullptr;
    for (const guide::Step &step : section.steps) {
        if (step.card)
            card = &*step.card;
        if (!applies(step.condition, setup))
            continue;
        if (all.empty() || all.back().card != card)
            all.push_back({card});
        const bool complete = isComplete(step, setup);
        all.back().steps.push_back(&step);
        all.back().isDone = all.back().isDone && complete;
        all.back().isOpen = all.back().isOpen || (step.required && !complete);
    }
    return all;
}

QString cardsWords(const guide::Section &section, const Setup &setup)
{
    const auto all = cards(section, setup);
    const auto done = std::count_if(all.begin(), all.end(), [](const auto &card) { return card.isDone; });
    QStringList left;
    for (const CardProgress &card : all) {
        if (card.isOpen)
            left += card.card->shortTitle.plain();
    }
    //: How many of a page's parts are done.
    const QString words = QCoreApplication::translate("setup", "%1 of %2 done.").arg(done).arg(all.size());
    //: %1 is for example "1 of 3 done.", %2 are the others.
    return left.isEmpty()
               ? words
               : QCoreApplication::translate("setup", "%1 Left: %2.").arg(words, language::listed(left));
}

QString valueWords(const guide::Field &field, const Setup &setup)
{
    const QString value = setup.value(field.id);
    const auto option = std::find_if(field.options.begin(), field.options.end(),
                                     [&](const guide::Option &each) { return each.id == value; });
    if (option != field.options.end())
        return option->text.plain();
    return value.isEmpty() ? field.title.plain() : value;
}

QString missingWords(const guide::Field &field, const Setup &setup)
{
    const QString title = field.title.plain();
    const QString error = fieldError(field, setup.value(field.id));
    if (!error.isEmpty())
        //: %1 is a field's name, %2 a sentence that says what is wrong.
        return QCoreApplication::translate("setup", "“%1”: %2").arg(title, error);
    if (field.kind == guide::Field::Kind::Choice)
        return words(QT_TRANSLATE_NOOP("setup", "Choose an answer. It decides which steps you need."));
    //: %1 is a field's name.
    return QCoreApplication::translate("setup", "Fill in “%1”. Later steps and the report need it.")
        .arg(title);
}

std::vector<const guide::Section *> sections(const guide::Guide &guide, const Setup &setup)
{
    std::vector<const guide::Section *> shown;
    for (const guide::Section &section : guide.sections) {
        if (applies(section.condition, setup))
            shown.push_back(&section);
    }
    return shown;
}

} // namespace setup
