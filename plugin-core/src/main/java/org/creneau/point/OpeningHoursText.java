// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import org.jspecify.annotations.Nullable;

/**
 * Port: opening hours in a notation that other programs read. What is written reads back as equal hours. Whatever
 * cannot be said on the other side is refused by name, never left out. Implementations are thread-safe.
 */
public interface OpeningHoursText {

    /**
     * @param holidays what the text means by public holidays; null if it must not speak of them
     * @throws InvalidSettings naming the first token that is not understood or that hours cannot express, with its
     *     place, or else every problem of the hours it describes
     */
    OpeningHours read(String text, @Nullable HolidayCalendar holidays);

    /** Throws {@link InvalidSettings} naming each part of the hours that the notation cannot express. */
    String write(OpeningHours hours);
}
