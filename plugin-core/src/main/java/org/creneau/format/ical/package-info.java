// SPDX-License-Identifier: Apache-2.0
/** Calendar files, written after RFC 5545. Entry type: {@link org.creneau.format.ical.Rfc5545CalendarFiles}. */
package org.creneau.format.ical;
