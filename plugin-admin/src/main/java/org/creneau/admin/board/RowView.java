// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.board.BoardRow;

/** One pickup as the board shows it. Immutable. */
public final class RowView {

    private final BoardRow row;
    private final String shownCode;

    /** @param shownCode what the shopper has shown already, empty if nothing */
    RowView(BoardRow row, String shownCode) {
        this.row = row;
        this.shownCode = shownCode;
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

    public boolean isLate() {
        return row.isLate();
    }

    public boolean isShown() {
        return !shownCode.isEmpty();
    }

    public String getShownCode() {
        return shownCode;
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
