// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PdfWriter.h"

#include "Report.h"
#include "SignPicture.h"
#include "TextWriters.h"
#include "Words.h"

#include "language/Phrases.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <optional>

namespace report {
namespace {

constexpr qreal margin = 18; // mm

QFont textFont()
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                           QStringLiteral("Helvetica Neue"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(9.5);
    return font;
}

/// In the foot of each page, so that a single one is known for what it is.
QString footText(const QJsonObject &document)
{
    const QString organization =
        document.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString();
    QStringList parts{QCoreApplication::translate("report", "Mimecast for Arctic Wolf Active Response"),
                      printable(organization), shownTime(document.value(QLatin1String("generated")))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// A part of the text, which is laid out as one long page.
struct Stretch
{
    qreal top = 0;
    qreal bottom = 0;
    /// From here on it stands at the foot of its page; the bottom if nothing does.
    qreal foot = bottom;

    qreal height() const { return bottom - top; }
};

/// Where a text is cut that does not fit on a page: between lines, at `limit` or before it.
qreal cutBetweenLines(const QTextBlock &first, int end, qreal limit)
{
    const QAbstractTextDocumentLayout &layout = *first.document()->documentLayout();
    qreal cut = limit;
    for (QTextBlock block = first; block.isValid() && block.position() <= end; block = block.next()) {
        const QRectF area = layout.blockBoundingRect(block);
        if (area.top() >= limit || area.bottom() <= limit)
            continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect().translated(area.topLeft());
            if (line.top() < limit && line.bottom() > limit)
                cut = std::min(cut, line.top());
        }
    }
    return cut;
}

// With a heading stay so many paragraphs, or what is before the first table.
constexpr int paragraphsOfHeading = 2;

qreal topOf(const QTextFrame::iterator &part, const QAbstractTextDocumentLayout &layout)
{
    return part.currentFrame() ? layout.frameBoundingRect(part.currentFrame()).top()
                               : layout.blockBoundingRect(part.currentBlock()).top();
}

/// What is before the first forced break is a page of its own, whatever is in it; its last table stands at
/// its foot. `part` is where it ends.
std::optional<Stretch> firstPageOf(const QTextDocument &text, QTextFrame::iterator &part)
{
    const QAbstractTextDocumentLayout &layout = *text.documentLayout();
    std::optional<qreal> lastTable;
    for (part = text.rootFrame()->begin(); !part.atEnd(); ++part) {
        if (part.currentFrame())
            lastTable = topOf(part, layout);
        const QTextBlock block = part.currentBlock();
        if (block.isValid() && block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore) {
            const qreal bottom = topOf(part, layout);
            return Stretch{0, bottom, lastTable.value_or(bottom)};
        }
    }
    part = text.rootFrame()->begin();
    return std::nullopt;
}

/// A table or a paragraph that fits on a page is not cut in two: it begins the next page, together with the
/// heading before it.
QList<Stretch> pagesOf(const QTextDocument &text, qreal height)
{
    const QAbstractTextDocumentLayout &layout = *text.documentLayout();
    QList<Stretch> pages;
    QTextFrame::iterator part;
    if (const auto first = firstPageOf(text, part))
        pages.append(*first);
    qreal pageTop = pages.isEmpty() ? 0 : pages.constFirst().bottom;
    const auto endPageAt = [&](qreal y) {
        pages.append({pageTop, y, y});
        pageTop = y;
    };
    QTextBlock heading; // Of what comes now.
    int paragraphs = 0; // Since then.
    for (; !part.atEnd(); ++part) {
        QTextFrame *const frame = part.currentFrame();
        const QTextBlock block = part.currentBlock();
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        if (!heading.isValid() && isHeading) {
            heading = block;
            paragraphs = 0;
        }
        const QRectF area = frame ? layout.frameBoundingRect(frame) : layout.blockBoundingRect(block);
        const qreal top = heading.isValid() ? layout.blockBoundingRect(heading).top() : area.top();
        if (area.bottom() - pageTop > height && area.bottom() - top <= height && top > pageTop)
            endPageAt(top);
        const QTextBlock first = frame ? text.findBlock(frame->firstPosition()) : block;
        const int end = frame ? frame->lastPosition() : block.position();
        while (area.bottom() - pageTop > height) {
            const qreal limit = pageTop + height;
            const qreal cut = cutBetweenLines(first, end, limit);
            endPageAt(cut > pageTop ? cut : limit);
        }
        if (frame || (!isHeading && ++paragraphs == paragraphsOfHeading))
            heading = {};
    }
    endPageAt(layout.documentSize().height());
    return pages;
}

/// Across the top of each page of a report that comes from practice.
void drawBand(QPainter &painter, const QRectF &area)
{
    painter.save();
    painter.fillRect(area, QColor(0x5b, 0x2a, 0xa3));
    painter.setPen(Qt::white);
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(area, Qt::AlignCenter, practiceNote());
    painter.restore();
}

/// What stands on each page around the text.
struct Surroundings
{
    qreal band = 0; ///< Its height; 0 for none.
    QString foot;
};

/// A stretch on the upper edge of an area, and its foot on the lower edge; smaller if it is too high.
void drawStretch(QPainter &painter, QTextDocument &text, const Stretch &stretch, const QRectF &area)
{
    const qreal scale = std::min(1.0, area.height() / stretch.height());
    painter.save();
    painter.translate(area.left(), area.top());
    painter.scale(scale, scale);
    const qreal width = text.textWidth();
    painter.translate(0, -stretch.top);
    text.drawContents(&painter, QRectF(0, stretch.top, width, stretch.foot - stretch.top));
    if (stretch.foot < stretch.bottom) {
        painter.translate(0, area.height() / scale - stretch.height());
        text.drawContents(&painter, QRectF(0, stretch.foot, width, stretch.bottom - stretch.foot));
    }
    painter.restore();
}

/// A report's text, laid out for a device, and what stands around it on each page.
class Pages
{
public:
    Pages(const QJsonObject &document, QPaintDevice *device, const QSizeF &page)
        : m_foot(footText(document)), m_page(page)
    {
        m_text.setDefaultFont(textFont());
        m_text.setDocumentMargin(0);
        SignPicture::drawIn(&m_text);
        QTextOption option = m_text.defaultTextOption();
        option.setTextDirection(language::direction());
        m_text.setDefaultTextOption(option);
        m_text.setHtml(toRichText(document));
        // Laid out in the device's own resolution, or the text is microscopic.
        m_text.documentLayout()->setPaintDevice(device);
        m_text.setTextWidth(page.width());
        m_small = m_text.defaultFont();
        m_small.setPointSizeF(8);
        m_footHeight = QFontMetricsF(m_small, device).height();
        if (isPractice(document))
            m_bandHeight = 2 * QFontMetricsF(m_text.defaultFont(), device).height();
        // The gap under the band is as high as half of it.
        m_area = QRectF(0, m_bandHeight * 1.5, page.width(),
                        page.height() - 3 * m_footHeight - m_bandHeight * 1.5);
        m_pages = pagesOf(m_text, m_area.height());
    }

    QString title() const { return m_text.metaInformation(QTextDocument::DocumentTitle); }
    qsizetype count() const { return m_pages.size(); }

    /// QTextDocument::print() numbers pages too, but not “of how many”, and lays the whole text out again for
    /// each page that is begun before a heading.
    void draw(QPainter &painter, qsizetype index)
    {
        painter.setFont(m_small);
        painter.setLayoutDirection(language::direction());
        if (m_bandHeight > 0)
            drawBand(painter, QRectF(0, 0, m_page.width(), m_bandHeight));
        drawStretch(painter, m_text, m_pages.at(index), m_area);
        const QRectF line(0, m_page.height() - 2 * m_footHeight, m_page.width(), m_footHeight);
        painter.drawText(
            line, Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_foot, Qt::ElideRight, qRound(m_page.width() * 0.85)));
        //: Page 2 of 5, in the foot of a printed report
        painter.drawText(line, Qt::AlignRight,
                         QCoreApplication::translate("report", "%1 / %2").arg(index + 1).arg(count()));
    }

private:
    QTextDocument m_text;
    QString m_foot;
    QSizeF m_page;
    QFont m_small;
    qreal m_footHeight = 0;
    qreal m_bandHeight = 0; ///< 0 for none.
    QRectF m_area;          ///< Of the text.
    QList<Stretch> m_pages;
};

} // namespace

QPageSize::PageSizeId paperOf(QLocale::Territory territory)
{
    // As in CLDR.
    constexpr std::array letter{QLocale::Belize,       QLocale::Canada,      QLocale::Chile,
                                QLocale::Colombia,     QLocale::CostaRica,   QLocale::ElSalvador,
                                QLocale::Guatemala,    QLocale::Mexico,      QLocale::Nicaragua,
                                QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico,
                                QLocale::UnitedStates, QLocale::Venezuela};
    return std::find(letter.begin(), letter.end(), territory) == letter.end() ? QPageSize::A4
                                                                              : QPageSize::Letter;
}

QByteArray toPdf(const QJsonObject &document)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);

    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paperOf(QLocale::system().territory())));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);

    Pages pages(document, &writer, QSizeF(writer.width(), writer.height()));
    writer.setTitle(printable(pages.title()));
    writer.setCreator(
        printable(document.value(QLatin1String("program"))[QLatin1String("name")].toString()).left(200));
    QPainter painter(&writer);
    for (qsizetype index = 0; index < pages.count(); ++index) {
        if (index > 0)
            writer.newPage();
        pages.draw(painter, index);
    }
    painter.end();
    return pdf;
}

QImage firstPage(const QJsonObject &document, int width)
{
    const QPageSize paper(paperOf(QLocale::system().territory()));
    const QSizeF size = paper.size(QPageSize::Millimeter);
    QImage picture(width, qRound(width * size.height() / size.width()), QImage::Format_RGB32);
    constexpr qreal perMeter = 1000;
    picture.setDotsPerMeterX(qRound(width / size.width() * perMeter));
    picture.setDotsPerMeterY(qRound(width / size.width() * perMeter));
    picture.fill(Qt::white);
    const qreal edge = margin * width / size.width();
    Pages pages(document, &picture, QSizeF(picture.width() - 2 * edge, picture.height() - 2 * edge));
    QPainter painter(&picture);
    painter.translate(edge, edge);
    pages.draw(painter, 0);
    return picture;
}

} // namespace report
