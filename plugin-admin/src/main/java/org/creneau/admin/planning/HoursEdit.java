// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/** What the buttons of the form of hours do to it beside saving it; none of it is stored. A button says {@code workdays:0}, the number being that of the week. */
enum HoursEdit {

    /** Monday's periods for Tuesday to Friday. */
    WORKDAYS {
        @Override
        void change(HoursForm form, int number) {
            copyMonday(form.tables.get(number), DayOfWeek.FRIDAY);
        }
    },

    /** Monday's periods for all other days. */
    EVERY_DAY {
        @Override
        void change(HoursForm form, int number) {
            copyMonday(form.tables.get(number), DayOfWeek.SUNDAY);
        }
    },

    /** Fields for one more period a day. */
    PERIOD {
        @Override
        void change(HoursForm form, int number) {
            HoursTable table = form.tables.get(number);
            table.periods = Math.min(HoursTable.MOST, table.periods + 1);
        }
    },

    /** A season between two dates, with the usual hours to begin with. */
    DATED {
        @Override
        void change(HoursForm form, int number) {
            add(form, HoursTable.Kind.DATED);
        }
    },

    /** A season of every year, with the usual hours to begin with. */
    YEARLY {
        @Override
        void change(HoursForm form, int number) {
            add(form, HoursTable.Kind.YEARLY);
        }
    },

    /** The season goes away. */
    REMOVE {
        @Override
        void change(HoursForm form, int number) {
            if (number > 0) {
                form.tables.remove(number);
            }
        }
    },

    /** The season is asked before the one above it, if that is of its kind. */
    UP {
        @Override
        void change(HoursForm form, int number) {
            if (number > 1 && form.tables.get(number).kind == form.tables.get(number - 1).kind) {
                Collections.swap(form.tables, number, number - 1);
            }
        }
    };

    abstract void change(HoursForm form, int number);

    /** Empty for what is none, or of a week that is not there. */
    static Optional<HoursEdit> of(String button, HoursForm form) {
        int number = number(button);
        return number < 0 || number >= form.tables.size()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(each -> button.startsWith(each.name() + ":"))
                        .findFirst();
    }

    /** Which week a button is about; -1 for none. */
    static int number(String button) {
        String number = button.substring(button.indexOf(':') + 1);
        return number.matches("[0-9]{1,2}") ? Integer.parseInt(number) : -1;
    }

    private static void copyMonday(HoursTable table, DayOfWeek to) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.MONDAY && day.compareTo(to) <= 0) {
                table.days.put(day, table.on(DayOfWeek.MONDAY).copy());
            }
        }
    }

    private static void add(HoursForm form, HoursTable.Kind kind) {
        if (form.tables.size() < HoursForm.MOST) {
            HoursTable usual = form.tables.get(0);
            HoursTable season = new HoursTable(kind);
            season.periods = usual.periods;
            usual.days.forEach((day, typed) -> season.days.put(day, typed.copy()));
            form.tables.add(season);
            form.sort();
        }
    }
}
