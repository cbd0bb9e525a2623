// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.overview.OverviewWords;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.ImpactSummary;
import org.creneau.reservation.PreviewImpact;

/** Regimes that somebody thinks of publishing, and what they would break. Thread-safe. */
public class Proposals {

    /** Characters; the longest file that ships has a tenth of that. */
    static final int LONGEST = 1_000_000;

    private final Regimes regimes;
    private final PreviewImpact previewImpact;
    private final PickupPoints points;
    private final OverviewWords words;
    private final Clock clock;

    public Proposals(
            Regimes regimes, PreviewImpact previewImpact, PickupPoints points, OverviewWords words, Clock clock) {
        this.regimes = regimes;
        this.previewImpact = previewImpact;
        this.points = points;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The regimes in force and those planned with those of the file, which replace ones of the same id.
     *
     * @throws org.creneau.format.json.MistakesException for what is wrong with the file, all at once
     * @throws IllegalArgumentException if it is too long, or no JSON at all
     */
    RegimeBook read(String json) {
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("json has " + json.length() + " characters, allowed is " + LONGEST);
        }
        RegimeFile file = RegimeFile.parse(json);
        return regimes.current().eachReplaced(book -> with(file, book));
    }

    private static RegimeBook with(RegimeFile file, RegimeBook book) {
        Map<String, Regime> byId = new LinkedHashMap<>();
        book.regimes().forEach(regime -> byId.put(regime.id(), regime));
        file.regimes().forEach(regime -> byId.put(regime.id(), regime));
        return RegimeBook.of(file.name() + " " + file.version(), byId.values());
    }

    ImpactView preview(RegimeBook proposed) {
        return preview(proposed, any -> {});
    }

    /** Shows each row as it is found. */
    ImpactView preview(RegimeBook proposed, Consumer<ImpactView.Broken> reader) {
        ImpactView view = new ImpactView(proposed.version(), points, words, AdminLanguage.current());
        ImpactSummary summary = previewImpact.preview(proposed, clock.instant(), impact -> {
            ImpactView.Broken shown = view.add(impact);
            if (shown != null) {
                reader.accept(shown);
            }
        });
        view.end(summary);
        return view;
    }
}
