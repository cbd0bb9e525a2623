// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.ArrayList;
import java.util.List;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;

/** The regimes of France 2020-2021 and those that a scenario publishes. Thread-safe. */
public final class ScenarioRegimes implements Regimes {
    private static final RegimeBook FRANCE =
            FileRegimes.of(List.of(RegimeFile.FRANCE)).current();

    private volatile RegimeBook book = FRANCE;

    @Override
    public RegimeBook current() {
        return book;
    }

    /** Publishes what a file of regimes says, beside those of France. */
    public void publish(String json) {
        RegimeFile file = RegimeFile.parse(json);
        List<Regime> all = new ArrayList<>(FRANCE.regimes());
        all.addAll(file.regimes());
        book = RegimeBook.of(file.name() + " " + file.version(), all);
    }

    /** Takes back what was published. */
    public void withdraw() {
        book = FRANCE;
    }
}
