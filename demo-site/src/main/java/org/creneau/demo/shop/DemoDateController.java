// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.annotation.Resource;
import org.creneau.demo.clock.DemoClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves the demo's date: {@code POST /demo/date} with {@code date=today} or {@code yyyy-MM-dd} from 2019 to 2035. */
@Controller
public class DemoDateController {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    @SuppressWarnings("NullAway.Init") // set by Spring
    @Resource(name = "demoClock")
    private DemoClock clock;

    @RequestMapping(value = "/demo/date", method = RequestMethod.POST)
    public String move(@RequestParam(value = "date", defaultValue = "today") String date) {
        if ("today".equals(date)) {
            clock.moveToToday();
            return "redirect:/";
        }
        try {
            return moveTo(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return "redirect:/?date=unknown";
        }
    }

    private String moveTo(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            return "redirect:/?date=unknown";
        }
        clock.moveTo(day);
        return "redirect:/";
    }
}
