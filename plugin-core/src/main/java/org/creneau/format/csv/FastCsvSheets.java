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
import org.creneau.reservation.stock.SheetFormat;

/**
 * RFC 4180, with a mark of the byte order before it or not, and with semicolons where the head has those, as spreadsheets write
 * in countries whose decimals have a comma. A cell of more than 8 million characters is refused. Immutable and thread-safe.
 */
public final class FastCsvSheets implements SheetFormat {

    private static final char MARK = '\uFEFF';
    private static final int HEAD = 4_096;

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
                reader.row(row.getOriginalLineNumber(), row.getFields());
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
    public void write(Writer text, Consumer<Consumer<List<String>>> work) throws IOException {
        CsvWriter rows = CsvWriter.builder().bufferSize(0).build(text);
        try {
            work.accept(cells -> rows.writeRow(shown(cells)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static List<String> shown(List<String> cells) {
        List<String> shown = new ArrayList<>(cells.size());
        cells.forEach(cell -> shown.add(isFormula(cell) ? "'" + cell : cell));
        return shown;
    }

    /** As spreadsheets see it, also behind spaces. */
    private static boolean isFormula(String cell) {
        String start = cell.trim();
        return !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0
                || !start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0;
    }
}
