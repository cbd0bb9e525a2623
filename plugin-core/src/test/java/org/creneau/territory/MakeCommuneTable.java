// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the compact table {@code communes-2021.csv.gz} out of open data; run by hand when the data changes:
 *
 * <pre>java MakeCommuneTable.java fr-communes-2021.csv communes-2021.csv.gz</pre>
 *
 * The input is UTF-8 with a header line and nine columns joined by semicolons, all under Licence Ouverte 2.0:
 *
 * <ul>
 *   <li>{@code insee;name;department;region}: INSEE, Code officiel géographique 2021, communes and municipal
 *       districts
 *   <li>{@code postcodes}, joined by {@code |}: La Poste, base officielle des codes postaux
 *   <li>{@code population}: INSEE, populations légales
 *   <li>{@code lat;lon}: centroid of the largest polygon of the commune in IGN, Admin Express COG, five decimals
 *   <li>{@code epci}: INSEE, composition communale des EPCI au 1er janvier 2021, empty if none
 * </ul>
 *
 * INSEE and La Poste also publish all but the centroid through {@code geo.api.gouv.fr/communes}. Department and
 * region are left out: the one is the beginning of the INSEE code, the other is not used.
 */
public final class MakeCommuneTable {

    private static final int COLUMNS = 9;

    private MakeCommuneTable() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        String table = String.join(
                "",
                lines.stream().skip(1).map(MakeCommuneTable::compact).sorted().toList());
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[1]));
                GZIPOutputStream zipped = new TightGzip(file)) {
            zipped.write(table.getBytes(StandardCharsets.UTF_8));
        }
    }

    static String compact(String line) {
        String[] column = line.split(";", -1);
        if (column.length != COLUMNS || !column[0].startsWith(column[2])) {
            throw new IllegalArgumentException(
                    "line is '" + line + "', allowed is nine columns, see the class comment");
        }
        return String.join(";", column[0], column[1], column[4], column[5], column[6], column[7], column[8]) + "\n";
    }

    private static final class TightGzip extends GZIPOutputStream {

        private TightGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
