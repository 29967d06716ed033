// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "../support/Palettes.h"

#include "guide/Guide.h"
#include "widgets/ConsoleView.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using guide::ConsoleDrawing;
using guide::ConsolePicture;
using guide::Guide;
using widgets::ConsoleView;

using namespace Qt::StringLiterals;

using Part = ConsoleDrawing::Part;
using Shape = ConsoleDrawing::Shape;
using Tone = ConsoleDrawing::Tone;

namespace {

struct Sample
{
    QString name;
    ConsolePicture picture;
    QStringList steps;
};

/// All pictures of the guide, with all steps of their sections.
QList<Sample> samples()
{
    QList<Sample> all;
    for (const Guide guide = Guide::documented(); const guide::Section &section : guide.sections) {
        QStringList steps;
        for (const guide::Step &step : section.steps)
            steps += step.id;
        for (const ConsolePicture &picture : section.pictures)
            all.append({u"%1 %2"_s.arg(section.id).arg(all.size()), picture, steps});
    }
    return all;
}

Sample sampleOf(const QString &step)
{
    const QList<Sample> all = samples();
    return *std::find_if(all.begin(), all.end(),
                         [&](const Sample &each) { return each.picture.shows(step); });
}

QFont fontOf(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

/// As wide as so many lines are high.
double widthFor(const QFont &font, double lines)
{
    return lines * QFontMetricsF(font).height();
}

ConsoleDrawing drawingOf(const Sample &sample, const ConsoleDrawing::Space &space,
                         const std::optional<guide::PictureFinding> &finding = {})
{
    return {sample.picture, sample.steps, space, finding};
}

QString told(const Sample &sample, const Part &part)
{
    return u"%1: “%2” at %3, %4, %5 x %6"_s.arg(sample.name, part.text)
        .arg(part.area.x())
        .arg(part.area.y())
        .arg(part.area.width())
        .arg(part.area.height());
}

bool tellsSomething(const Part &part)
{
    switch (part.shape) {
    case Shape::Text:
    case Shape::Number:
    case Shape::Box:
    case Shape::Radio:
    case Shape::Toggle:
    case Shape::Line:
        return true;
    default:
        return false;
    }
}

/// Two parts that are in each other's way; empty if there are none.
QString overlapIn(const ConsoleDrawing &drawing, const Sample &sample)
{
    std::vector<Part> parts = drawing.parts();
    std::erase_if(parts, [](const Part &part) { return !tellsSomething(part); });
    for (size_t i = 0; i < parts.size(); ++i) {
        for (size_t j = i + 1; j < parts.size(); ++j) {
            const QRectF both = parts[i].area & parts[j].area;
            if (both.width() > 0.5 && both.height() > 0.5)
                return told(sample, parts[i]) + u" and "_s + told(sample, parts[j]);
        }
    }
    return {};
}

/// Whether a word had to be broken to fit.
bool isBrokenInAWord(const ConsoleDrawing &drawing, const Part &part)
{
    const QFontMetricsF metrics(drawing.fontOf(part));
    const QStringList words = part.text.split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return metrics.horizontalAdvance(word) > part.area.width() + 1;
    });
}

QImage painted(const ConsoleDrawing &drawing, double width, const QPalette &palette, double scale)
{
    QImage image(QSizeF(width * scale, drawing.height() * scale).toSize(), QImage::Format_RGB32);
    image.fill(widgets::cardBackground(palette));
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawing.paint(&painter, widgets::pictureColors(palette));
    return image;
}

/// The contrast between the commonest color in an area and the one that stands out most from it.
double contrastIn(const QImage &image, const QRectF &area)
{
    QHash<QRgb, int> counts;
    const QRect pixels = area.toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[image.pixel(x, y)];
    const auto most = std::max_element(counts.begin(), counts.end());
    double best = 1;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        best = std::max(best, widgets::contrast(QColor::fromRgb(it.key()), QColor::fromRgb(most.key())));
    return best;
}

} // namespace

class ConsoleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLabelIsCutOff_data();
    void noLabelIsCutOff();
    void noLabelCoversAnother_data() { noLabelIsCutOff_data(); }
    void noLabelCoversAnother();
    void aFindingCoversNothingWhereverItIs();
    void everyLabelAndEveryNumberIsThere();
    void labelsAreNotBrokenInAWordWhereThereIsRoomForThem();
    void itIsTheOtherWayRoundFromRightToLeft();
    void whatIsPaintedCanBeSeen_data();
    void whatIsPaintedCanBeSeen();
    void aSelectedBoxDiffersFromAnEmptyOneByMoreThanItsColor();
    void aFindingIsMarkedAndTold();
    void aFindingWithoutRoomBesideItStandsBelow();
    void itIsNamedAndDescribedAndTakesNoFocus();
    void itIsAsHighAsItsWidthNeeds();
    void itGrowsWithTheFont();
    void paperShowsTheSame();
};

void ConsoleViewTest::noLabelIsCutOff_data()
{
    QTest::addColumn<double>("lines");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("mirrored");
    for (const int pixels : {9, 13, 36}) {
        for (const double lines : {8.0, 14.0, 19.0, 60.0}) {
            for (const bool mirrored : {false, true})
                QTest::addRow("%d px, %g lines wide%s", pixels, lines, mirrored ? ", mirrored" : "")
                    << lines << pixels << mirrored;
        }
    }
}

void ConsoleViewTest::noLabelIsCutOff()
{
    QFETCH(const double, lines);
    QFETCH(const int, pixels);
    QFETCH(const bool, mirrored);
    const QFont font = fontOf(pixels);
    const ConsoleDrawing::Space space{.width = widthFor(font, lines),
                                      .font = font,
                                      .direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight};
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        const ConsoleDrawing drawing = drawingOf(sample, space);
        const QRectF whole(0, 0, space.width, drawing.height());
        for (const Part &part : drawing.parts()) {
            QVERIFY2(whole.adjusted(-0.5, -0.5, 0.5, 0.5).contains(part.area) || part.area.isEmpty(),
                     qUtf8Printable(told(sample, part)));
            if (part.shape != Shape::Text && part.shape != Shape::Number)
                continue;
            ConsoleDrawing::Space own = space;
            own.font = drawing.fontOf(part);
            own.width = part.area.width();
            const QSizeF needed = ConsoleDrawing::layOut(part.text, own);
            QVERIFY2(needed.height() <= part.area.height() + 0.5, qUtf8Printable(told(sample, part)));
        }
    }
}

void ConsoleViewTest::noLabelCoversAnother()
{
    QFETCH(const double, lines);
    QFETCH(const int, pixels);
    QFETCH(const bool, mirrored);
    const QFont font = fontOf(pixels);
    const ConsoleDrawing::Space space{.width = widthFor(font, lines),
                                      .font = font,
                                      .direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight};
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        const QString overlap = overlapIn(drawingOf(sample, space), sample);
        QVERIFY2(overlap.isEmpty(), qUtf8Printable(overlap));
    }
}

void ConsoleViewTest::aFindingCoversNothingWhereverItIs()
{
    const QFont font = fontOf(13);
    const QList<Sample> all = samples();
    for (const double lines : {8.0, 14.0, 19.0}) {
        for (const Sample &sample : all) {
            for (size_t i = 0; i < sample.picture.items.size(); ++i) {
                const ConsoleDrawing drawing =
                    drawingOf(sample, {.width = widthFor(font, lines), .font = font},
                              guide::PictureFinding{i, u"Select this box"_s});
                const QString overlap = overlapIn(drawing, sample);
                QVERIFY2(overlap.isEmpty(), qUtf8Printable(overlap));
            }
        }
    }
}

void ConsoleViewTest::everyLabelAndEveryNumberIsThere()
{
    const QFont font = fontOf(13);
    const QList<Sample> all = samples();
    QVERIFY(all.size() >= 15);
    for (const Sample &sample : all) {
        QStringList texts;
        QStringList numbers;
        const ConsoleDrawing drawing = drawingOf(sample, {.width = 300, .font = font});
        for (const Part &part : drawing.parts())
            (part.shape == Shape::Number ? numbers : texts) += part.text;
        QStringList wanted = sample.picture.path;
        QStringList wantedNumbers(sample.picture.pathStep.isEmpty() ? 0 : sample.picture.path.size(),
                                  QString::number(guide::numberOf(sample.picture.pathStep, sample.steps)));
        for (const ConsolePicture::Item &item : sample.picture.items) {
            wanted += item.label;
            if (const int number = guide::numberOf(item.step, sample.steps); number > 0)
                wantedNumbers += QString::number(number);
            if (item.state == ConsolePicture::State::Trap)
                wanted += u"Not this one"_s;
        }
        wanted += sample.picture.dialogTitle;
        wanted += sample.picture.caption();
        for (QStringList *each : {&wanted, &texts, &wantedNumbers, &numbers}) {
            each->removeAll(QString());
            each->sort();
        }
        QCOMPARE(texts, wanted);
        QCOMPARE(numbers, wantedNumbers);
    }
}

void ConsoleViewTest::labelsAreNotBrokenInAWordWhereThereIsRoomForThem()
{
    const QFont font = fontOf(12);
    ConsoleView view;
    view.setFont(font);
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        view.setPicture(sample.picture, sample.steps);
        const ConsoleDrawing drawing = drawingOf(sample, {.width = double(view.minimumSizeHint().width()),
                                                          .font = widgets::scaledFont(font, 0.9)});
        for (const Part &part : drawing.parts())
            QVERIFY2(!isBrokenInAWord(drawing, part) || part.shape != Shape::Text,
                     qUtf8Printable(told(sample, part)));
    }
}

void ConsoleViewTest::itIsTheOtherWayRoundFromRightToLeft()
{
    const QFont font = fontOf(13);
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        const ConsoleDrawing usual = drawingOf(sample, {.width = 300, .font = font});
        const ConsoleDrawing mirrored =
            drawingOf(sample, {.width = 300, .font = font, .direction = Qt::RightToLeft});
        QCOMPARE(mirrored.parts().size(), usual.parts().size());
        for (size_t i = 0; i < usual.parts().size(); ++i) {
            const QRectF area = usual.parts()[i].area;
            QCOMPARE(mirrored.parts()[i].area,
                     QRectF(300 - area.right(), area.top(), area.width(), area.height()));
        }
    }
    // A widget follows its own direction.
    ConsoleView view;
    view.setPicture(all.first().picture, all.first().steps);
    view.resize(300, view.heightForWidth(300));
    const QImage usual = view.grab().toImage();
    view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(view.grab().toImage() != usual);
}

void ConsoleViewTest::whatIsPaintedCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << support::lightPalette();
    QTest::newRow("dark") << support::darkPalette();
    QTest::newRow("high contrast, light") << support::highContrastLightPalette();
    QTest::newRow("high contrast, dark") << support::highContrastDarkPalette();
}

void ConsoleViewTest::whatIsPaintedCanBeSeen()
{
    QFETCH(const QPalette, palette);
    const double scale = 4;
    const QFont font = fontOf(13);
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        const ConsoleDrawing drawing =
            drawingOf(sample, {.width = 300, .font = font}, guide::PictureFinding{1, u"Select this box"_s});
        const QImage image = painted(drawing, 300, palette, scale);
        for (const Part &part : drawing.parts()) {
            const QRectF area(part.area.topLeft() * scale, part.area.size() * scale);
            double wanted = 0;
            switch (part.shape) {
            case Shape::Text:
                wanted = 4.5;
                break;
            case Shape::Number:
                // The digit within the circle, without what is around that.
                QVERIFY2(contrastIn(image, area.adjusted(area.width() / 5, area.width() / 5,
                                                         -area.width() / 5, -area.width() / 5)) >= 4.5,
                         qUtf8Printable(told(sample, part)));
                wanted = 3;
                break;
            case Shape::Sheet:
            case Shape::Cap:
            case Shape::Field:
            case Shape::Button:
            case Shape::Box:
            case Shape::Radio:
            case Shape::Toggle:
            case Shape::Chevron:
                wanted = 3;
                break;
            case Shape::Frame:
            case Shape::Rule:
            case Shape::Line:
                continue; // Tells nothing.
            }
            if (part.shape == Shape::Cap || part.shape == Shape::Field || part.shape == Shape::Sheet ||
                part.shape == Shape::Button) {
                // Across the middle of the upper edge: from what is around it to what is within.
                const QRectF edge(area.center().x() - 1, area.top() - 2 * scale, 2, 4 * scale);
                QVERIFY2(contrastIn(image, edge) >= wanted, qUtf8Printable(told(sample, part)));
            } else {
                QVERIFY2(contrastIn(image, area) >= wanted, qUtf8Printable(told(sample, part)));
            }
        }
    }
}

void ConsoleViewTest::aSelectedBoxDiffersFromAnEmptyOneByMoreThanItsColor()
{
    const ConsoleDrawing drawing =
        drawingOf(sampleOf(u"api-application.products"_s), {.width = 300, .font = fontOf(13)});
    const QImage image = painted(drawing, 300, support::highContrastLightPalette(), 4);
    int boxes = 0;
    for (const Part &part : drawing.parts()) {
        if (part.shape != Shape::Box)
            continue;
        ++boxes;
        const auto colorAt = [&](double x, double y) {
            const QPointF at = part.area.topLeft() + QPointF(x * part.area.width(), y * part.area.height());
            return image.pixelColor((at * 4).toPoint());
        };
        // The tick, and the ground beside it.
        QCOMPARE(colorAt(0.42, 0.72) != colorAt(0.2, 0.2), part.on);
    }
    QCOMPARE(boxes, 6);
}

void ConsoleViewTest::aFindingIsMarkedAndTold()
{
    const Sample sample = sampleOf(u"api-role.permissions"_s);
    ConsoleView view;
    view.setPicture(sample.picture, sample.steps);
    const QString words = view.accessibleDescription();
    view.setFinding(guide::PictureFinding{9, u"Select this box"_s});
    QCOMPARE(sample.picture.labelsOf(9).join(u'/'),
             u"Application Permissions/Services Menu/Threat Remediation/Read"_s);
    QCOMPARE(view.accessibleDescription(), u"Select this box "_s + words);
    const ConsoleDrawing drawing =
        drawingOf(sample, {.width = 300, .font = fontOf(13)}, guide::PictureFinding{9, u"Select this box"_s});
    QList<Shape> marked;
    for (const Part &part : drawing.parts()) {
        if (part.tone == Tone::Finding)
            marked += part.shape;
    }
    QCOMPARE(marked, (QList<Shape>{Shape::Cap, Shape::Box, Shape::Number, Shape::Text}));
    view.setFinding({});
    QCOMPARE(view.accessibleDescription(), words);
}

void ConsoleViewTest::aFindingWithoutRoomBesideItStandsBelow()
{
    const Sample sample = sampleOf(u"api-role.permissions"_s);
    const ConsoleDrawing::Space space{.width = 300, .font = fontOf(13)};
    const auto heightWith = [&](const QString &words) {
        return drawingOf(sample, space, guide::PictureFinding{9, words}).height();
    };
    QCOMPARE(heightWith(u"Short"_s), drawingOf(sample, space).height());
    QVERIFY(heightWith(u"word "_s.repeated(20)) > heightWith(u"Short"_s) + 20);
}

void ConsoleViewTest::itIsNamedAndDescribedAndTakesNoFocus()
{
    const Sample sample = sampleOf(u"api-application.products"_s);
    ConsoleView view;
    view.setPicture(sample.picture, sample.steps);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Mimecast Administration Console (simplified view)"_s);
    QCOMPARE(accessible->text(QAccessible::Description), sample.picture.description());
    QVERIFY(!accessible->state().focusable);
    QCOMPARE(view.focusPolicy(), Qt::NoFocus);
}

void ConsoleViewTest::itIsAsHighAsItsWidthNeeds()
{
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        ConsoleView view;
        view.setPicture(sample.picture, sample.steps);
        QVERIFY(view.hasHeightForWidth());
        QVERIFY(view.heightForWidth(view.minimumSizeHint().width()) >= view.heightForWidth(1200));
        QCOMPARE(view.sizeHint().height(), view.heightForWidth(view.sizeHint().width()));
    }
    ConsoleView empty;
    empty.resize(100, 100);
    QVERIFY(!empty.grab().isNull());
}

void ConsoleViewTest::itGrowsWithTheFont()
{
    const Sample sample = sampleOf(u"api-role.permissions"_s);
    ConsoleView view;
    view.setPicture(sample.picture, sample.steps);
    view.setFont(fontOf(13));
    const int usual = view.sizeHint().height();
    view.setFont(fontOf(26));
    QVERIFY(view.sizeHint().height() > 1.8 * usual);
}

void ConsoleViewTest::paperShowsTheSame()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QPdfWriter writer(&file);
    writer.setResolution(1200);
    QFont font = QApplication::font();
    font.setPointSizeF(9);
    const Sample sample = sampleOf(u"api-role.permissions"_s);
    const double line = QFontMetricsF(font, &writer).height();
    const ConsoleDrawing onPaper = drawingOf(sample, {.width = 19 * line, .font = font, .device = &writer});
    const ConsoleDrawing onScreen =
        drawingOf(sample, {.width = 19 * QFontMetricsF(font).height(), .font = font});
    QCOMPARE(onPaper.parts().size(), onScreen.parts().size());
    // As high in lines as on the screen: measured in the resolution of the paper.
    const double lines = onScreen.height() / QFontMetricsF(font).height();
    QVERIFY2(std::abs(onPaper.height() / line - lines) < lines / 10,
             qPrintable(u"%1 %2"_s.arg(onPaper.height() / line).arg(lines)));
    QPainter painter(&writer);
    onPaper.paint(&painter, widgets::pictureColors(support::lightPalette()));
    QVERIFY(painter.end());
    QVERIFY(file.size() > 1000);
}

QTEST_MAIN(ConsoleViewTest)
#include "ConsoleViewTest.moc"
