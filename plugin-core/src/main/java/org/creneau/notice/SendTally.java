// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

/** What one run of {@link SendMessages} did. For one thread. */
public final class SendTally {

    private int sent;
    private int dropped;
    private int putOff;
    private int givenUp;

    SendTally() {}

    void sent() {
        sent++;
    }

    void dropped() {
        dropped++;
    }

    void putOff() {
        putOff++;
    }

    void givenUp() {
        givenUp++;
    }

    /** Handed over. */
    public int countSent() {
        return sent;
    }

    /** Not so any more, or nobody to tell. */
    public int countDropped() {
        return dropped;
    }

    /** Failed, to be tried again; at most one, for it ends the run. */
    public int countPutOff() {
        return putOff;
    }

    /** Failed for the last time. */
    public int countGivenUp() {
        return givenUp;
    }

    /** True if that many went without a failure, so that there may be more to do. */
    public boolean isFull(int limit) {
        return putOff + givenUp == 0 && sent + dropped >= limit;
    }

    @Override
    public String toString() {
        return sent + " sent, " + dropped + " dropped, " + putOff + " put off, " + givenUp + " given up";
    }
}
