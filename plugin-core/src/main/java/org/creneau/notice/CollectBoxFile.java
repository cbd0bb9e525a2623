// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the lines that {@code collect-boxes-fr.txt} describes in its first ones; an error names the line. */
final class CollectBoxFile {

    private static final String RESOURCE = "collect-boxes-fr.txt";
    private static final int BOX_COLUMNS = 11;
    private static final int CURFEW_COLUMNS = 3;

    private final List<CollectBox> boxes = new ArrayList<>();
    private final List<CurfewForm> curfews = new ArrayList<>();

    private CollectBoxFile() {}

    static CollectBoxes read() {
        try (InputStream resource = CollectBoxFile.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not beside " + CollectBoxFile.class.getName()
                        + ". Maybe the jar was built without its resources.");
            }
            return read(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    static CollectBoxes read(Reader text) throws IOException {
        CollectBoxFile file = new CollectBoxFile();
        BufferedReader lines = new BufferedReader(text);
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            file.add(line, number);
            number++;
        }
        return new CollectBoxes(Collections.unmodifiableList(file.boxes), Collections.unmodifiableList(file.curfews));
    }

    private void add(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] column = line.split("\\|", -1);
        try {
            if (column.length == BOX_COLUMNS && column[0].equals("box")) {
                boxes.add(box(column));
            } else if (column.length == CURFEW_COLUMNS && column[0].equals("curfew")) {
                curfews.add(new CurfewForm(LocalDate.parse(column[1]), LocalDate.parse(column[2])));
            } else {
                throw new IllegalArgumentException("neither a box of " + BOX_COLUMNS + " columns nor a curfew of 3");
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(RESOURCE + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static CollectBox box(String[] column) {
        return CollectBox.on(LocalDate.parse(column[1]), column[8], column[10])
                .between(LocalDate.parse(column[2]), LocalDate.parse(column[3]))
                .days(days(column[4]))
                .departments(Arrays.asList(column[5].split(" ")))
                .forPartOnly(oneOf(column[6], "part", "all"))
                .birthplaceAsked(oneOf(column[7], "birthplace", "no-birthplace"))
                .recalled(oneOf(column[9], "recalled", "found"))
                .build();
    }

    private static Set<DayOfWeek> days(String text) {
        return oneOf(text, "SA-SU", "MO-SU")
                ? EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                : EnumSet.allOf(DayOfWeek.class);
    }

    private static boolean oneOf(String text, String yes, String no) {
        if (!text.equals(yes) && !text.equals(no)) {
            throw new IllegalArgumentException("'" + text + "', allowed is " + yes + " or " + no);
        }
        return text.equals(yes);
    }
}
