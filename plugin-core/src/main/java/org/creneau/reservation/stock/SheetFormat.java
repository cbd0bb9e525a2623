// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** Port: a table as text, one line for each row. Implementations are thread-safe and keep no more than a row in memory. */
public interface SheetFormat {

    /**
     * Shows every row that is not empty, one after the other. What {@link #write} did to a cell, it undoes.
     *
     * @throws IOException if the text cannot be read, or a single cell is larger than an implementation bears
     */
    void read(Reader text, RowReader reader) throws IOException;

    /**
     * Writes the rows that the work hands on, with that character, a comma or a semicolon, between their cells. A cell that a spreadsheet would take for a formula is written so that it is shown
     * and not run.
     */
    void write(Writer text, char separator, Consumer<Consumer<List<String>>> work) throws IOException;

    /** The same with commas between the cells. */
    default void write(Writer text, Consumer<Consumer<List<String>>> work) throws IOException {
        write(text, ',', work);
    }

    /** Is shown the rows of a table. */
    interface RowReader {

        /** A row, and the line, 1 or more, on which it begins. */
        void row(long line, List<String> cells);
    }
}
