// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import org.creneau.admin.language.AdminLanguage;
import org.creneau.reservation.stock.SheetProblem;
import org.springframework.context.MessageSource;

/** What the pages about points say, in the language of whoever is signed in. Thread-safe. */
public class PlanningWords {

    private static final String PROBLEM = "creneau.stock.problem.";

    private final MessageSource messages;

    public PlanningWords(MessageSource messages) {
        this.messages = messages;
    }

    public String message(String key, Object... facts) {
        return messages.getMessage(key, facts, AdminLanguage.current());
    }

    /** The name of a public holiday; a general word for one that has none in the bundle. */
    public String holiday(String key) {
        return messages.getMessage(
                "creneau.planning.holiday." + key,
                null,
                message("creneau.planning.holiday.other"),
                AdminLanguage.current());
    }

    /** What is wrong in a cell, with what is allowed where that helps. */
    public String of(SheetProblem problem) {
        String words = message(PROBLEM + problem.code(), problem.value(), problem.allowed());
        return problem.allowed().isEmpty()
                ? words
                : words + ". " + message("creneau.planning.allowed", problem.allowed());
    }
}
