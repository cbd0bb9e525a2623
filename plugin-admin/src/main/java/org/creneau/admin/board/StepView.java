// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import org.creneau.board.BoardStep;

/** One button of a pickup. Immutable. */
public final class StepView {

    private final BoardStep step;

    StepView(BoardStep step) {
        this.step = step;
    }

    public String getName() {
        return step.name();
    }

    /** The key of what the button says. */
    public String getWords() {
        return "creneau.board.step." + step.name();
    }

    /** Whether the shopper has to show their code. */
    public boolean isHandOver() {
        return step == BoardStep.HAND_OVER;
    }
}
