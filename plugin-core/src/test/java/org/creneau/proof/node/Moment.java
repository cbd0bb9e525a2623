// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

/** How far a thread of a node has come: with what, and up to which step. */
record Moment(Work work, Step step) {

    static final Moment IDLE = new Moment(Work.NONE, Step.BETWEEN);

    /** What a thread is about. */
    enum Work {
        NONE,
        HOLD,
        CONFIRM,
        SWEEP,
        OTHER
    }

    /** What has just been done. */
    enum Step {
        /** No transaction of a use case is open. */
        BETWEEN,
        BEGUN,
        ADDED,
        REPLACED,
        RECORDED,
        MESSAGE_WRITTEN,
        TAKEN,
        GIVEN_BACK,
        /** Everything is done but the commit. */
        COMMITTING,
        /** It is committed, and nobody has been told. */
        COMMITTED
    }

    static Moment of(long code) {
        return new Moment(Work.values()[(int) (code >> 8)], Step.values()[(int) (code & 0xff)]);
    }

    /** Never 0 for a moment in which something happens. */
    long code() {
        return ((long) work.ordinal() << 8) | step.ordinal();
    }

    boolean isInTransaction() {
        return step != Step.BETWEEN && step != Step.COMMITTED;
    }

    @Override
    public String toString() {
        return work + "." + step;
    }
}
