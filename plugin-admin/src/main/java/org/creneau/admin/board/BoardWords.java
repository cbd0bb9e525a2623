// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.stream.Collectors;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.eligibility.Verdict;
import org.springframework.context.MessageSource;

/** What the board says to the counter, in its language. Thread-safe. */
public class BoardWords {

    private static final String REFUSED = "creneau.board.refused.";

    private final MessageSource messages;

    public BoardWords(MessageSource messages) {
        this.messages = messages;
    }

    public String message(String key) {
        return messages.getMessage(key, null, AdminLanguage.current());
    }

    /** Why not; a code that has no words of its own is told as it is. */
    public String refusal(Verdict verdict) {
        return verdict.refusals().stream()
                .map(refusal -> messages.getMessage(
                        REFUSED + refusal.code(),
                        null,
                        messages.getMessage(REFUSED + "other", new Object[] {refusal.code()}, AdminLanguage.current()),
                        AdminLanguage.current()))
                .collect(Collectors.joining(" "));
    }
}
