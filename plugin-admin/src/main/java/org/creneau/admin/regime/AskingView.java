// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.util.List;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingFailure;
import org.creneau.reservation.asking.AskingState;

/** How far it is with the shoppers that somebody wants asked, as the page tells it. Immutable. */
public final class AskingView {

    private final Asking asking;
    private final String staff;
    private final String made;
    private final String then;
    private final String point;
    private final List<Failed> failures;

    AskingView(Asking asking, String staff, String made, String then, String point, List<Failed> failures) {
        this.asking = asking;
        this.staff = staff;
        this.made = made;
        this.then = then;
        this.point = point;
        this.failures = failures;
    }

    public long getNumber() {
        return asking.number();
    }

    /** Who wants it. */
    public String getStaff() {
        return staff;
    }

    /** When it was decided. */
    public String getMade() {
        return made;
    }

    /** When it ended, or when its next part may begin. */
    public String getThen() {
        return then;
    }

    /** Empty for all points. */
    public String getPoint() {
        return point;
    }

    /** Empty if it is because of no own regime. */
    public String getRegime() {
        return asking.scope().regimeId();
    }

    public int getEdition() {
        return asking.scope().edition();
    }

    public boolean isPerhapsToo() {
        return asking.scope().isPerhapsToo();
    }

    /** True while there is more to do. */
    public boolean isGoing() {
        return asking.state() == AskingState.WAITING;
    }

    /** The end of the key of its words: {@code again} if a part went wrong, or it begins once more for those who could not be asked. */
    public String getStanding() {
        switch (asking.state()) {
            case DONE:
                return asking.tally().failed() == 0 ? "done" : "left";
            case GIVEN_UP:
                return "givenUp";
            default:
                return asking.attempts() > 0 ? "later" : asking.times() > 1 ? "again" : "going";
        }
    }

    public long getSeen() {
        return asking.tally().seen();
    }

    public long getAsked() {
        return asking.tally().asked();
    }

    public long getBefore() {
        return asking.tally().before();
    }

    public long getFailed() {
        return asking.tally().failed();
    }

    /** The first of those who could not be asked. */
    public List<Failed> getFailures() {
        return failures;
    }

    /** A shopper who could not be asked. Immutable. */
    public static final class Failed {

        private final AskingFailure failure;
        private final String point;
        private final String start;

        Failed(AskingFailure failure, String point, String start) {
            this.failure = failure;
            this.point = point;
            this.start = start;
        }

        public long getOrder() {
            return failure.orderId();
        }

        public String getPoint() {
            return point;
        }

        /** Of the slot, by the clocks of the point. */
        public String getStart() {
            return start;
        }

        /** The end of the key of its words. */
        public String getWhy() {
            return failure.why().name();
        }
    }
}
