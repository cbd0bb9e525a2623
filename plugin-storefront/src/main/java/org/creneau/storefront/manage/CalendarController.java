// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.creneau.broadleaf.message.PickupCalendars;
import org.creneau.notice.CalendarEntry;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * {@code GET /pickup/manage/SIGNED/calendar.ics}: the appointment of a placed order as it is now, for any calendar; one that is
 * cancelled takes it out again. What is downloaded a second time, after a move, takes the place of the first.
 */
@Controller
public class CalendarController {
    private final ManagedPickups managed;
    private final PickupCalendars calendars;
    private final PickupTexts texts;
    private final Clock clock;

    public CalendarController(ManagedPickups managed, PickupCalendars calendars, PickupTexts texts, Clock clock) {
        this.managed = managed;
        this.calendars = calendars;
        this.texts = texts;
        this.clock = clock;
    }

    @RequestMapping(value = "/pickup/manage/{signed}/calendar.ics", method = RequestMethod.GET)
    public void file(@PathVariable("signed") String signed, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return;
        }
        CalendarEntry entry = calendars
                .entry(pickup.get().reservation(), pickup.get().point(), texts.locale())
                .writtenAt(clock.instant())
                .build();
        byte[] file = calendars.file(entry);
        response.setContentType(calendars.contentType(entry));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + PickupCalendars.FILE + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
