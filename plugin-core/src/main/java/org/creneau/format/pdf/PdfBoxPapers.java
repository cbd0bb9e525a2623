// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.creneau.picking.PaperLabel;
import org.creneau.picking.PaperSheet;
import org.creneau.picking.PickPapers;

/** Papers as PDF with Apache PDFBox. The same paper is the same file, byte by byte. Thread-safe. */
public final class PdfBoxPapers implements PickPapers {

    /** Points in a millimetre. */
    private static final float MM = 72f / 25.4f;

    private static final float LABEL_WIDTH = 105 * MM;
    private static final float LABEL_HEIGHT = 57 * MM;
    private static final int ACROSS = 2;
    private static final int DOWN = 5;
    private static final float TOP = PDRectangle.A4.getHeight() - 6 * MM;
    private static final float INSET = 7 * MM;

    /** PDFBox would make a number of the time of day. */
    private static final Long SAME = 1L;

    @Override
    public byte[] sheet(PaperSheet sheet) {
        return written(sheet.title(), (document, font) -> {
            try (SheetPages pages = new SheetPages(document, font)) {
                pages.text(sheet.title(), 16, 0, false);
                for (PaperSheet.Part part : sheet.parts()) {
                    pages.keep(90);
                    pages.gap(12);
                    pages.text(part.heading(), 13, 0, false);
                    pages.gap(4);
                    for (PaperSheet.Entry entry : part.entries()) {
                        write(pages, entry);
                    }
                }
            }
        });
    }

    /** A heading is never the last line of a page. */
    private static void write(SheetPages pages, PaperSheet.Entry entry) throws IOException {
        pages.keep(60);
        pages.gap(3);
        pages.rule();
        pages.text(entry.heading(), 11.5f, 0, false);
        for (String fact : entry.facts()) {
            pages.text(fact, 9, 0, false);
        }
        pages.gap(2);
        for (String item : entry.items()) {
            pages.text(item, 10.5f, 8, true);
        }
        pages.gap(4);
    }

    @Override
    public byte[] labels(String title, List<PaperLabel> labels) {
        return written(title, (document, font) -> {
            int each = ACROSS * DOWN;
            for (int from = 0; from == 0 || from < labels.size(); from += each) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream on = new PDPageContentStream(document, page)) {
                    for (int at = from; at < Math.min(labels.size(), from + each); at++) {
                        float x = (at - from) % ACROSS * LABEL_WIDTH + INSET;
                        float y = TOP - (at - from) / ACROSS * LABEL_HEIGHT - INSET;
                        write(on, font, labels.get(at), x, y);
                    }
                }
            }
        });
    }

    private static void write(PDPageContentStream on, PaperFont font, PaperLabel label, float x, float top)
            throws IOException {
        float y = top;
        y = line(on, font, label.getNumber(), 20, x, y);
        y = line(on, font, label.getName(), 15, x, y);
        y = line(on, font, label.getSlot(), 11, x, y);
        y = line(on, font, label.getPlace(), 13, x, y);
        line(on, font, label.getBag(), 15, x, y);
    }

    private static float line(PDPageContentStream on, PaperFont font, String text, float size, float x, float y)
            throws IOException {
        float baseline = y - size * 1.2f;
        on.beginText();
        on.setFont(font.font(), size);
        on.newLineAtOffset(x, baseline);
        on.showText(font.oneLine(text, size, LABEL_WIDTH - 2 * INSET));
        on.endText();
        return baseline - size * 0.25f;
    }

    private static byte[] written(String title, Content content) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(SAME);
            document.getDocumentInformation().setTitle(title);
            content.writeTo(document, new PaperFont(document));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF could not be made in memory", e);
        }
    }

    /** What fills a document. */
    private interface Content {
        void writeTo(PDDocument document, PaperFont font) throws IOException;
    }
}
