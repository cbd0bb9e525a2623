// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.creneau.admin.page.BagWords;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.ShippedRights;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.board.ShowBoard;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.HostOrders;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.ui.ExtendedModelMap;
import org.thymeleaf.spring3.SpringTemplateEngine;
import org.thymeleaf.spring3.context.SpringWebContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The board of a point with 500 pickups on one day, from the database to the page, for somebody who works at that counter alone. The
 * points come from the snapshot that each node keeps, so here they are in memory. {@code -Dcreneau.measure=board} says how long it takes.
 */
class OpeningABusyBoardTest {
    private static final int PICKUPS = 500;
    private static final LocalDate DAY = LocalDate.of(2020, 11, 12);
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final Schema schema = Databases.hsqldb();
    private final FixedPoints points = new FixedPoints(Shop.aPoint().build());
    private final ShippedRights rights = new ShippedRights();
    private final AdminUser user = mock(AdminUser.class);
    private final ShowBoard showBoard =
            new ShowBoard(schema.reservations(), schema.orderFaces(), schema.visits(), schema.history(), CLOCK);
    private final BoardWords words = new BoardWords(BoardHarness.messages());
    private final BoardController controller = new BoardController(
            new Counter(
                    new PointRights(rights.verifier(user), new StaffRemits(rights.service(), schema.staffPoints()))),
            new BoardPages(points, showBoard, schema.pickings(), new BagWords(BoardHarness.messages()), CLOCK),
            showBoard,
            new Finder(showBoard, null, schema.reservations(), new Scan(new LinkSigner(new InMemorySecrets()), CLOCK)),
            words);
    private final SpringTemplateEngine engine = engine();

    @BeforeEach
    void aBusyDay() {
        schema.empty();
        HostOrders.in(schema);
        when(user.getId()).thenReturn(7L);
        rights.signIn(ShippedRights.Role.COUNTER);
        schema.transactions().separate(() -> {
            schema.staffPoints().assign(Shop.POINT, 7, Actor.staff(-1), NOON);
            for (int n = 0; n < PICKUPS; n++) {
                place(n);
            }
            return null;
        });
    }

    /** Twenty in each half an hour, every third handed over a moment ago, every fifth by somebody else. */
    private void place(int n) {
        Instant start = DAY.atStartOfDay(Shop.PARIS).toInstant().plus(Duration.ofMinutes(480 + n / 20 * 30L));
        boolean done = n % 3 == 0;
        Reservation pickup = Reservation.builder()
                .token(ReservationToken.generate(new SecureRandom()))
                .slotId(SlotId.of(Shop.POINT, start, 30))
                .holder(Holder.of(1_000 + n, 1))
                .state(done ? ReservationState.COLLECTED : ReservationState.READY)
                .code(PickupCode.generate(new SecureRandom()))
                .heldAt(NOON.minusSeconds(86_400))
                .expiresAt(NOON.minusSeconds(80_000))
                .version(1)
                .build();
        schema.reservations().add(pickup);
        schema.history()
                .add(HistoryEntry.builder(pickup.token(), 1)
                        .states(ReservationState.CONFIRMED, pickup.state())
                        .slotId(pickup.slotId())
                        .by(Actor.staff(7), NOON.minusSeconds(60))
                        .build());
        if (n % 5 == 0) {
            schema.visits()
                    .writePerson(
                            pickup.token(),
                            PickupPerson.of("Anne " + n, "06 12 34 56 78", "Rings twice"),
                            done ? EnumSet.of(ReservationState.COLLECTED) : ArrivalPolicy.WAITING);
        }
        schema.sql()
                .update(
                        "INSERT INTO BLC_CUSTOMER (CUSTOMER_ID, FIRST_NAME, LAST_NAME) VALUES (?, 'Jeanne', ?)",
                        n,
                        "Martin" + n);
        schema.sql()
                .update(
                        "INSERT INTO BLC_ORDER (ORDER_ID, ORDER_NUMBER, CUSTOMER_ID) VALUES (?, ?, ?)",
                        1_000 + n,
                        "N" + n,
                        n);
    }

    @Test
    void it_takes_six_statements_at_most_and_shows_everybody() {
        ExtendedModelMap model = new ExtendedModelMap();
        assertThat(schema.statementsIn(() -> open(model))).isBetween(1L, 6L);
        String page = page(model);
        assertThat(page.split("<li class=\"crn-pickup\"", -1)).hasSize(PICKUPS + 1);
        assertThat(page).contains("Jeanne Martin499", "Anne 495", "Rings twice", "/pickup-board/12/undo");
    }

    @Test
    void whoever_only_looks_is_offered_nothing_that_would_be_refused() {
        rights.signIn(ShippedRights.Role.CUSTOMER_SERVICE);
        String page = page(opened());
        assertThat(page)
                .contains("Jeanne Martin499", "/pickup-board/12/look", "/pickup-picking/12/open")
                .doesNotContain(
                        "/pickup-board/12/move",
                        "/pickup-board/12/undo",
                        "/pickup-board/12/ease",
                        "/pickup-board/12/find");
    }

    @Test
    void keeping_up_takes_no_more() {
        ExtendedModelMap model = new ExtendedModelMap();
        assertThat(schema.statementsIn(
                        () -> controller.live("12", DAY.toString(), "", model, new MockHttpServletResponse())))
                .isBetween(1L, 6L);
    }

    @Test
    @EnabledIfSystemProperty(named = "creneau.measure", matches = "board")
    void how_long_it_takes_to_open_is_told() {
        int rounds = 40;
        long[] millis = new long[rounds];
        for (int round = -rounds; round < rounds; round++) {
            long from = System.nanoTime();
            page(opened());
            if (round >= 0) {
                millis[round] = (System.nanoTime() - from) / 1_000_000;
            }
        }
        Arrays.sort(millis);
        System.out.println("board of " + PICKUPS + ": median " + millis[rounds / 2] + " ms, 95 % within "
                + millis[rounds * 95 / 100] + " ms, most " + millis[rounds - 1] + " ms, "
                + page(opened()).length() / 1024
                + " KB");
        assertThat(page(opened())).contains("Jeanne Martin499");
    }

    private ExtendedModelMap opened() {
        ExtendedModelMap model = new ExtendedModelMap();
        open(model);
        return model;
    }

    private void open(ExtendedModelMap model) {
        controller.day("12", DAY.toString(), model, new MockHttpServletResponse());
    }

    private String page(ExtendedModelMap model) {
        return engine.process(
                "views/creneau/board",
                new SpringWebContext(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new MockServletContext(),
                        Locale.UK,
                        model,
                        new StaticApplicationContext()));
    }

    private static SpringTemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("open_admin_style/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode("HTML5");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageSource(BoardHarness.messages());
        try {
            engine.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return engine;
    }
}
