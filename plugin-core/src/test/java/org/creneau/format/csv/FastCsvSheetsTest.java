// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastCsvSheetsTest {

    private final FastCsvSheets sheets = new FastCsvSheets();

    @Test
    void cells_may_be_quoted_and_span_lines_and_the_line_is_that_of_the_file() throws IOException {
        assertThat(read("a,b\r\n\"1,\n2\",\"say \"\"hi\"\"\"\n\nlast,x"))
                .containsExactly("1 [a, b]", "2 [1,\n2, say \"hi\"]", "5 [last, x]");
    }

    @Test
    void a_mark_of_the_byte_order_is_no_part_of_the_head() throws IOException {
        assertThat(read("\uFEFFa,b\n1,2")).containsExactly("1 [a, b]", "2 [1, 2]");
    }

    @Test
    void a_head_with_semicolons_has_semicolons_below() throws IOException {
        assertThat(read("a;b\n1,5;2")).containsExactly("1 [a, b]", "2 [1,5, 2]");
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\uFF1D1"})
    void what_a_spreadsheet_would_run_is_shown_instead(String cell) throws IOException {
        StringWriter text = new StringWriter();
        sheets.write(text, rows -> rows.accept(List.of(cell)));
        assertThat(text.toString()).containsPattern("^\"?'");
        assertThat(read(text.toString())).as("and is read as it was").containsExactly("1 [" + cell + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1", "''+1", "'", "''", "'a", "-1", "-1,5", "-1.5", "'-1", "' =1"})
    void a_cell_that_looks_as_if_it_was_marked_comes_back_as_it_was(String cell) throws IOException {
        StringWriter text = new StringWriter();
        sheets.write(text, ';', rows -> {
            rows.accept(List.of("a", "b"));
            rows.accept(List.of(cell, "x"));
        });
        assertThat(read(text.toString())).containsExactly("1 [a, b]", "2 [" + cell + ", x]");
    }

    @Test
    void other_cells_are_written_as_they_are() throws IOException {
        StringWriter text = new StringWriter();
        sheets.write(text, rows -> rows.accept(List.of("", "12", "a,b", "l'été", "1-2", "-1.5")));
        assertThat(text.toString().trim()).isEqualTo(",12,\"a,b\",l'été,1-2,-1.5");
    }

    @Test
    void a_row_of_more_cells_than_any_list_has_is_refused() throws IOException {
        assertThat(read("a,b\n" + ",".repeat(999))).hasSize(2);
        assertThatThrownBy(() -> read("a,b\n" + ",".repeat(1_000)))
                .isInstanceOf(IOException.class)
                .hasMessage("line 2 has 1001 cells, allowed are up to 1000");
    }

    @Test
    void a_cell_without_an_end_is_refused() {
        String endless = "a\n\"" + "x".repeat(9_000_000);
        assertThatThrownBy(() -> read(endless)).isInstanceOf(IOException.class);
    }

    @Test
    void a_writer_that_fails_is_said_to() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] from, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> sheets.write(broken, rows -> rows.accept(List.of("a"))))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UncheckedIOException.class);
    }

    private List<String> read(String text) throws IOException {
        List<String> rows = new ArrayList<>();
        sheets.read(new StringReader(text), (line, cells) -> rows.add(line + " " + cells));
        return rows;
    }
}
