// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "StepsView.h"

#include "Desktop.h"
#include "FieldRow.h"

#include "session/OpenSetup.h"
#include "session/Repair.h"
#include "setup/Progress.h"
#include "widgets/Button.h"
#include "widgets/ConsoleView.h"
#include "widgets/CopyButton.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/PasswordRow.h"
#include "widgets/PicturePane.h"
#include "widgets/StepCard.h"
#include "widgets/StepRow.h"
#include "widgets/TextLabel.h"

#include <algorithm>

namespace steps {

using namespace Qt::StringLiterals;

using widgets::CopyButton;
using widgets::Notice;
using widgets::PasswordRow;
using widgets::StepCard;
using widgets::StepRow;
using widgets::TextLabel;
using widgets::Tone;

StepsView::StepsView(session::OpenSetup &open, const guide::Section &section, const Desktop &desktop,
                     SpecialField specialField, QWidget *parent)
    : QWidget(parent), m_open(open), m_desktop(desktop), m_section(section),
      m_specialField(std::move(specialField)), m_layout(widgets::column(this, widgets::space::s))
{
    m_rows.reserve(section.steps.size());
    for (const guide::Step &step : section.steps) {
        if (step.card)
            addCard(*step.card);
        addDetails(addRow(step));
    }
    addPictures();
    // What nobody ticks and is all there is needs no folding.
    const bool hasTick = std::any_of(section.steps.begin(), section.steps.end(),
                                     [](const guide::Step &step) { return step.ticked; });
    if (m_cards.size() == 1 && !hasTick)
        m_cards.front().widget->setPlain();
    for (const guide::Remark &remark : section.remarks)
        addRemark(remark, [this](QWidget *widget) { m_layout->addWidget(widget); });
    connect(&m_open, &session::OpenSetup::opened, this, [this] {
        refresh();
        openFirst();
    });
    connect(&m_open, &session::OpenSetup::valueChanged, this, &StepsView::showField);
    connect(&m_open, &session::OpenSetup::stepChanged, this, &StepsView::showCards);
    retranslate();
    refresh();
    openFirst();
}

void StepsView::addCard(const guide::Card &card)
{
    auto *widget = new StepCard;
    m_layout->addWidget(widget);
    m_cards.push_back({.data = &card, .widget = widget});
    m_texts.emplace_back([widget, &card] {
        widget->setTitle(card.title.plain());
        widget->retranslate();
    });
    connect(widget, &StepCard::ticked, this, [this, &card](bool done) { tick(&card, done); });
    connect(widget, &StepCard::openRequested, this, [this, widget] { goOn(widget); });
}

StepsView::Row &StepsView::addRow(const guide::Step &step)
{
    StepCard *card = m_cards.back().widget;
    Row row{&step, new StepRow, nullptr, card, {}};
    row.widget->setObjectName(step.id);
    const bool sameCondition = !m_rows.empty() && m_rows.back().step->condition && step.condition &&
                               m_rows.back().step->condition->field == step.condition->field &&
                               m_rows.back().step->condition->value == step.condition->value;
    if (step.condition && !step.condition->text.isEmpty() && !sameCondition) {
        row.condition = new TextLabel(TextLabel::Role::Quiet);
        card->rows()->addWidget(row.condition);
        m_texts.emplace_back([label = row.condition, &step] { label->setHtml(step.condition->text.html()); });
    }
    card->rows()->addWidget(row.widget);
    m_texts.emplace_back([this, widget = row.widget, &step] { showText(step, widget); });
    if (!step.address.isEmpty()) {
        auto *open = new widgets::Button;
        open->setObjectName(step.id + QStringLiteral(".open"));
        card->addButton(open);
        connect(open, &QPushButton::clicked, this,
                [this, address = step.address] { m_desktop.openAddress(address); });
        m_texts.emplace_back([this, open, address = step.address] {
            const bool isPractice = m_open.isPractice();
            //: Button: opens an address in the browser. In practice it leads away from the simulated tenant.
            open->setText(isPractice ? tr("Open the real site ↗") : tr("Open in the browser ↗"));
            if (isPractice) {
                //: Read by screen readers: names a button. %1 is the host of an address.
                open->setAccessibleName(
                    tr("Open the real %1 in the browser, outside practice").arg(address.host()));
                //: Tool tip of a button; %1 is an address.
                open->setToolTip(tr("%1 is not part of the practice.").arg(address.toString()));
            } else {
                //: Read by screen readers: names a button. %1 is the name of a console or a document.
                open->setAccessibleName(tr("Open %1 in the browser").arg(address.host()));
                open->setToolTip(address.toString());
            }
        });
    }
    m_rows.push_back(std::move(row));
    return m_rows.back();
}

void StepsView::addDetails(Row &row)
{
    for (const guide::SubStep &part : row.step->subSteps) {
        auto *label = new TextLabel;
        row.widget->addBelow(label);
        m_texts.emplace_back(
            [label, &part] { label->setHtml(QStringLiteral("•&nbsp; ") + part.text.html()); });
    }
    for (const guide::Field &field : row.step->fields) {
        if (QWidget *special = m_specialField ? m_specialField(field) : nullptr) {
            row.widget->addBelow(special);
            continue;
        }
        if (field.kind == guide::Field::Kind::Password) {
            auto *password = new PasswordRow(field.id, m_desktop.clipboard);
            row.widget->addBelow(password);
            connect(&m_open, &session::OpenSetup::opened, password, &PasswordRow::discard);
            m_texts.emplace_back([password, &field] { password->setHelp(field.help.html()); });
            continue;
        }
        auto *fieldRow = new FieldRow(field);
        row.fields.push_back(fieldRow);
        row.widget->addBelow(fieldRow);
        connect(fieldRow, &FieldRow::edited, this,
                [this](const QString &id, const QString &value) { m_open.setup().setValue(id, value); });
        m_texts.emplace_back([fieldRow] { fieldRow->retranslate(); });
    }
    addValues(row);
    for (const guide::Remark &remark : row.step->remarks)
        addRemark(remark, [&row](QWidget *widget) { row.widget->addBelow(widget); });
}

void StepsView::addValues(Row &row)
{
    for (const guide::Value &value : row.step->values) {
        auto *label = new TextLabel(TextLabel::Role::Strong);
        auto *copy = new CopyButton(valueTitle(value), [this, &value] { return valueText(value); });
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        layout->setSpacing(widgets::space::s);
        layout->addWidget(label, 1000, Qt::AlignVCenter);
        layout->addWidget(copy, 0, Qt::AlignVCenter);
        layout->addStretch(1);
        row.widget->addBelow(line);
        m_texts.emplace_back([this, label, copy, &value] {
            showValue(value, label, copy);
            copy->setWhat(valueTitle(value));
        });
        m_copied.insert(value.fromField, [this, label, copy, &value] { showValue(value, label, copy); });
    }
}

void StepsView::showValue(const guide::Value &value, TextLabel *label, CopyButton *copy) const
{
    const QString text = value.fromField.isEmpty() ? value.label.shown() : valueText(value);
    // What somebody entered may be one long word.
    label->setElided(!value.fromField.isEmpty());
    label->setPlain(text.isEmpty() ? tr("not entered yet") : text);
    copy->setEnabled(!text.isEmpty());
}

QString StepsView::valueText(const guide::Value &value) const
{
    if (value.fromField.isEmpty())
        return value.label.documented();
    return m_open.isOpen() ? m_open.setup().value(value.fromField) : QString();
}

QString StepsView::valueTitle(const guide::Value &value) const
{
    const guide::Field *source = m_open.guide().field(value.fromField);
    return source ? source->title.plain() : value.label.documented();
}

void StepsView::addRemark(const guide::Remark &remark, const std::function<void(QWidget *)> &add)
{
    const bool isHint = remark.kind == guide::Remark::Kind::Hint;
    auto *notice = new Notice(isHint ? Tone::Neutral : Tone::Info);
    add(notice);
    m_texts.emplace_back([notice, &remark, isHint] {
        const QString lead =
            isHint ? /*: Before a hint that the documented procedure does not contain. */ tr("Hint:")
                   : /*: Before a remark that the documented procedure contains. */ tr("Note:");
        notice->setHtml(QStringLiteral("<i>%1</i> ").arg(lead.toHtmlEscaped()) + remark.text.html());
    });
}

void StepsView::addPictures()
{
    for (const Row &row : m_rows) {
        const auto card = std::find_if(m_cards.begin(), m_cards.end(),
                                       [&](const Card &each) { return each.widget == row.card; });
        if (card->pictures || !m_section.picture(row.step->id))
            continue;
        card->pictures = new widgets::PicturePane;
        row.card->setBeside(card->pictures);
        m_texts.emplace_back([pictures = card->pictures] { pictures->retranslate(); });
        connect(card->pictures, &widgets::PicturePane::clickedThrough, row.card, &StepCard::focusDone);
    }
}

void StepsView::addBelow(const QString &stepId, QWidget *widget)
{
    for (const Row &row : m_rows) {
        if (row.step->id == stepId)
            row.widget->addBelow(widget);
    }
}

/// A menu path at the end of a sentence is what to click, one after the other.
void StepsView::showText(const guide::Step &step, StepRow *row) const
{
    const guide::Sentence &sentence =
        step.textFor(m_open.isOpen() ? setup::answersOf(m_open.setup()) : guide::Answers());
    const auto path = std::find_if(sentence.labels.begin(), sentence.labels.end(),
                                   [](const guide::Label &label) { return label.segments.size() > 1; });
    if (path != sentence.labels.end()) {
        const QStringList parts =
            sentence
                .rendered([](const QString &text) { return text.toHtmlEscaped(); },
                          [&](const guide::Label &label) -> QString {
                              return label == *path ? QString(QChar::LineSeparator)
                                                    : u"<b>"_s + label.shown().toHtmlEscaped() + u"</b>"_s;
                          })
                .split(QChar::LineSeparator);
        const bool isAtEnd = std::all_of(parts.back().begin(), parts.back().end(),
                                         [](QChar each) { return each.isPunct() || each.isSpace(); });
        if (parts.size() == 2 && isAtEnd && !parts.front().trimmed().isEmpty()) {
            row->setText(parts.front().trimmed(), path->segments, sentence.plain());
            return;
        }
    }
    row->setText(sentence.html());
}

const StepsView::Card *StepsView::cardOf(const guide::Card *wanted) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const Card &card) { return card.data == wanted; });
    return found == m_cards.end() ? nullptr : &*found;
}

const StepsView::Row *StepsView::rowOf(const QString &stepId) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.step->id == stepId; });
    return found == m_rows.end() ? nullptr : &*found;
}

void StepsView::refresh()
{
    if (!m_open.isOpen())
        return;
    const setup::Setup &setup = m_open.setup();
    for (const Card &card : m_cards)
        card.widget->setReadOnly(m_open.isReadOnly());
    for (const Card &card : m_cards) {
        if (card.pictures)
            card.pictures->setPractice(m_open.isPractice());
    }
    for (const Row &row : m_rows) {
        for (FieldRow *field : row.fields) {
            field->showValue(setup);
            field->setEnabled(!m_open.isReadOnly());
        }
    }
    for (const auto &show : std::as_const(m_copied))
        show();
    showWhatApplies();
}

void StepsView::showField(const QString &fieldId)
{
    for (const Row &row : m_rows) {
        for (FieldRow *field : row.fields) {
            if (field->field().id == fieldId) {
                field->showValue(m_open.setup());
                row.card->setMissing({});
            }
        }
    }
    const auto [first, last] = std::as_const(m_copied).equal_range(fieldId);
    std::for_each(first, last, [](const auto &show) { show(); });
    showWhatApplies();
}

void StepsView::showWhatApplies()
{
    const setup::Setup &setup = m_open.setup();
    for (const Row &row : m_rows) {
        const bool shown = setup::applies(row.step->condition, setup);
        row.widget->setVisible(shown);
        if (!row.step->forms.empty())
            showText(*row.step, row.widget);
        if (row.condition)
            row.condition->setVisible(shown);
    }
    showCards();
}

void StepsView::showCards()
{
    const auto shown = setup::cards(m_section, m_open.setup());
    for (Card &card : m_cards) {
        const auto progress = std::find_if(shown.begin(), shown.end(),
                                           [&](const auto &each) { return each.card == card.data; });
        card.widget->setVisible(progress != shown.end());
        if (progress == shown.end())
            continue;
        card.widget->setState(progress->hasTick(), progress->isDone);
        const guide::Field *field = m_open.guide().field(card.data->field);
        if (!card.widget->isOpen())
            card.widget->setValue(field ? setup::valueWords(*field, m_open.setup()) : QString());
        number(*progress, card);
    }
}

/// The lines of a card, which have the same numbers in its pictures.
void StepsView::number(const setup::CardProgress &progress, Card &card)
{
    QStringList steps;
    std::vector<const guide::ConsolePicture *> pictures;
    for (const guide::Step *step : progress.steps) {
        steps += step->id;
        const guide::ConsolePicture *picture = m_section.picture(step->id, setup::answersOf(m_open.setup()));
        if (picture && std::find(pictures.begin(), pictures.end(), picture) == pictures.end())
            pictures.push_back(picture);
    }
    if (steps == card.steps && pictures == card.shown)
        return;
    card.steps = steps;
    card.shown = pictures;
    const bool isNumbered = steps.size() > 1 || !pictures.empty();
    for (qsizetype i = 0; i < steps.size(); ++i)
        rowOf(steps.at(i))->widget->setNumber(isNumbered ? static_cast<int>(i) + 1 : 0);
    if (card.pictures)
        card.pictures->setPictures(pictures, steps);
    markIn(card);
}

void StepsView::markIn(const Card &card) const
{
    if (!m_repair || !card.pictures)
        return;
    for (widgets::ConsoleView *view : card.pictures->views()) {
        const bool isMended = view->picture().shows(m_repair->step());
        const auto mark = isMended ? m_repair->mark(view->picture()) : std::nullopt;
        view->setFinding(mark ? std::optional(guide::PictureFinding{mark->item, mark->text}) : std::nullopt);
    }
}

void StepsView::setRepair(const session::Repair &repair)
{
    m_repair = &repair;
    connect(m_repair, &session::Repair::changed, this, &StepsView::showFinding, Qt::UniqueConnection);
    showFinding();
}

void StepsView::showFinding()
{
    for (const Row &row : m_rows) {
        const bool isMended = row.step->id == m_repair->step();
        //: Mark on a card: a check has found something there.
        row.widget->setAttention(isMended ? tr("Needs attention") : QString());
    }
    for (const Card &card : m_cards)
        markIn(card);
}

void StepsView::open(const StepCard *card)
{
    for (const Card &each : m_cards) {
        each.widget->setOpen(each.widget == card);
        each.widget->setMissing({});
    }
    showCards();
    if (card)
        Q_EMIT opened();
}

void StepsView::openFirst()
{
    if (!m_open.isOpen())
        return;
    const auto all = setup::cards(m_section, m_open.setup());
    const auto first = std::find_if(all.begin(), all.end(), [](const auto &card) { return !card.isDone; });
    open(first == all.end() ? nullptr : cardOf(first->card)->widget);
}

void StepsView::focusOpen()
{
    const auto card =
        std::find_if(m_cards.begin(), m_cards.end(), [](const Card &each) { return each.widget->isOpen(); });
    (card == m_cards.end() ? m_cards.front() : *card).widget->focusStart();
}

void StepsView::tick(const guide::Card *card, bool done)
{
    for (const setup::CardProgress &progress : setup::cards(m_section, m_open.setup())) {
        if (progress.card != card)
            continue;
        if (done && progress.unfilled(m_open.setup())) {
            showCards(); // The box has turned already.
            goTo(progress);
            return;
        }
        progress.tick(done, &m_open.setup());
    }
    // From there on, and then what was left out before.
    auto all = setup::cards(m_section, m_open.setup());
    std::rotate(all.begin(),
                std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.card == card; }),
                all.end());
    const auto next = std::find_if(all.begin(), all.end(), [](const auto &each) { return !each.isDone; });
    if (next != all.end()) {
        goOn(cardOf(next->card)->widget);
        return;
    }
    open(nullptr);
    Q_EMIT allDone();
}

void StepsView::goOn(StepCard *card)
{
    open(card);
    card->focusStart();
    Q_EMIT cardOpened(card);
}

QWidget *StepsView::goToMissing()
{
    for (const setup::CardProgress &card : setup::cards(m_section, m_open.setup())) {
        if (card.isOpen)
            return goTo(card);
    }
    return nullptr;
}

QWidget *StepsView::goTo(const setup::CardProgress &card)
{
    StepCard *widget = cardOf(card.card)->widget;
    open(widget);
    const guide::Step *unfilled = card.unfilled(m_open.setup());
    const Row *row = unfilled ? rowOf(unfilled->id) : nullptr;
    if (!row || row->fields.empty()) {
        widget->setMissing(tr("Do these steps, then press Done. Without them, Active Response can’t work."));
        widget->focusStart();
        return widget;
    }
    const auto field = std::find_if(row->fields.begin(), row->fields.end(), [this](const FieldRow *each) {
        return each->field().required && !setup::isFilled(each->field(), m_open.setup());
    });
    widget->setMissing(setup::missingWords((*field)->field(), m_open.setup()));
    (*field)->focusField();
    return row->widget;
}

void StepsView::retranslate()
{
    for (const auto &setText : m_texts)
        setText();
    if (m_open.isOpen())
        showCards();
    if (m_repair)
        showFinding();
}

QWidget *StepsView::focusStep(const QString &stepId)
{
    const Row *row = rowOf(stepId);
    if (!row)
        return nullptr;
    open(row->card);
    if (QWidget *field = row->widget->firstField())
        field->setFocus(Qt::OtherFocusReason);
    else
        row->card->focusStart();
    return row->widget;
}

} // namespace steps
