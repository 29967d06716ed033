// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "../support/Palettes.h"

#include "widgets/Theme.h"

#include <QTest>

using namespace widgets;

namespace {

struct NamedPalette
{
    const char *name;
    QPalette palette;
};

QPalette practicing(const QPalette &palette)
{
    return widgets::practiceAccent(palette).resolve(palette);
}

QList<NamedPalette> palettes()
{
    return {{"light", support::lightPalette()},
            {"dark", support::darkPalette()},
            {"practice, light", practicing(support::lightPalette())},
            {"practice, dark", practicing(support::darkPalette())},
            {"high contrast, light", support::highContrastLightPalette()},
            {"high contrast, dark", support::highContrastDarkPalette()},
            {"white window, grey text", support::paletteFrom({Qt::white, Qt::white, QColor(0x40, 0x40, 0x40),
                                                              Qt::yellow, Qt::black, Qt::gray, Qt::blue})},
            {"blue-grey dark", support::paletteFrom({QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20),
                                                     QColor(0xfc, 0xfc, 0xfc), QColor(0x3d, 0xae, 0xe9),
                                                     Qt::white, Qt::gray, QColor(0x1d, 0x99, 0xf3)})}};
}

constexpr std::pair<const char *, Tone> tones[] = {{"neutral", Tone::Neutral}, {"info", Tone::Info},
                                                   {"success", Tone::Success}, {"warning", Tone::Warning},
                                                   {"error", Tone::Error},     {"accent", Tone::Accent}};

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    for (const NamedPalette &named : palettes())
        QTest::newRow(named.name) << named.palette;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void textOfEveryToneCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Tone>("tone");
        for (const NamedPalette &named : palettes())
            for (const auto &[name, tone] : tones)
                QTest::addRow("%s, %s", named.name, name) << named.palette << tone;
    }

    void textOfEveryToneCanBeRead()
    {
        QFETCH(QPalette, palette);
        QFETCH(Tone, tone);
        const ToneColors colors = toneColors(palette, tone);
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(contrast(colors.text, colors.background) >= 4.5);
        QVERIFY(contrast(colors.text, window) >= 4.5);
        QVERIFY(contrast(colors.text, cardBackground(palette)) >= 4.5);
        QVERIFY(contrast(colors.text, sideBackground(palette)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::WindowText), colors.background) >= 4.5);
        QVERIFY(contrast(quietText(palette), colors.background) >= 4.5);
        QVERIFY(contrast(colors.border, cardBackground(palette)) >= 3);
        QVERIFY(contrast(colors.border, window) >= 3);
        QVERIFY(contrast(colors.border, colors.background) >= 3);
    }

    void quietTextCanBeReadAndIsQuieter_data() { addPalettes(); }
    void quietTextCanBeReadAndIsQuieter()
    {
        QFETCH(QPalette, palette);
        const QColor window = palette.color(QPalette::Window);
        const double quiet = contrast(quietText(palette), window);
        QVERIFY(quiet >= 4.5);
        QVERIFY(contrast(quietText(palette), cardBackground(palette)) >= 4.5);
        QVERIFY(contrast(quietText(palette), sideBackground(palette)) >= 4.5);
        const double plain = contrast(palette.color(QPalette::WindowText), window);
        QVERIFY(isHighContrast(palette) ? qFuzzyCompare(quiet, plain) : quiet < plain);
    }

    void theLeadingButtonCanBeRead_data() { addPalettes(); }
    void theLeadingButtonCanBeRead()
    {
        QFETCH(QPalette, palette);
        const QPalette primary = primaryPalette(palette);
        QVERIFY(contrast(primary.color(QPalette::Button), primary.color(QPalette::ButtonText)) >= 4.5);
        QCOMPARE(primary.color(QPalette::Disabled, QPalette::Button),
                 palette.color(QPalette::Disabled, QPalette::Button));
    }

    void theBandCanBeRead_data() { addPalettes(); }
    void theBandCanBeRead()
    {
        QFETCH(QPalette, palette);
        const widgets::BandColors band = widgets::bandColors(palette);
        QVERIFY(contrast(band.text, band.fill) >= 4.5);
        QVERIFY(contrast(band.stripe, band.fill) >= 3);
        const QPalette practice = practicing(palette);
        QVERIFY(contrast(practice.color(QPalette::Highlight), practice.color(QPalette::HighlightedText)) >=
                4.5);
        if (isHighContrast(palette))
            QCOMPARE(practice.color(QPalette::Highlight), palette.color(QPalette::Highlight));
    }

    void highContrastIsLeftAsItIs_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << support::highContrastLightPalette();
        QTest::newRow("dark") << support::highContrastDarkPalette();
    }

    void highContrastIsLeftAsItIs()
    {
        QFETCH(QPalette, palette);
        QVERIFY(isHighContrast(palette));
        for (const auto &[name, tone] : tones) {
            QCOMPARE(toneColors(palette, tone).text, palette.color(QPalette::WindowText));
            QCOMPARE(toneColors(palette, tone).background, palette.color(QPalette::Window));
        }
        QCOMPARE(cardBorder(palette), palette.color(QPalette::WindowText));
    }

    void ordinaryPalettesAreNotHighContrast()
    {
        QVERIFY(!isHighContrast(support::lightPalette()));
        QVERIFY(!isHighContrast(support::darkPalette()));
        QVERIFY(!isDark(support::lightPalette()));
        QVERIFY(isDark(support::darkPalette()));
    }

    void tonesDiffer_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << support::lightPalette();
        QTest::newRow("dark") << support::darkPalette();
    }

    void tonesDiffer()
    {
        QFETCH(QPalette, palette);
        QSet<QRgb> seen;
        for (const auto &[name, tone] : tones)
            seen.insert(toneColors(palette, tone).text.rgb());
        QCOMPARE(seen.size(), qsizetype(std::size(tones)));
    }

    void fontsScaleInPointsAndInPixels()
    {
        QFont font;
        font.setPointSizeF(10);
        QCOMPARE(scaledFont(font, 1.5).pointSizeF(), 15.0);
        font.setPixelSize(10);
        QCOMPARE(scaledFont(font, 1.5).pixelSize(), 15);
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
