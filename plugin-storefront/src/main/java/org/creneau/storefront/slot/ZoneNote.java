// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Optional;
import org.creneau.storefront.text.PickupTexts;

/**
 * By whose clocks the times of a page are told. It is shown where the clocks of the visitor's home show another time; whether those
 * of their browser do, only a script can tell. Immutable.
 */
public final class ZoneNote {
    private final Instant then;
    private final ZoneOffset offset;
    private final String words;
    private final boolean shown;

    /** @param home the zone of the visitor's home, if it is known */
    ZoneNote(Instant then, ZoneId zone, Optional<ZoneId> home, PickupTexts texts) {
        this.then = then;
        this.offset = zone.getRules().getOffset(then);
        this.words = texts.message(
                "creneau.slots.zone",
                zone.getDisplayName(TextStyle.FULL, texts.locale()),
                "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId()));
        this.shown = home.isPresent() && !home.get().getRules().getOffset(then).equals(offset);
    }

    public String getWords() {
        return words;
    }

    /** Whether the clocks of the visitor's home show another time then. */
    public boolean isShown() {
        return shown;
    }

    /** The moment for which clocks are compared, in milliseconds since 1970. */
    public long getMillis() {
        return then.toEpochMilli();
    }

    /** How many minutes the point's clocks are ahead of UTC then. */
    public int getOffsetMinutes() {
        return offset.getTotalSeconds() / 60;
    }
}
