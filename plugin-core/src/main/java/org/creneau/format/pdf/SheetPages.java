// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Writes lines down the pages of a document, beginning new ones as they fill; the last thing it writes are their numbers. For one thread. */
final class SheetPages implements AutoCloseable {

    /** Points; 15 mm. */
    private static final float MARGIN = 42.5f;

    private static final float LEADING = 1.3f;
    private static final float NUMBERS = 8f;

    private final PDDocument document;
    private final PaperFont font;
    private @Nullable PDPageContentStream page;
    private float y;

    SheetPages(PDDocument document, PaperFont font) throws IOException {
        this.document = document;
        this.font = font;
        begin();
    }

    private void begin() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        page = new PDPageContentStream(document, added);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private PDPageContentStream page() {
        if (page == null) {
            throw new IllegalStateException("the pages are closed already");
        }
        return page;
    }

    /** Begins a page unless so many points are left on this one. */
    void keep(float points) throws IOException {
        if (y - points < MARGIN) {
            begin();
        }
    }

    void gap(float points) {
        y -= points;
    }

    /** A line across the page. */
    void rule() throws IOException {
        page().setLineWidth(0.5f);
        page().moveTo(MARGIN, y);
        page().lineTo(PDRectangle.A4.getWidth() - MARGIN, y);
        page().stroke();
    }

    /** So far from the margin, in as many lines as it takes; with a box to tick before the first if so asked. */
    void text(String text, float size, float indent, boolean box) throws IOException {
        float left = MARGIN + indent + (box ? size * 1.5f : 0);
        List<String> lines = font.wrapped(text, size, PDRectangle.A4.getWidth() - MARGIN - left);
        boolean first = true;
        for (String line : lines) {
            keep(size * LEADING);
            y -= size * LEADING;
            if (first && box) {
                page().setLineWidth(0.8f);
                page().addRect(MARGIN + indent, y - size * 0.1f, size * 0.85f, size * 0.85f);
                page().stroke();
            }
            first = false;
            write(page(), line, size, left, y);
        }
    }

    private void write(PDPageContentStream on, String line, float size, float x, float height) throws IOException {
        on.beginText();
        on.setFont(font.font(), size);
        on.newLineAtOffset(x, height);
        on.showText(line);
        on.endText();
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
        int all = document.getNumberOfPages();
        for (int number = 1; number <= all; number++) {
            String text = number + " / " + all;
            try (PDPageContentStream on = new PDPageContentStream(
                    document, document.getPage(number - 1), PDPageContentStream.AppendMode.APPEND, true, true)) {
                float x = PDRectangle.A4.getWidth() - MARGIN - font.width(text, NUMBERS);
                write(on, text, NUMBERS, x, MARGIN / 2);
            }
        }
    }
}
