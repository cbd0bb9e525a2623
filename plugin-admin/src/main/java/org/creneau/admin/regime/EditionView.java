// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.creneau.confinement.EditionStanding;
import org.creneau.confinement.EditionStep;
import org.creneau.confinement.RegimeEdition;
import org.creneau.format.json.RegimeDifference;

/** One edition in the history of an own regime. Immutable. */
public final class EditionView {

    private final RegimeEdition edition;
    private final EditionStanding standing;
    private final String writer;
    private final List<RegimeDifference> differences;
    private final DateTimeFormatter format;

    EditionView(
            RegimeEdition edition,
            EditionStanding standing,
            String writer,
            List<RegimeDifference> differences,
            DateTimeFormatter format) {
        this.edition = edition;
        this.standing = standing;
        this.writer = writer;
        this.differences = differences;
        this.format = format;
    }

    /** By those clocks, in the manner of that language. */
    static DateTimeFormatter format(ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
    }

    public int getNumber() {
        return edition.number();
    }

    /** Ends a key {@code creneau.ownregimes.standing.}. */
    public String getStanding() {
        return standing.name();
    }

    /** Ends a key {@code creneau.ownregimes.step.}. */
    public String getStep() {
        return edition.step().name();
    }

    /** Whether its text can be published: every one can, again too. */
    public boolean isDraftOrPublished() {
        return edition.step() != EditionStep.WITHDRAWN;
    }

    /** From when on it counts; empty for a draft. */
    public String getEffective() {
        return edition.effectiveAt().map(format::format).orElse("");
    }

    public String getWritten() {
        return format.format(edition.writtenAt());
    }

    public String getWriter() {
        return writer;
    }

    /** May be empty. */
    public String getNote() {
        return edition.note();
    }

    /** From the edition before. */
    public List<RegimeDifference> getDifferences() {
        return Collections.unmodifiableList(differences);
    }
}
