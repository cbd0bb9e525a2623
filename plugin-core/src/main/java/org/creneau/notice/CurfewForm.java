// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.LocalDate;

/** The days on which a curfew form was in use; half-open. Immutable. */
final class CurfewForm {

    private final LocalDate from;
    private final LocalDate untilExclusive;

    CurfewForm(LocalDate from, LocalDate untilExclusive) {
        this.from = from;
        this.untilExclusive = untilExclusive;
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(untilExclusive);
    }
}
