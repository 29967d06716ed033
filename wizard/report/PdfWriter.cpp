// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PdfWriter.h"

#include "ConnectionPathPicture.h"
#include "Report.h"
#include "TextWriters.h"
#include "Words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

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

/// A table or a paragraph that fits on a page is not cut in two: it begins the next page, together with the
/// heading before it.
QList<Stretch> pagesOf(const QTextDocument &text, qreal height)
{
    const QAbstractTextDocumentLayout &layout = *text.documentLayout();
    QList<Stretch> pages;
    qreal pageTop = 0;
    const auto endPageAt = [&](qreal y) {
        pages.append({pageTop, y});
        pageTop = y;
    };
    QTextBlock heading; // Of what comes now.
    int paragraphs = 0; // Since then.
    for (auto part = text.rootFrame()->begin(); !part.atEnd(); ++part) {
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
    painter.setPen(QPen(QColor(0x7a, 0x52, 0x00), area.height() / 20));
    painter.setBrush(QColor(0xfd, 0xf3, 0xdc));
    painter.drawRect(area);
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

/// QTextDocument::print() numbers pages too, but not “of how many”, and lays the whole text out again for
/// each page that is begun before a heading.
void drawPages(QTextDocument &text, const Surroundings &surroundings, QPdfWriter &writer)
{
    QPainter painter(&writer);
    QFont small = text.defaultFont();
    small.setPointSizeF(8);
    painter.setFont(small);
    const qreal footer = QFontMetricsF(painter.font(), &writer).height();
    // The gap under the band is as high as half of it.
    const qreal top = surroundings.band * 1.5;
    const QSizeF page(writer.width(), writer.height() - 3 * footer);
    const QList<Stretch> pages = pagesOf(text, page.height() - top);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        if (index > 0)
            writer.newPage();
        if (surroundings.band > 0)
            drawBand(painter, QRectF(0, 0, page.width(), surroundings.band));
        const Stretch &stretch = pages.at(index);
        painter.save();
        painter.translate(0, top - stretch.top);
        text.drawContents(&painter, QRectF(0, stretch.top, page.width(), stretch.bottom - stretch.top));
        painter.restore();
        const QRectF line(0, page.height() + footer, page.width(), footer);
        painter.drawText(
            line, Qt::AlignLeft,
            painter.fontMetrics().elidedText(surroundings.foot, Qt::ElideRight, qRound(page.width() * 0.85)));
        //: Page 2 of 5, in the foot of a printed report
        painter.drawText(line, Qt::AlignRight,
                         QCoreApplication::translate("report", "%1 / %2").arg(index + 1).arg(pages.size()));
    }
}

} // namespace

QByteArray toPdf(const QJsonObject &document)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);

    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);

    QTextDocument text;
    text.setDefaultFont(textFont());
    text.setDocumentMargin(0);
    ConnectionPathPicture::drawIn(&text);
    text.setHtml(toRichText(document));
    writer.setTitle(printable(text.metaInformation(QTextDocument::DocumentTitle)));
    writer.setCreator(
        printable(document.value(QLatin1String("program"))[QLatin1String("name")].toString()).left(200));
    // Laid out in the writer's own resolution, or the text is microscopic.
    text.documentLayout()->setPaintDevice(&writer);
    text.setTextWidth(writer.width());
    const qreal line = QFontMetricsF(text.defaultFont(), &writer).height();
    drawPages(text, {isPractice(document) ? 2 * line : 0, footText(document)}, writer);
    return pdf;
}

} // namespace report
