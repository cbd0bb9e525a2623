// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;

/** A form of hours as a browser sends it. */
final class TypedHours {
    private final Map<String, String> sent = new LinkedHashMap<>();
    private int weeks;

    /** With the usual week, which is closed until somebody says otherwise. */
    static TypedHours shownAs(String seen) {
        TypedHours typed = new TypedHours();
        typed.with("seen", seen);
        typed.with("whole", "1");
        return typed.week("USUAL");
    }

    private TypedHours week(String kind) {
        sent.put("t" + weeks + ".kind", kind);
        sent.put("t" + weeks + ".periods", "3");
        weeks++;
        return this;
    }

    /** The days that follow are of that season. */
    TypedHours season(String from, String last) {
        week("DATED");
        return with(name(".from"), from).with(name(".last"), last);
    }

    TypedHours yearly(String day, String month, String lastDay, String lastMonth) {
        week("YEARLY");
        return with(name(".from"), day)
                .with(name(".fromMonth"), month)
                .with(name(".last"), lastDay)
                .with(name(".lastMonth"), lastMonth);
    }

    private String name(String end) {
        return "t" + (weeks - 1) + end;
    }

    /** Times by twos. */
    TypedHours on(DayOfWeek day, String... times) {
        for (int n = 0; n < times.length; n += 2) {
            sent.put(name("." + day + "." + n / 2 + ".opens"), times[n]);
            sent.put(name("." + day + "." + n / 2 + ".closes"), times[n + 1]);
        }
        return this;
    }

    TypedHours late(DayOfWeek day) {
        return with(name("." + day + ".late"), "on");
    }

    TypedHours with(String name, String value) {
        sent.put(name, value);
        return this;
    }

    TypedHours without(String name) {
        sent.remove(name);
        return this;
    }

    HoursForm form() {
        return new HoursRequest(request().getParameterMap()).form().orElseThrow();
    }

    MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        sent.forEach(request::addParameter);
        return request;
    }

    /** What the check of it says, as texts. */
    List<String> mistakes() {
        return HoursCheck.of(form()).mistakes().stream()
                .map(HoursMistake::toString)
                .toList();
    }
}
