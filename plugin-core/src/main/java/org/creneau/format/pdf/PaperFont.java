// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document: Liberation Sans, which PDFBox brings along (SIL Open Font License) and of which as much as is used is put
 * into the document, so that it looks the same everywhere. It has Latin, Greek and Cyrillic letters with all their accents; what it has
 * not is shown as a question mark. For one thread.
 */
final class PaperFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** PDF measures letters in thousandths of their size. */
    private static final float UNITS = 1000f;

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    PaperFont(PDDocument document) throws IOException {
        try (InputStream file = PDFont.class.getResourceAsStream(FILE)) {
            this.font = PDType0Font.load(document, file, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** As it can be shown, in one line. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (Character.isWhitespace(each) || Character.isSpaceChar(each) || Character.isISOControl(each)) {
                shown.append(' ');
            } else if (known.computeIfAbsent(each, this::isKnown)) {
                shown.appendCodePoint(each);
            } else {
                shown.append('?');
            }
        });
        return shown.toString();
    }

    private boolean isKnown(int letter) {
        try {
            font.encode(new String(Character.toChars(letter)));
            return true;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** In points, of what can be shown. */
    float width(String shown, float size) throws IOException {
        return font.getStringWidth(shown) * size / UNITS;
    }

    /** Cut into lines no wider than that, between words where there are any; at least one line. */
    List<String> wrapped(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : shown(text).trim().split(" +")) {
            String rest = word;
            if (line.length() > 0 && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.length() == 0 && width(rest, size) > width && rest.length() > 1) {
                int fits = fitting(rest, size, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The first of its lines, with an ellipsis if there are more. */
    String oneLine(String text, float size, float width) throws IOException {
        List<String> lines = wrapped(text, size, width - width("\u2026", size));
        return lines.size() == 1 ? lines.get(0) : lines.get(0) + "\u2026";
    }

    private int fitting(String word, float size, float width) throws IOException {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length() && width(word.substring(0, word.offsetByCodePoints(fits, 1)), size) <= width) {
            fits = word.offsetByCodePoints(fits, 1);
        }
        return fits;
    }
}
