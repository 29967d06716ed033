// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Guide.h"

#include "Sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace guide {

Guide Guide::documented()
{
    return {
        .title = QStringLiteral("Configure Mimecast for Arctic Wolf Active Response"),
        .revision = QStringLiteral("2026-11"),
        .sections = {requirementsSection(), threatRemediationSection(), serviceAccountSection(),
                     apiRoleSection(), networkAccessSection(), apiApplicationSection(), credentialsSection(),
                     verificationSection(), handOverSection(), validationSection(), legacyRemovalSection(),
                     reportSection()},
    };
}

QString title(Section::Group group)
{
    switch (group) {
    case Section::Group::SetUp:
        //: Above the pages about the settings in Mimecast.
        return QCoreApplication::translate("guide", "Set up Mimecast");
    case Section::Group::Connect:
        //: Above the pages that connect to Mimecast.
        return QCoreApplication::translate("guide", "Connect");
    case Section::Group::GoLive:
        //: Above the pages about what comes before Active Response is used.
        return QCoreApplication::translate("guide", "Go live");
    }
    return {};
}

const Sentence &Step::textFor(const Answers &answers) const
{
    const auto form = std::find_if(forms.begin(), forms.end(),
                                   [&](const Form &each) { return each.condition.holds(answers); });
    return form == forms.end() ? text : form->text;
}

const ConsolePicture *Section::picture(const QString &step, const Answers &answers) const
{
    bool isReached = false;
    for (const Step &each : steps) {
        isReached = isReached || each.id == step;
        if (!isReached)
            continue;
        for (const ConsolePicture &picture : pictures) {
            if (picture.shows(each.id) && (!picture.condition || picture.condition->holds(answers)))
                return &picture;
        }
    }
    return nullptr;
}

namespace {

/// Others say themselves when they hold.
bool isForm(const std::optional<Condition> &condition)
{
    return condition && condition->text.isEmpty();
}

} // namespace

Guide Guide::answered(const Answers &answers) const
{
    Guide guide = *this;
    for (Section &section : guide.sections) {
        std::erase_if(section.steps, [&](const Step &step) {
            return isForm(step.condition) && !step.condition->holds(answers);
        });
        for (Step &step : section.steps) {
            step.text = Sentence(step.textFor(answers));
            step.forms.clear();
            if (isForm(step.condition))
                step.condition.reset();
        }
        std::erase_if(section.pictures, [&](const ConsolePicture &picture) {
            return picture.condition && !picture.condition->holds(answers);
        });
        for (ConsolePicture &picture : section.pictures)
            picture.condition.reset();
    }
    return guide;
}

const Section *Guide::section(const QString &id) const
{
    for (const Section &section : sections) {
        if (section.id == id)
            return &section;
    }
    return nullptr;
}

const Step *Guide::step(const QString &id) const
{
    for (const Section &section : sections) {
        for (const Step &step : section.steps) {
            if (step.id == id)
                return &step;
        }
    }
    return nullptr;
}

const Field *Guide::field(const QString &id) const
{
    for (const Section &section : sections) {
        for (const Step &step : section.steps) {
            for (const Field &field : step.fields) {
                if (field.id == id)
                    return &field;
            }
        }
    }
    return nullptr;
}

} // namespace guide
