// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;

/**
 * The regimes of files in the jar, read once. The version of the book names the files and their versions. Immutable and
 * thread-safe.
 */
public final class FileRegimes implements Regimes {

    private final RegimeBook book;

    private FileRegimes(RegimeBook book) {
        this.book = book;
    }

    /**
     * Of files such as {@link RegimeFile#FRANCE}; none for no regimes at all.
     *
     * @throws IllegalArgumentException for a file that is not there or has a mistake, naming the place, and for an id
     *     that two files use
     */
    public static FileRegimes of(Collection<String> fileNames) {
        List<Regime> regimes = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        for (String name : fileNames) {
            if (!name.trim().isEmpty()) {
                RegimeFile file = RegimeFile.shipped(name.trim());
                regimes.addAll(file.regimes());
                versions.add(file.name() + " " + file.version());
            }
        }
        return new FileRegimes(RegimeBook.of(RegimeBook.versionOf(versions), regimes));
    }

    @Override
    public RegimeBook current() {
        return book;
    }
}
