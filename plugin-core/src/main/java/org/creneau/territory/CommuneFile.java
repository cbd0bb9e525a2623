// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the compact table of communes: gzip of UTF-8 lines {@code insee;name;postcodes;population;lat;lon;epci}, the
 * postcodes joined by {@code |}. The department is the beginning of the INSEE code.
 */
final class CommuneFile {

    private static final String RESOURCE = "communes-2021.csv.gz";

    private CommuneFile() {}

    static List<Commune> read() {
        try (InputStream resource = CommuneFile.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not beside " + CommuneFile.class.getName()
                        + ". Maybe the jar was built without its resources.");
            }
            return read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static List<Commune> read(InputStream resource) throws IOException {
        InputStreamReader text = new InputStreamReader(new GZIPInputStream(resource, 8192), StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(text);
        List<Commune> communes = new ArrayList<>(36_000);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            communes.add(commune(line.split(";", -1)));
        }
        return communes;
    }

    private static Commune commune(String[] column) {
        return Commune.builder(column[0], column[1])
                .departmentCode(column[0].substring(0, column[0].startsWith("97") ? 3 : 2))
                .postcodes(Arrays.asList(column[2].split("\\|")))
                .population(Integer.parseInt(column[3]))
                .centroid(GeoPoint.of(Double.parseDouble(column[4]), Double.parseDouble(column[5])))
                .epci(column[6])
                .build();
    }
}
