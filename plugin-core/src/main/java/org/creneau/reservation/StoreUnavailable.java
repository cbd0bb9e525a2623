// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/**
 * The database cannot be reached, or went away in the middle. Every use case may be asked again once it is back: what was
 * done already is found done and not done twice. Nothing is tried again by itself, because a database that is away stays
 * away longer than a shopper waits.
 */
public class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inDoubt;

    private StoreUnavailable(String message, Throwable cause, boolean inDoubt) {
        super(message, cause);
        this.inDoubt = inDoubt;
    }

    /**
     * It was away before anything was committed.
     *
     * @param said what the database, or whoever stands before it, said
     */
    public static StoreUnavailable nothingChanged(String said, Throwable cause) {
        return new StoreUnavailable(
                "the database cannot be reached, nothing was changed: " + said
                        + ". Maybe it is being restarted; try again when it is back.",
                cause,
                false);
    }

    /** It went away while it committed, so the change was made or not: asking again tells. */
    public static StoreUnavailable inDoubt(String said, Throwable cause) {
        return new StoreUnavailable(
                "the database went away at a commit, the change was made or not: " + said
                        + ". Try again when it is back; what was done is not done twice.",
                cause,
                true);
    }

    /** True if the change may have been made all the same. */
    public boolean isInDoubt() {
        return inDoubt;
    }
}
