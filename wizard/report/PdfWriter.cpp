#include "PdfWriter.h"

#include "TextWriters.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

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

/// QTextDocument::print() numbers pages too, but not “of how many”.
void drawPages(QTextDocument &text, QPdfWriter &writer)
{
    QPainter painter(&writer);
    painter.setFont(text.defaultFont());
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
        //: Page 2 of 5, in the foot of a printed report
        painter.drawText(QRectF(0, page.height() + footer, page.width(), footer), Qt::AlignRight,
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
    text.setHtml(toRichText(document));
    writer.setTitle(text.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(document.value(QLatin1String("program"))[QLatin1String("name")].toString());
    // Laid out in the writer's own resolution, or the text is microscopic.
    text.documentLayout()->setPaintDevice(&writer);
    const qreal footer = 3 * QFontMetricsF(text.defaultFont(), &writer).height();
    text.setPageSize(QSizeF(writer.width(), writer.height() - footer));
    drawPages(text, writer);
    return pdf;
}

} // namespace report
