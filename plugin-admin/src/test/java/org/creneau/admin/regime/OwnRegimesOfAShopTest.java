// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.confinement.OwnRegimes;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeDifference;
import org.creneau.format.json.RegimeFile;
import org.creneau.format.json.RegimeForm;
import org.creneau.memory.Shop;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingFailure;
import org.creneau.reservation.asking.AskingTally;
import org.creneau.reservation.asking.AskingWhy;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** A shop writes, publishes and withdraws a regime of its own. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
class OwnRegimesOfAShopTest {
    private static final Pattern TICKET = Pattern.compile("ticket=([0-9]+\\.[A-Za-z0-9_-]+)");
    private static final String TOWN = RegimesHarness.TOWN;

    private final Shop shop = new Shop();
    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final AdminSecurityService users = mock(AdminSecurityService.class);
    private final AdminUser ana = mock(AdminUser.class);
    private final RegimesHarness pages =
            new RegimesHarness(security, users, shop, FileRegimes.of(List.of(RegimeFile.FRANCE)));
    private final ExtendedModelMap model = new ExtendedModelMap();
    private RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @BeforeEach
    void signIn() {
        when(ana.getId()).thenReturn(7L);
        when(ana.getLogin()).thenReturn("ana");
        when(security.getPersistentAdminUser()).thenReturn(ana);
        when(users.readAdminUserById(7L)).thenReturn(ana);
    }

    @Test
    void a_draft_is_kept_with_who_when_and_why_and_nothing_holds_by_it() {
        assertThat(savesJson(TOWN, "", 0, "Réunion")).isEqualTo("redirect:/pickup-regimes/own?id=town");
        assertThat(flash.getFlashAttributes().get("said")).isEqualTo("creneau.ownregimes.saved");
        EditionView draft = history("town").get(0);
        assertThat(draft.getStanding()).isEqualTo("DRAFT");
        assertThat(draft.getWriter()).isEqualTo("ana");
        assertThat(draft.getNote()).isEqualTo("Réunion");
        assertThat(draft.getWritten()).contains("8:00");
        assertThat(pages.stored.current().regime("town")).isEmpty();
    }

    @Test
    void what_was_looked_at_can_be_published_and_is_in_force_under_the_number_of_its_edition() throws IOException {
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "");
        assertThat(flash.getFlashAttributes().get("said")).isEqualTo("creneau.ownregimes.published");
        assertThat(pages.stored.current().regime("town").orElseThrow().version())
                .isEqualTo("2");
        assertThat(pages.stored.current().version()).endsWith(", town 2");
        assertThat(history("town")).extracting(EditionView::getStanding).containsExactly("IN_FORCE", "OVER");
    }

    @Test
    void what_is_sold_afterwards_is_sold_under_the_rules_that_name_the_edition() throws IOException {
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "");
        assertThat(pages.stored.current().version())
                .as("as the compliance log has it")
                .isEqualTo(FileRegimes.of(List.of(RegimeFile.FRANCE)).current().version() + ", town 2");
    }

    @Test
    void what_would_break_is_shown_by_point_and_rule_with_what_is_possible_and_nothing_moves() throws IOException {
        place("2020-11-12T16:30:00Z", 1);
        place("2020-11-12T08:00:00Z", 2);
        savesJson(TOWN, "", 0, "");
        String before = shop.reservations.everything().toString();
        String body = looksAt("town", 1, "false", "");
        assertThat(body).contains("<tr><th scope=\"row\">Librairie du Canal</th>");
        assertThat(body.indexOf("<tr>"))
                .as("rows stand where the template has them")
                .isLessThan(body.indexOf("ticket="));
        publishes("town", 1, "");
        assertThat(shop.reservations.everything().toString()).isEqualTo(before);
    }

    @Test
    void at_a_set_time_it_holds_from_then_on() throws IOException {
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "2020-11-12T09:30");
        assertThat(pages.stored.current().regime("town")).isEmpty();
        assertThat(history("town").get(0).getStanding()).isEqualTo("PLANNED");
        assertThat(history("town").get(0).getEffective()).contains("9:30");
        shop.clock.set(Instant.parse("2020-11-12T08:30:00Z"));
        assertThat(pages.stored.current().regime("town")).isPresent();
    }

    @Test
    void a_booking_before_the_set_time_is_not_said_to_break() throws IOException {
        place("2020-11-12T16:30:00Z", 1);
        savesJson(TOWN, "", 0, "");
        assertThat(looksAt("town", 1, "false", "2020-11-12T09:30")).contains("<tr>");
        assertThat(looksAt("town", 1, "false", "2020-11-13T09:30")).doesNotContain("<tr>");
    }

    @Test
    void a_time_that_has_come_or_is_none_is_refused() throws IOException {
        savesJson(TOWN, "", 0, "");
        for (String at : List.of("2020-11-12T08:00", "2020-11-11T08:00", "tomorrow", "2020-13-45T00:00")) {
            MockHttpServletResponse response = looking("town", 1, "false", at);
            assertThat(response.getRedirectedUrl()).as(at).endsWith("/pickup-regimes/own?id=town&wrong=time");
        }
        for (String at : List.of("2021-03-28T02:30", "+999999999-12-31T23:59", "+10000-01-01T00:00")) {
            assertThat(looking("town", 1, "false", at).getRedirectedUrl())
                    .as(at)
                    .endsWith("wrong=time");
        }
        String ticket = ticket(looksAt("town", 1, "false", "2020-11-12T09:30"));
        shop.clock.set(Instant.parse("2020-11-12T08:30:00Z"));
        decides("town", 1, "false", "2020-11-12T09:30", 1, ticket);
        assertThat(flash.getFlashAttributes().get("problem")).isEqualTo("creneau.ownregimes.late");
        assertThat(pages.own.count()).isEqualTo(1);
    }

    @Test
    void nothing_is_published_that_was_not_looked_at() throws IOException {
        savesJson(TOWN, "", 0, "");
        String ticket = ticket(looksAt("town", 1, "false", ""));
        for (String wrong : List.of("", "x", "1.2", ticket + "x", "9" + ticket)) {
            decides("town", 1, "false", "", 1, wrong);
            assertThat(flash.getFlashAttributes().get("problem")).as(wrong).isEqualTo("creneau.ownregimes.unseen");
        }
        decides("town", 1, "true", "", 1, ticket);
        decides("town", 1, "false", "2020-11-12T09:30", 1, ticket);
        when(ana.getId()).thenReturn(8L);
        decides("town", 1, "false", "", 1, ticket);
        when(ana.getId()).thenReturn(7L);
        shop.clock.advance(ImpactTickets.VALID);
        decides("town", 1, "false", "", 1, ticket);
        assertThat(pages.own.count()).isEqualTo(1);
    }

    @Test
    void a_look_is_out_of_date_when_the_rules_have_changed_since() throws IOException {
        savesJson(TOWN, "", 0, "");
        savesJson(TOWN.replace("\"town\"", "\"village\""), "", 0, "");
        String ticket = ticket(looksAt("town", 1, "false", ""));
        publishes("village", 1, "");
        decides("town", 1, "false", "", 1, ticket);
        assertThat(flash.getFlashAttributes().get("problem")).isEqualTo("creneau.ownregimes.unseen");
        assertThat(pages.stored.current().regime("town")).isEmpty();
    }

    @Test
    void a_set_time_is_repeated_with_its_distance_from_utc() throws IOException {
        savesJson(TOWN, "", 0, "");
        assertThat(looksAt("town", 1, "false", "2020-11-12T09:30")).contains("(UTC+01:00, Europe/Paris)");
        assertThat(looksAt("town", 1, "false", "2021-10-31T02:30"))
                .as("the hour that comes twice")
                .contains("(UTC+02:00, Europe/Paris)");
        assertThat(looksAt("town", 1, "false", "")).doesNotContain("UTC");
    }

    @Test
    void a_look_by_a_node_whose_clock_is_a_little_ahead_is_good() throws IOException {
        savesJson(TOWN, "", 0, "");
        Instant ahead = shop.clock.instant();
        String ticket = ticket(looksAt("town", 1, "false", ""));
        shop.clock.set(ahead.minusSeconds(61));
        decides("town", 1, "false", "", 1, ticket);
        assertThat(flash.getFlashAttributes().get("problem")).isEqualTo("creneau.ownregimes.unseen");
        shop.clock.set(ahead.minusSeconds(60));
        decides("town", 1, "false", "", 1, ticket);
        assertThat(flash.getFlashAttributes().get("said")).isEqualTo("creneau.ownregimes.published");
    }

    @Test
    void a_walk_that_fails_ends_the_page_with_a_word_and_nothing_can_be_decided_by_it() throws IOException {
        place("2020-11-12T16:30:00Z", 1);
        savesJson(TOWN, "", 0, "");
        pages.failure = new IllegalStateException("the connection is gone");
        String body = looksAt("town", 1, "false", "");
        assertThat(body.substring(body.indexOf("<tr>")))
                .contains("problem=creneau.ownregimes.impact.broken")
                .doesNotContain("impact=")
                .doesNotContain("ticket=");
        assertThat(template("regimesImpact"))
                .as("after the rows, since the rest is sent")
                .satisfies(
                        page -> assertThat(page.indexOf("${problem != null}")).isGreaterThan(page.indexOf("${rows}")));
        pages.regimes.preview(TOWN, model, new MockHttpServletResponse());
        assertThat(model.get("problem")).isEqualTo("creneau.report.later");
    }

    @Test
    void what_was_planned_and_is_taken_back_is_told_before_and_after() throws IOException {
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "2020-11-16T00:00");
        publishes("town", 1, "2020-11-14T00:00");
        assertThat(looksAt("town", 1, "false", "2020-11-15T00:00"))
                .as("later than it")
                .contains("off=[]");
        publishes("town", 1, "2020-11-13T00:00");
        assertThat(flash.getFlashAttributes().get("off").toString())
                .startsWith("[3 PUBLISHED ")
                .contains("UTC+01:00");
        assertThat(looksAt("town", 1, "true", "")).contains("off=[4 PUBLISHED ");
        assertThat(looksAt("town", 1, "false", "")).contains("off=[4 PUBLISHED ");
        publishes("town", 1, "");
        assertThat(flash.getFlashAttributes().get("off").toString()).startsWith("[4 PUBLISHED ");
        publishes("town", 1, "");
        assertThat(flash.getFlashAttributes()).doesNotContainKey("off");
    }

    /** Sunday's pickup is booked before anybody thinks of a curfew. */
    @Test
    void who_has_booked_after_the_set_time_can_be_asked_while_it_is_only_planned() throws IOException {
        place("2020-11-12T16:30:00Z", 1);
        place("2020-11-13T16:30:00Z", 2);
        savesJson(TOWN, "", 0, "");
        assertThat(looksAt("town", 1, "false", "2020-11-13T09:30")).containsOnlyOnce("<tr>");
        publishes("town", 1, "2020-11-13T09:30");
        history("town");
        assertThat(model.get("planned")).isEqualTo(true);
        assertThat(template("regimesOwn")).doesNotContain("${asking}");
        pages.ask.ask("town", "true", flash);
        assertThat(worked().getAsked()).isEqualTo(1);
        shop.clock.set(Instant.parse("2020-11-13T08:30:00Z"));
        history("town");
        assertThat(model.get("planned")).isEqualTo(false);
    }

    @Test
    void what_is_planned_is_part_of_what_a_later_decision_is_held_against() throws IOException {
        place("2020-11-13T16:30:00Z", 1);
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "2020-11-13T09:30");
        savesJson(TOWN.replace("\"town\"", "\"village\""), "", 0, "");
        assertThat(looksAt("village", 1, "false", ""))
                .as("broken by what is planned already")
                .doesNotContain("<tr>");
        String ticket = ticket(looksAt("village", 1, "false", ""));
        publishes("town", 1, "");
        decides("village", 1, "false", "", 1, ticket);
        assertThat(flash.getFlashAttributes().get("problem"))
                .as("other rules are planned since")
                .isEqualTo("creneau.ownregimes.unseen");
    }

    @Test
    void a_long_history_comes_by_pages_that_read_their_texts_together() {
        for (int seen = 0; seen < 45; seen++) {
            savesJson(TOWN, seen == 0 ? "" : "town", seen, "");
        }
        pages.textsRead = 0;
        assertThat(history("town"))
                .extracting(EditionView::getNumber)
                .hasSize(20)
                .startsWith(45);
        assertThat(pages.textsRead).isEqualTo(1);
        assertThat(model.get("older")).isEqualTo(25);
        for (String upTo : List.of("5", "5 ")) {
            pages.owner.history("town", "", upTo, model, new MockHttpServletResponse());
            assertThat((List<?>) model.get("editions")).hasSize(5);
            assertThat(model.get("older")).isEqualTo(0);
            assertThat(model.get("last")).as("what its forms send").isEqualTo(45);
        }
        for (String upTo : List.of("0", "-1", "46", "x")) {
            pages.owner.history("town", "", upTo, model, new MockHttpServletResponse());
            assertThat(model.get("newest")).as(upTo).isEqualTo(45);
        }
    }

    @Test
    void of_two_who_decide_the_second_is_told() throws IOException {
        savesJson(TOWN, "", 0, "");
        String ticket = ticket(looksAt("town", 1, "false", ""));
        savesJson(TOWN.replace("17:00", "18:00"), "town", 1, "");
        decides("town", 1, "false", "", 1, ticket);
        assertThat(flash.getFlashAttributes().get("problem")).isEqualTo("creneau.ownregimes.overtaken");
        decides("town", 1, "false", "", 2, ticket);
        assertThat(flash.getFlashAttributes().get("problem")).isEqualTo("creneau.ownregimes.unseen");
        assertThat(pages.own.count()).isEqualTo(2);
    }

    @Test
    void who_goes_on_from_a_history_to_which_somebody_has_added_is_told_first() throws IOException {
        savesJson(TOWN, "", 0, "");
        history("town");
        assertThat(model.get("last")).as("what the links of that page send").isEqualTo(1);
        savesJson(TOWN.replace("17:00", "18:00"), "town", 1, "");
        publishes("town", 2, "");
        String told = "/pickup-regimes/own?id=town&wrong=seen";
        assertThat(looking("town", 1, "false", "", 1).getRedirectedUrl()).endsWith(told);
        assertThat(looking("town", 1, "true", "", 1).getRedirectedUrl()).endsWith(told);
        assertThat(pages.owner.edit("town", "1", "1", model, new MockHttpServletResponse()))
                .isEqualTo("redirect:" + told);
        assertThat(pages.owner.edit("town", "1", "", model, new MockHttpServletResponse()))
                .isEqualTo("redirect:" + told);
        pages.owner.history("town", "seen", "", model, new MockHttpServletResponse());
        assertThat(model.get("problem")).isEqualTo("creneau.ownregimes.overtaken");
        assertThat(looking("town", 1, "false", "", 3).getStatus()).isEqualTo(200);
        assertThat(pages.owner.edit("town", "1", "3", model, new MockHttpServletResponse()))
                .isEqualTo("views/creneau/regimesEdit");
    }

    /** Each form and link of the history says which edition its reader saw last. */
    @Test
    void the_history_sends_what_its_reader_has_seen() throws IOException {
        String page = template("regimesOwn");
        assertThat(page.split("name=\"seen\" th:value=\"..last.\"", -1)).hasSize(3);
        assertThat(page.split("@./pickup-regimes/impact.", -1)).hasSize(3);
        assertThat(page).contains("/pickup-regimes/edit(id=${id},number=${edition.number},seen=${last})");
    }

    @Test
    void of_two_who_write_the_second_is_told_what_changed_and_loses_nothing_typed() {
        savesJson(TOWN, "", 0, "");
        savesJson(TOWN.replace("17:00", "18:00"), "town", 1, "");
        assertThat(savesJson(TOWN.replace("17:00", "19:00"), "town", 1, "mine")).isEqualTo("views/creneau/regimesEdit");
        assertThat(model.get("problem")).isEqualTo("creneau.ownregimes.overtaken");
        assertThat(model.get("json").toString()).contains("19:00");
        assertThat(model.get("note")).isEqualTo("mine");
        @SuppressWarnings("unchecked")
        List<RegimeDifference> differences = (List<RegimeDifference>) model.get("differences");
        assertThat(differences)
                .extracting(RegimeDifference::toString)
                .containsExactly("$.regimes[0].limits[curfew law].from: 17:00 -> 18:00");
        assertThat(model.get("seen")).isEqualTo(2);
        assertThat(pages.own.count()).isEqualTo(2);
        savesJson(TOWN, "", 0, "a new one of the same name");
        assertThat(pages.own.count()).isEqualTo(2);
    }

    @Test
    void rolling_back_is_a_new_publication_and_nothing_is_lost() throws IOException {
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "");
        savesJson(TOWN.replace("17:00", "18:00"), "town", 2, "");
        publishes("town", 3, "");
        publishes("town", 1, "");
        assertThat(pages.own.count()).isEqualTo(5);
        assertThat(pages.own.textOf("town", 5)).isEqualTo(pages.own.textOf("town", 1));
        assertThat(history("town").get(0).getStanding()).isEqualTo("IN_FORCE");
        assertThat(history("town").get(0).getDifferences())
                .extracting(RegimeDifference::toString)
                .containsExactly("$.regimes[0].limits[curfew law].from: 18:00 -> 17:00");
    }

    @Test
    void what_is_withdrawn_holds_no_more_and_a_shipped_one_holds_again() throws IOException {
        String id = "fr-2020-10-30-lockdown2";
        String mild = TOWN.replace("\"town\"", "\"" + id + "\"");
        savesJson(mild, "", 0, "");
        publishes(id, 1, "");
        assertThat(pages.stored.current().regime(id).orElseThrow().limits()).hasSize(1);
        String ticket = ticket(looksAt(id, 2, "true", ""));
        decides(id, 2, "true", "", 2, ticket);
        assertThat(flash.getFlashAttributes().get("said")).isEqualTo("creneau.ownregimes.withdrawn");
        assertThat(pages.stored.current().version()).doesNotContain(id);
        assertThat(pages.stored.current().regime(id).orElseThrow().limits().size())
                .isGreaterThan(1);
        assertThat(history(id).get(0).getStanding()).isEqualTo("WITHDRAWN");
        assertThat(looking(id, 3, "true", "").getRedirectedUrl()).contains("wrong=time");
    }

    @Test
    void the_picture_shows_how_each_stands() throws IOException {
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "");
        savesJson(TOWN.replace("17:00", "18:00"), "town", 2, "");
        publishes("town", 3, "2020-11-13T00:00");
        savesJson(TOWN.replace("17:00", "19:00"), "town", 4, "");
        pages.regimes.page("2020-11", model, new MockHttpServletResponse());
        @SuppressWarnings("unchecked")
        List<OwnRow> rows = (List<OwnRow>) model.get("own");
        assertThat(rows)
                .extracting(row -> row.getId() + " " + row.getNumber() + " " + row.getStanding() + " "
                        + row.getMonths().get(0))
                .containsExactly("town 2 IN_FORCE 12\u201330", "town 4 PLANNED 12\u201330", "town 5 DRAFT 12\u201330");
        assertThat(rows.get(1).getEffective()).isNotEmpty();
    }

    @Test
    void the_form_makes_a_regime_and_reads_it_back() {
        MockHttpServletRequest request = filledIn();
        assertThat(pages.owner.save(request, model, new MockHttpServletResponse(), flash))
                .isEqualTo("redirect:/pickup-regimes/own?id=lyon");
        pages.owner.edit("lyon", "1", "1", model, new MockHttpServletResponse());
        RegimeForm form = (RegimeForm) model.get("form");
        assertThat(form.many("homeAreas")).containsExactly("department:69", "commune:01004");
        assertThat(form.many("source")).containsExactly("https://example.org/a, b", "Journal officiel");
        assertThat(form.one("curfewFrom")).isEqualTo("22:00");
        assertThat(model.get("seen")).isEqualTo(1);
        assertThat((List<?>) model.get("named")).hasSize(2);
    }

    @Test
    void a_mistake_in_the_form_names_its_field_and_keeps_what_was_typed() {
        MockHttpServletRequest request = filledIn();
        request.setParameter("curfewFrom", "25:00");
        request.removeParameter("legalReference");
        assertThat(pages.owner.save(request, model, new MockHttpServletResponse(), flash))
                .isEqualTo("views/creneau/regimesEdit");
        @SuppressWarnings("unchecked")
        List<FormFields.MistakeView> mistakes = (List<FormFields.MistakeView>) model.get("mistakes");
        assertThat(mistakes)
                .extracting(each -> each.getField() + " " + each.getHint() + " " + each.getValue())
                .containsExactlyInAnyOrder("curfewFrom time '25:00'", "legalReference text missing");
        assertThat(((RegimeForm) model.get("form")).one("curfewFrom")).isEqualTo("25:00");
        assertThat(pages.own.count()).isZero();
    }

    @Test
    void a_mistake_in_the_json_names_its_place() {
        assertThat(savesJson(TOWN.replace("17:00", "25:00"), "", 0, "")).isEqualTo("views/creneau/regimesEdit");
        assertThat(model.get("mistakes").toString()).isNotEmpty();
        @SuppressWarnings("unchecked")
        FormFields.MistakeView mistake = ((List<FormFields.MistakeView>) model.get("mistakes")).get(0);
        assertThat(mistake.getField()).isEqualTo("$.regimes[0].limits[0].from");
        assertThat(mistake.getHint()).isEmpty();
        assertThat(mistake.getAllowed()).contains("time of day");
        for (String nonsense : List.of("", "{", "[]", "null", "x".repeat(200_000))) {
            assertThat(savesJson(nonsense, "", 0, "")).isEqualTo("views/creneau/regimesEdit");
        }
        assertThat(pages.own.count()).isZero();
    }

    @Test
    void areas_are_found_by_name_and_added_when_ticked() {
        MockHttpServletRequest request = filledIn();
        request.setParameter("area", "rhone");
        request.setParameter("found", "department:38");
        request.setParameter("into", "homeExcept");
        pages.owner.find(request, model, new MockHttpServletResponse());
        assertThat(((RegimeForm) model.get("form")).many("homeExcept")).containsExactly("department:38");
        @SuppressWarnings("unchecked")
        List<AreaFinder.FoundArea> found = (List<AreaFinder.FoundArea>) model.get("found");
        assertThat(found).extracting(AreaFinder.FoundArea::getArea).startsWith("department:69", "region:84");
        request.setParameter("into", "javascript");
        pages.owner.find(request, model, new MockHttpServletResponse());
        assertThat(((RegimeForm) model.get("form")).many("homeExcept")).isEmpty();
    }

    @Test
    void the_shoppers_of_what_is_broken_now_can_be_asked() throws IOException {
        place("2020-11-12T16:30:00Z", 1);
        savesJson(TOWN, "", 0, "");
        publishes("town", 1, "");
        assertThat(pages.ask.ask("town", "false", flash)).isEqualTo("redirect:/pickup-regimes/asked?id=town");
        AskingView waiting = asked().get(0);
        assertThat(waiting.isGoing()).isTrue();
        assertThat(waiting.getStanding()).isEqualTo("going");
        assertThat(waiting.getAsked()).isZero();
        assertThat(waiting.getRegime() + " " + waiting.getEdition()).isEqualTo("town 2");
        AskingView done = worked();
        assertThat(done.isGoing()).isFalse();
        assertThat(done.getStanding()).isEqualTo("done");
        assertThat(done.getAsked()).isEqualTo(1);
        shop.clock.advance(Duration.ofSeconds(1));
        pages.ask.ask("town", "true", flash);
        AskingView again = worked();
        assertThat(again.isPerhapsToo()).isTrue();
        assertThat(again.getAsked()).isZero();
        assertThat(again.getBefore()).isEqualTo(1);
        assertThat(asked()).hasSize(2);
        assertThat(pages.ask.ask("nowhere", "true", flash)).isEqualTo("redirect:/pickup-regimes");
        assertThat(pages.ask.asked("nowhere", model(), new MockHttpServletResponse()))
                .isEqualTo("redirect:/pickup-regimes");
        assertThat(asked()).hasSize(2);
    }

    @Test
    void who_could_not_be_asked_is_told_with_order_time_and_reason() throws IOException {
        Reservation late = place("2020-11-12T16:30:00Z", 4_711);
        savesJson(TOWN, "", 0, "");
        pages.ask.ask("town", "false", flash);
        Asking asking = pages.askings.latest(1).get(0);
        AskingFailure failure = new AskingFailure(late.token(), 4_711, late.slotId(), AskingWhy.BUSY);
        pages.askings.addFailures(asking.number(), List.of(failure));
        Asking failed = Asking.builder()
                .number(asking.number())
                .made(asking.staff(), asking.madeAt(), asking.scope())
                .due(asking.dueAt(), null)
                .tried(0, 2)
                .got(null, AskingTally.of(1, 0, 0, 1))
                .version(1)
                .build();
        assertThat(pages.askings.replace(asking, failed)).isTrue();
        AskingView shown = asked().get(0);
        assertThat(shown.getStanding()).isEqualTo("again");
        assertThat(shown.getFailures()).singleElement().satisfies(each -> {
            assertThat(each.getOrder()).isEqualTo(4_711);
            assertThat(each.getPoint()).isEqualTo(Shop.aPoint().build().name());
            assertThat(each.getStart()).contains("2020").contains("17:30");
            assertThat(each.getWhy()).isEqualTo("BUSY");
        });
    }

    @SuppressWarnings("unchecked")
    private List<AskingView> asked() {
        Model shown = model();
        assertThat(pages.ask.asked("town", shown, new MockHttpServletResponse()))
                .isEqualTo("views/creneau/regimesAsked");
        return (List<AskingView>) shown.asMap().get("askings");
    }

    private static Model model() {
        return new ExtendedModelMap();
    }

    /** The newest, after the job has done what there is to do. */
    private AskingView worked() {
        shop.clock.advance(Duration.ofSeconds(10));
        while (pages.job.run()) {
            // the next part
        }
        return asked().get(0);
    }

    @Test
    void who_may_only_look_sees_the_history_and_changes_nothing() throws ServiceException, IOException {
        savesJson(TOWN, "", 0, "");
        String ticket = ticket(looksAt("town", 1, "false", ""));
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(eq(OwnRegimes.class.getName()), any(EntityOperationType.class));
        assertThat(history("town")).hasSize(1);
        assertThat(model.get("changing"))
                .as("nothing is offered that would be refused")
                .isEqualTo(false);
        assertThatThrownBy(() -> savesJson(TOWN, "town", 1, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decides("town", 1, "false", "", 1, ticket)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> looking("town", 1, "false", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pages.ask.ask("town", "true", flash)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pages.ask.asked("town", model(), new MockHttpServletResponse()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pages.desk.save(TOWN, 1, "")).isInstanceOf(AccessDeniedException.class);
        assertThat(pages.own.count()).isEqualTo(1);
    }

    @Test
    void what_is_not_there_leads_back_to_the_list() throws IOException {
        assertThat(pages.owner.history("x", "", "", model, new MockHttpServletResponse()))
                .isEqualTo("redirect:/pickup-regimes");
        assertThat(looking("x", 1, "false", "").getRedirectedUrl()).endsWith("/pickup-regimes");
        assertThat(looking("<script>", 0, "x", "").getRedirectedUrl()).endsWith("/pickup-regimes");
        decides("x", 1, "false", "", 0, "");
        assertThat(flash.getFlashAttributes()).isEmpty();
    }

    @Test
    void a_very_long_reason_is_cut_between_characters() {
        savesJson(TOWN, "", 0, "\u0000" + "x".repeat(199) + "\uD83D\uDE37");
        assertThat(history("town").get(0).getNote()).isEqualTo("x".repeat(199));
    }

    private String template(String name) throws IOException {
        try (InputStream template =
                getClass().getResourceAsStream("/open_admin_style/templates/views/creneau/" + name + ".html")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String savesJson(String json, String was, int seen, String note) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameters(Map.of("as", "json", "json", json, "was", was, "seen", "" + seen, "note", note));
        return pages.owner.save(request, model, new MockHttpServletResponse(), flash);
    }

    private static MockHttpServletRequest filledIn() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("as", "form");
        request.setParameter("id", "lyon");
        request.setParameter("name", "Lyon");
        request.setParameter("layer", "overlay");
        request.setParameter("from", "2020-11-12T00:00");
        request.setParameter("homeAreas", "department:69, commune:01004");
        request.setParameter("curfewBasis", "law");
        request.setParameter("curfewFrom", " 22:00 ");
        request.setParameter("curfewTo", "06:00");
        request.setParameter("curfewPurposes", new String[] {"collect", "shop"});
        request.setParameter("legalReference", "Arrêté");
        request.setParameter("source", "https://example.org/a, b\r\nJournal officiel\r\n");
        request.setParameter("confidence", "high");
        return request;
    }

    private MockHttpServletResponse looking(String id, int number, String withdraw, String at) throws IOException {
        return looking(id, number, withdraw, at, pages.desk.register().lastNumberOf(id));
    }

    private MockHttpServletResponse looking(String id, int number, String withdraw, String at, int seen)
            throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        pages.impact.impact(id, "" + number, withdraw, at, "" + seen, new MockHttpServletRequest(), response);
        return response;
    }

    private String looksAt(String id, int number, String withdraw, String at) throws IOException {
        return looking(id, number, withdraw, at).getContentAsString();
    }

    private static String ticket(String body) {
        Matcher matcher = TICKET.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }

    private void publishes(String id, int number, String at) throws IOException {
        int seen = pages.desk.register().lastNumberOf(id);
        decides(id, number, "false", at, seen, ticket(looksAt(id, number, "false", at)));
        assertThat(flash.getFlashAttributes()).doesNotContainKey("problem");
        pages.stored.refresh();
    }

    private void decides(String id, int number, String withdraw, String at, int seen, String ticket) {
        flash = new RedirectAttributesModelMap();
        pages.impact.decide(id, "" + number, withdraw, at, "" + seen, ticket, "why", flash);
    }

    @SuppressWarnings("unchecked")
    private List<EditionView> history(String id) {
        assertThat(pages.owner.history(id, "", "", model, new MockHttpServletResponse()))
                .isEqualTo("views/creneau/regimesOwn");
        return (List<EditionView>) model.get("editions");
    }

    private Reservation place(String start, long order) {
        SlotId slot = Shop.slotAt(start);
        Holder holder = Holder.of(order, order);
        assertThat(shop.holdSlot.hold(slot, holder).isHeld()).isTrue();
        assertThat(shop.confirmHold.confirm(holder).isConfirmed()).isTrue();
        return shop.reservations.liveOf(order, order).get();
    }
}
