// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creneau.board.BoardRow;
import org.creneau.reservation.visit.Arrival;

/** One pickup as the board shows it. Immutable. */
public final class RowView {

    private final BoardRow row;
    private final String shownCode;
    private final String bags;
    private final Function<Instant, String> time;

    /**
     * Of that row.
     *
     * @param shown what the shopper has shown already, and where bags wait
     * @param time an instant on the wall clock of the point
     */
    RowView(BoardRow row, Shown shown, Function<Instant, String> time) {
        this.row = row;
        this.shownCode = shown.codeFor(row.reservation().token());
        this.bags = shown.bagsOf(row.reservation().token());
        this.time = time;
    }

    public String getToken() {
        return row.reservation().token().toString();
    }

    public String getNumber() {
        return row.face().number();
    }

    public String getName() {
        return row.face().name();
    }

    public int getItems() {
        return row.reservation().load().items();
    }

    /** The key of the state's name. */
    public String getStateWords() {
        return "creneau.board.state." + row.reservation().state().name();
    }

    /** Of the state, for the style sheet. */
    public String getStateClass() {
        return "crn-state-"
                + row.reservation().state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many bags it has, and where they wait; empty if there is none yet. */
    public String getBags() {
        return bags;
    }

    public boolean isLate() {
        return row.isLate();
    }

    public boolean isShown() {
        return !shownCode.isEmpty();
    }

    public String getShownCode() {
        return shownCode;
    }

    /** The name of the state, as a step that is undone says it. */
    public String getState() {
        return row.reservation().state().name();
    }

    /** Who comes, if it is not who ordered; empty otherwise. */
    public String getPerson() {
        return row.visit().person().name();
    }

    public String getPhone() {
        return row.visit().person().phone();
    }

    /** The phone for a link. */
    public String getDial() {
        return row.visit().person().dial();
    }

    /** What the counter should know, in the shopper's words. */
    public String getNote() {
        return row.visit().person().note();
    }

    public boolean isHere() {
        return row.isHere();
    }

    /** Since when they are here or, if they are not yet, on the way; empty if nothing was said, or nobody is waited for any more. */
    public String getComingSince() {
        Arrival arrival = row.visit().arrival();
        Optional<Instant> since = isHere() ? arrival.hereAt() : arrival.onTheWayAt();
        return row.reservation().state().isAwaited() ? since.map(time).orElse("") : "";
    }

    /** Where they wait, in their words. */
    public String getSpot() {
        return isHere() ? row.visit().arrival().spot() : "";
    }

    public boolean isUndoable() {
        return row.undoTo().isPresent();
    }

    /** The key of the name of the state that undoing leads back to; empty if nothing can be undone. */
    public String getUndoWords() {
        return row.undoTo().map(state -> "creneau.board.state." + state.name()).orElse("");
    }

    /** What can be done with one tap; handing over is apart. */
    public List<StepView> getSteps() {
        return steps().stream().filter(step -> !step.isHandOver()).collect(Collectors.toList());
    }

    public boolean isToHandOver() {
        return steps().stream().anyMatch(StepView::isHandOver);
    }

    private List<StepView> steps() {
        return row.steps().stream().map(StepView::new).collect(Collectors.toList());
    }
}
