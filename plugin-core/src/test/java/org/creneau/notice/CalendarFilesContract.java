// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.creneau.house.ContractRun;
import org.creneau.memory.ForAll;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.creneau.territory.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link CalendarFiles} does, seen by a library that shares no code with it. */
public abstract class CalendarFilesContract {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final SlotId SLOT = Shop.slotAt("2020-11-14T09:00:00Z");

    protected abstract CalendarFiles files();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(files())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void a_calendar_reads_what_was_written() {
        CalendarEntry entry = entry(3).organizer("boutique@example.org")
                .words("Retrait à la Librairie du Canal", "1 quai de Valmy, 75010 Paris", "Sonnez; merci")
                .position(GeoPoint.of(48.87, 2.366))
                .build();
        VEvent event = read(entry);
        assertThat(event.getUid().getValue()).isEqualTo("TOKEN@creneau");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOON);
        assertThat(event.getSummary().getValue()).isEqualTo("Retrait à la Librairie du Canal");
        assertThat(event.getLocation().getValue()).isEqualTo("1 quai de Valmy, 75010 Paris");
        assertThat(event.getDescription().getValue()).isEqualTo("Sonnez; merci");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("boutique@example.org");
        assertThat(event.getGeo().getLatitude()).isCloseTo(48.87, within(1e-6));
        assertThat(event.getGeo().getLongitude()).isCloseTo(2.366, within(1e-6));
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void it_breaks_no_rule_of_the_format() {
        for (boolean cancelled : new boolean[] {false, true}) {
            CalendarEntry entry = entry(0).cancelled(cancelled)
                    .organizer("a@b.fr")
                    .words("t", "p", "n")
                    .build();
            assertThat(calendar(entry).validate(biweekly.ICalVersion.V2_0)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2021-03-28T01:30, 60",
        "Europe/Paris, 2021-03-28T03:00, 30",
        "Europe/Paris, 2020-10-25T02:30, 60",
        "Europe/Paris, 2020-10-25T03:00, 30",
        "Pacific/Noumea, 2020-10-25T02:30, 60",
        "America/Guadeloupe, 2021-03-28T02:30, 45"
    })
    void the_days_on_which_the_clocks_change_are_ordinary_days(String zone, LocalDateTime start, int minutes) {
        SlotId slot = SlotId.of(Shop.POINT, start.atZone(ZoneId.of(zone)).toInstant(), minutes);
        VEvent event = read(entry(0).slot(slot).build());
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(slot.start());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(slot.end());
    }

    @Test
    void the_two_passes_of_the_hour_that_is_repeated_are_told_apart() {
        SlotId first = SlotId.of(Shop.POINT, Instant.parse("2020-10-25T00:30:00Z"), 30);
        SlotId second = SlotId.of(Shop.POINT, Instant.parse("2020-10-25T01:30:00Z"), 30);
        assertThat(read(entry(0).slot(first).build()).getDateStart().getValue())
                .isNotEqualTo(read(entry(0).slot(second).build()).getDateStart().getValue());
    }

    @Test
    void a_cancelled_one_cancels_what_was_published_under_its_uid() {
        CalendarEntry entry = entry(4).cancelled(true).build();
        assertThat(calendar(entry).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(read(entry).getStatus().isCancelled()).isTrue();
        assertThat(files().contentType(entry)).isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
        assertThat(calendar(entry(3).build()).getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(files().contentType(entry(3).build())).endsWith("method=PUBLISH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b,c\\d:e\"f",
                "line\nnext",
                "\\n is not a line",
                "END:VEVENT",
                "a\nEND:VEVENT\nBEGIN:VALARM",
                "é€😀"
            })
    void no_text_can_say_more_than_itself(String text) {
        VEvent event = read(entry(0).words(text, text, text).build());
        assertThat(event.getSummary().getValue().replace("\r\n", "\n")).isEqualTo(text);
        assertThat(event.getLocation().getValue().replace("\r\n", "\n")).isEqualTo(text);
        assertThat(event.getDescription().getValue().replace("\r\n", "\n")).isEqualTo(text);
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void any_text_can_be_read_back_and_no_line_is_longer_than_75_octets() {
        String[] pieces = {"a", "é", "€", "😀", ";", ",", "\\", "\n", " ", ":", "\"", "longword"};
        ForAll.seeds(300, random -> {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            text.append('x');
            CalendarEntry entry = entry(0).words(text.toString(), "", "").build();
            assertThat(read(entry).getSummary().getValue().replace("\r\n", "\n"))
                    .isEqualTo(text.toString());
            for (String line : text(entry).split("\r\n", -1)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\n").doesNotContain("\r");
            }
        });
    }

    @Test
    void the_same_entry_gives_the_same_file() {
        assertThat(files().of(entry(1).build())).isEqualTo(files().of(entry(1).build()));
    }

    @Test
    void what_no_calendar_takes_is_refused() {
        assertThatThrownBy(() -> CalendarEntry.builder("a b", 0)).hasMessageContaining("3 characters");
        assertThatThrownBy(() -> entry(-1).build()).hasMessageContaining("sequence is -1");
        assertThatThrownBy(() -> entry(1L << 31).build()).hasMessageContaining("allowed is 0..2147483647");
    }

    private static CalendarEntry.Builder entry(long sequence) {
        return CalendarEntry.builder("TOKEN@creneau", sequence).writtenAt(NOON).slot(SLOT);
    }

    private String text(CalendarEntry entry) {
        return new String(files().of(entry), StandardCharsets.UTF_8);
    }

    private ICalendar calendar(CalendarEntry entry) {
        List<ICalendar> found = Biweekly.parse(text(entry)).all();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private VEvent read(CalendarEntry entry) {
        assertThat(calendar(entry).getEvents()).hasSize(1);
        return calendar(entry).getEvents().get(0);
    }
}
