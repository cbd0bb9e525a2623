// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.List;
import java.util.stream.Collectors;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.point.Problem;
import org.springframework.context.MessageSource;

/** Says in the merchant's language what is wrong with a form: which field, what it is and what is allowed. Thread-safe. */
public final class ProblemWords {

    private static final String WORDS = "creneau.problem.";

    private final MessageSource messages;

    public ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence for each; empty for none. */
    public String of(List<Problem> problems) {
        return problems.stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(Problem problem) {
        Object[] facts = {problem.field(), problem.value(), problem.allowed()};
        String otherwise = messages.getMessage(WORDS + "other", facts, problem.toString(), AdminLanguage.current());
        return messages.getMessage(WORDS + problem.code(), facts, otherwise, AdminLanguage.current());
    }
}
