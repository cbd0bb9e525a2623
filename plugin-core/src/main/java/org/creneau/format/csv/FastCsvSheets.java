// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRow;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.creneau.reservation.stock.SheetFormat;

/**
 * RFC 4180, with a mark of the byte order before it or not, and with semicolons where the head has those, as spreadsheets write
 * in countries whose decimals have a comma. A cell of more than 8 million characters is refused, and so is a row of more than 1,000 cells. Immutable and thread-safe.
 */
public final class FastCsvSheets implements SheetFormat {

    private static final char MARK = '\uFEFF';
    private static final int HEAD = 4_096;

    /** No list of ours has more than a tenth of them; a file of nothing but separators must not fill the memory. */
    private static final int MOST_CELLS = 1_000;

    private static final String APOSTROPHE = "'";
    private static final Pattern NUMBER = Pattern.compile("-[0-9]{1,18}([.,][0-9]{1,18})?");

    @Override
    public void read(Reader text, RowReader reader) throws IOException {
        BufferedReader buffered = new BufferedReader(text, HEAD);
        skipMark(buffered);
        CsvReader rows = CsvReader.builder()
                .fieldSeparator(separatorOf(buffered))
                .skipEmptyRows(true)
                .build(buffered);
        try {
            for (CsvRow row : rows) {
                if (row.getFieldCount() > MOST_CELLS) {
                    throw new IOException("line " + row.getOriginalLineNumber() + " has " + row.getFieldCount()
                            + " cells, allowed are up to " + MOST_CELLS);
                }
                reader.row(row.getOriginalLineNumber(), meant(row.getFields()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    private static char separatorOf(BufferedReader text) throws IOException {
        text.mark(HEAD);
        int semicolons = 0;
        int commas = 0;
        int letter = text.read();
        for (int read = 1; letter >= 0 && letter != '\n' && letter != '\r' && read < HEAD; read++) {
            semicolons += letter == ';' ? 1 : 0;
            commas += letter == ',' ? 1 : 0;
            letter = text.read();
        }
        text.reset();
        return semicolons > commas ? ';' : ',';
    }

    @Override
    public void write(Writer text, char separator, Consumer<Consumer<List<String>>> work) throws IOException {
        CsvWriter rows =
                CsvWriter.builder().bufferSize(0).fieldSeparator(separator).build(text);
        try {
            work.accept(cells -> rows.writeRow(shown(cells)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static List<String> shown(List<String> cells) {
        List<String> shown = new ArrayList<>(cells.size());
        cells.forEach(cell -> shown.add(isMarked(cell) ? APOSTROPHE + cell : cell));
        return shown;
    }

    private static List<String> meant(List<String> cells) {
        List<String> meant = new ArrayList<>(cells.size());
        cells.forEach(cell ->
                meant.add(cell.startsWith(APOSTROPHE) && isMarked(cell.substring(1)) ? cell.substring(1) : cell));
        return meant;
    }

    /** A cell that looks as if it was marked already is marked once more, so that reading takes off what writing put on. */
    private static boolean isMarked(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == APOSTROPHE.charAt(0)) {
            start++;
        }
        return isFormula(cell.substring(start));
    }

    /** As spreadsheets see it, also behind spaces; a number below zero is none. */
    private static boolean isFormula(String cell) {
        String start = cell.trim();
        return !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0
                || !start.isEmpty()
                        && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0
                        && !NUMBER.matcher(cell).matches();
    }
}
