#include "PdfWriter.h"

#include "TextWriters.h"
#include "WayPicture.h"
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
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <cmath>

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
    const QString organisation =
        document.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString();
    QStringList parts{QCoreApplication::translate("report", "Mimecast for Arctic Wolf Active Response"),
                      organisation.simplified(), shownTime(document.value(QLatin1String("generated")))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void beginPage(const QTextBlock &block, QTextFrame *frame)
{
    if (block.isValid()) {
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
    } else if (frame) {
        QTextFrameFormat format = frame->frameFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        frame->setFrameFormat(format);
    }
}

// With a heading stay so many paragraphs, or what is before the first table.
constexpr int paragraphsOfHeading = 2;

/// A table or a paragraph that fits on a page is not cut in two: it begins the next page, together with the
/// heading before it.
void keepTogether(QTextDocument &text)
{
    const QAbstractTextDocumentLayout &layout = *text.documentLayout();
    const qreal page = text.pageSize().height();
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
        const bool isCut = std::floor(top / page) < std::floor((area.bottom() - 1) / page);
        if (isCut && area.bottom() - top < page)
            beginPage(heading.isValid() ? heading : block, frame);
        if (frame || (!isHeading && ++paragraphs == paragraphsOfHeading))
            heading = {};
    }
}

/// QTextDocument::print() numbers pages too, but not “of how many”.
void drawPages(QTextDocument &text, const QString &foot, QPdfWriter &writer)
{
    QPainter painter(&writer);
    QFont small = text.defaultFont();
    small.setPointSizeF(8);
    painter.setFont(small);
    const QSizeF page = text.pageSize();
    const qreal footer = QFontMetricsF(painter.font(), &writer).height();
    const int count = text.pageCount();
    for (int index = 0; index < count; ++index) {
        if (index > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -index * page.height());
        text.drawContents(&painter, QRectF(0, index * page.height(), page.width(), page.height()));
        painter.restore();
        const QRectF line(0, page.height() + footer, page.width(), footer);
        painter.drawText(line, Qt::AlignLeft,
                         painter.fontMetrics().elidedText(foot, Qt::ElideRight, qRound(page.width() * 0.85)));
        //: Page 2 of 5, in the foot of a printed report
        painter.drawText(line, Qt::AlignRight,
                         QCoreApplication::translate("report", "%1 / %2").arg(index + 1).arg(count));
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
    WayPicture::drawIn(&text);
    text.setHtml(toRichText(document));
    writer.setTitle(text.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(document.value(QLatin1String("program"))[QLatin1String("name")].toString());
    // Laid out in the writer's own resolution, or the text is microscopic.
    text.documentLayout()->setPaintDevice(&writer);
    const qreal footer = 3 * QFontMetricsF(text.defaultFont(), &writer).height();
    text.setPageSize(QSizeF(writer.width(), writer.height() - footer));
    keepTogether(text);
    drawPages(text, footText(document), writer);
    return pdf;
}

} // namespace report
