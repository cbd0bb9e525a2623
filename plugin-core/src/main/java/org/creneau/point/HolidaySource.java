// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Collection;

/**
 * Brings public holidays of further territories, or better ones for those that ship. Name the class in {@code
 * META-INF/services/org.creneau.point.HolidaySource}, with a constructor without arguments, and {@link
 * Holidays#load(ClassLoader)} finds it; or hand it to {@link Holidays#with(HolidaySource)}.
 *
 * <p>Asked once, when the holidays are loaded, by the thread that loads them and outside any transaction. What it
 * throws goes to that caller.
 */
public interface HolidaySource {

    /** One for each territory; a territory that another source brought before is replaced whole. */
    Collection<HolidayCalendar> calendars();
}
