// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

/** How often one reason turned somebody away, and at which point most often. Immutable. */
public final class RefusalRow {

    private final String code;
    private final String words;
    private final long times;
    private final String worst;

    RefusalRow(String code, String words, long times, String worst) {
        this.code = code;
        this.words = words;
        this.times = times;
        this.worst = worst;
    }

    public String getCode() {
        return code;
    }

    /** What the rule says, or the code if nobody gave it words. */
    public String getWords() {
        return words;
    }

    public long getTimes() {
        return times;
    }

    /** The point with most of them, and how many. */
    public String getWorst() {
        return worst;
    }
}
