// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/Guide.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace setup {

class Setup;

/// Whether the condition holds for what the admin has answered. No condition always applies.
bool applies(const std::optional<guide::Condition> &condition, const Setup &setup);

/// For the guide; not longer than the set-up lives.
guide::Answers answersOf(const Setup &setup);

/// Why a field's text cannot be right, in words; empty if it can. An empty text is no error here.
QString fieldError(const guide::Field &field, const QString &text);

/// Whether something is entered in the field, without an error.
bool isFilled(const guide::Field &field, const Setup &setup);
/// Whether all required fields of the step are filled.
bool isFilled(const guide::Step &step, const Setup &setup);

/// Whether the step is ticked (if it has a tick box) and its required fields are filled without an error.
bool isComplete(const guide::Step &step, const Setup &setup);

/// The steps of the section that apply, are required and not complete, in order.
std::vector<const guide::Step *> openSteps(const guide::Section &section, const Setup &setup);

/// A card of a section, with those of its steps that apply.
struct CardProgress
{
    const guide::Card *card;
    std::vector<const guide::Step *> steps = {};
    bool isDone = true;  ///< All of its steps are complete.
    bool isOpen = false; ///< One that is required is not complete.

    /// Whether anything in it has to be ticked.
    bool hasTick() const;
    /// Ticks, or no longer does, each step that has a tick.
    void tick(bool done, Setup *setup) const;
    /// The first of its steps that has a required field without a right value; null if none has.
    const guide::Step *unfilled(const Setup &setup) const;
};

/// The cards of the section in which a step applies, in order.
std::vector<CardProgress> cards(const guide::Section &section, const Setup &setup);

/// How many cards of the section are done and which are left, in words: "1 of 3 done. Left: permissions,
/// account."
QString cardsWords(const guide::Section &section, const Setup &setup);
/// What was entered in the field, as it is called; its title before that.
QString valueWords(const guide::Field &field, const Setup &setup);
/// Why a field that has to be filled is not, and what for.
QString missingWords(const guide::Field &field, const Setup &setup);

/// The sections that apply, in order.
std::vector<const guide::Section *> sections(const guide::Guide &guide, const Setup &setup);

} // namespace setup
