// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.ZoneId;
import java.util.Locale;
import org.creneau.eligibility.Refusal;

/**
 * SPI: why a slot cannot be kept, in a sentence for a mail. Bean {@code creneauReasonWords}; core's says nothing, the
 * storefront's says what its pages say. Implementations are thread-safe.
 */
public interface ReasonWords {

    /** One sentence in that language with times in that zone; empty for none. */
    String of(Refusal reason, ZoneId zone, Locale language);

    /** Says nothing. */
    static ReasonWords untold() {
        return (reason, zone, language) -> "";
    }
}
