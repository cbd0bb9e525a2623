// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

/** What one run of {@link SendMessages} did. For one thread. */
public final class SendTally {

    /** One or two are addresses that are wrong; that three follow each other hardly happens while a mail server is there. */
    static final int MOST_IN_A_ROW = 3;

    private int sent;
    private int dropped;
    private int putOff;
    private int givenUp;
    private int failedInARow;

    SendTally() {}

    void sent() {
        sent++;
        failedInARow = 0;
    }

    /** The hand-over failed. Only one that succeeds ends the row: what is dropped says nothing of the mail server. */
    void failed() {
        failedInARow++;
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

    /** Failed, to be tried again. */
    public int countPutOff() {
        return putOff;
    }

    /** Failed for the last time. */
    public int countGivenUp() {
        return givenUp;
    }

    /** True if so many failed in a row that the run ended there. */
    public boolean isStopped() {
        return failedInARow >= MOST_IN_A_ROW;
    }

    /** True if that many were looked at, so that there may be more to do, and at least one of them did not fail. */
    public boolean isFull(int limit) {
        boolean failedAll = sent + dropped == 0;
        return !isStopped() && !failedAll && sent + dropped + putOff + givenUp >= limit;
    }

    @Override
    public String toString() {
        return sent + " sent, " + dropped + " dropped, " + putOff + " put off, " + givenUp + " given up";
    }
}
