// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.time.Duration;

/**
 * A request that brought no answer. It carries a kind and nothing else: no URL, no cause, no trace, since the JDK writes the URL,
 * and with it the address asked for, into the messages of its exceptions.
 */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong, and so whether others should wait. */
    enum Kind {
        /** The service asked for a pause. */
        TOLD_TO_WAIT,
        /** No whole answer within the deadline. */
        TOO_SLOW,
        /** No connection, or one that broke, or an error of the server. */
        OUT_OF_ORDER,
        /** As many requests are under way as are allowed. */
        BUSY,
        /** An answer that is not what was asked for. */
        UNREADABLE,
        /** The calling thread was interrupted. */
        INTERRUPTED
    }

    private final Kind kind;
    private final transient Duration pause;

    private Trouble(Kind kind, Duration pause) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.pause = pause;
    }

    static Trouble of(Kind kind) {
        boolean wait = kind == Kind.TOO_SLOW || kind == Kind.OUT_OF_ORDER;
        return new Trouble(kind, wait ? RetryAfter.UNSAID : Duration.ZERO);
    }

    static Trouble toldToWait(Duration pause) {
        return new Trouble(Kind.TOLD_TO_WAIT, pause);
    }

    Kind kind() {
        return kind;
    }

    /** For how long nobody should ask; zero when the next question may fare better. */
    Duration pause() {
        return pause;
    }
}
