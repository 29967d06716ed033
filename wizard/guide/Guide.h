// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Condition.h"
#include "ConsolePicture.h"

#include <QUrl>

#include <optional>
#include <vector>

/// The documented procedure "Configure Mimecast for Arctic Wolf Active Response" as typed data.
/// Source of every label, menu path and value: Arctic Wolf's document of that title; hints come from
/// Mimecast's knowledge base and are marked as hints.
/// Members have an initializer so that the data can leave out what it does not need.
namespace guide {

/// One option of a choice field.
struct Option
{
    QString id;    ///< Stable, for example "enabled".
    Sentence text; ///< What the option says.
};

/// Something that the admin enters here, because it has to be typed elsewhere, is wanted later or decides
/// which steps apply.
struct Field
{
    enum class Kind { Text, EmailAddress, Choice, ClientId, ClientSecret, Password };

    QString id = {}; ///< "section.name", unique; also the widget's objectName.
    Kind kind = Kind::Text;
    Sentence title = {}; ///< What it is called; the console's own label where there is one.
    /// What is filled in at first, or empty. Never translated: it goes to the console.
    QString proposal = {};
    QString example = {}; ///< Shown while empty, or empty.
    Sentence help = {};   ///< One quiet sentence below the field, or empty.
    bool required = false;
    bool copied = true;               ///< Has to be typed elsewhere, so it has Copy beside it.
    std::vector<Option> options = {}; ///< For Kind::Choice.
};

/// A value to select or type elsewhere, shown with Copy beside it.
struct Value
{
    Label label;            ///< For example {"Services Menu", "Threat Remediation", "Read"}.
    QString fromField = {}; ///< ID of the field whose content is the value; empty: the label is.
};

/// A note of the document itself, or a hint of ours: what the document leaves out or the newer console
/// names differently.
struct Remark
{
    enum class Kind { Note, Hint };
    Kind kind = Kind::Hint;
    Sentence text = {};
};

/// A part of a step that is done with it and ticked with it.
struct SubStep
{
    Sentence text = {};
    std::optional<Condition> condition = {};
};

/// What a step says instead in another form of the console.
struct Form
{
    Condition condition;
    Sentence text = {};
};

/// A thing to get done: the steps from one that begins it to the next that does, ticked together.
struct Card
{
    Sentence title = {};      ///< "Create the role"
    Sentence shortTitle = {}; ///< In a list of what is left: "role".
    QString field = {};       ///< ID of the field that tells what came of it, or empty.
};

/// One thing to do.
struct Step
{
    QString id = {}; ///< "section.step", the contract of set-up files, reports and remedies.
    Sentence text = {};
    std::vector<Form> forms = {}; ///< In place of `text`, the one whose condition holds.
    bool required = true;         ///< Must be ticked before the set-up counts as complete.
    bool ticked = true;           ///< Has a tick box; one that has none is done once its fields are filled.
    std::vector<SubStep> subSteps = {};
    std::vector<Field> fields = {};
    std::vector<Value> values = {};
    std::vector<Remark> remarks = {};
    std::optional<Condition> condition = {};
    QUrl address = {};             ///< "Open in the browser", or empty.
    std::optional<Card> card = {}; ///< The card that begins with this step.

    /// What it says in the form of the console that was answered.
    const Sentence &textFor(const Answers &answers) const;
};

/// One page of the wizard.
struct Section
{
    /// What it belongs to: the settings in Mimecast, what connects to it, or what comes after.
    enum class Group { SetUp, Connect, GoLive };

    QString id = {};       ///< One of the IDs of the design, also the page's objectName.
    Sentence title = {};   ///< Short, for the list at the side.
    Sentence heading = {}; ///< Of the page; begins with a verb.
    Group group = Group::SetUp;
    int minutes = 0;       ///< That it takes, as a rule.
    Sentence purpose = {}; ///< What this is for, in one sentence.
    std::vector<Step> steps = {};
    std::vector<Remark> remarks = {}; ///< Belong to the whole section.
    std::optional<Condition> condition = {};
    std::vector<ConsolePicture> pictures = {}; ///< In the order of their steps, each with those of its own.

    /// Where the step is done: its picture, or that of the next step that has one, in the form of the console
    /// that was answered. Null if there is none.
    const ConsolePicture *picture(const QString &step, const Answers &answers = {}) const;
};

/// "Set up Mimecast"
QString title(Section::Group group);

/// The whole procedure, in order.
struct Guide
{
    QString title;    ///< The document's title, untranslated.
    QString revision; ///< Which state of the document this follows, for example "2026-11".
    std::vector<Section> sections = {};

    /// The documented procedure.
    static Guide documented();

    /// As it is for these answers: in one form of the console. What depends on other answers still does.
    Guide answered(const Answers &answers) const;

    /// Null if there is none.
    const Section *section(const QString &id) const;
    const Step *step(const QString &id) const;
    const Field *field(const QString &id) const;
};

} // namespace guide
