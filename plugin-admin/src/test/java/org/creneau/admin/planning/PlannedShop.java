// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.StringReader;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.point.ProblemWords;
import org.creneau.admin.regime.AskingViews;
import org.creneau.admin.regime.OwnViews;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.MapTiles;
import org.creneau.broadleaf.point.PlanCopies;
import org.creneau.broadleaf.point.PointKeeper;
import org.creneau.broadleaf.point.PointLists;
import org.creneau.broadleaf.point.PointOverview;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.point.WeekKeeper;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.confinement.Treatments;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.memory.SettableClock;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.asking.RequestAsking;
import org.creneau.reservation.stock.ExportStock;
import org.creneau.reservation.stock.ImportStock;
import org.creneau.reservation.stock.Sheet;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.SphericalGeodesic;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The pages about points over a database, with a point that opens on weekday mornings. It is Thursday, 12 November 2020, 9 in Paris. */
public final class PlannedShop {
    static final String HERE = "1";

    final Schema schema = Databases.hsqldb();
    final SettableClock clock = new SettableClock(Instant.parse("2020-11-12T08:00:00Z"));
    final SecurityVerifier security;
    final PlanningRights rights;
    final PlanningWords words = new PlanningWords(messages());
    final PointKeeper keeper = new PointKeeper(schema.points(), schema.pointRushes(), schema.transactions());
    final PlanningController planning;
    final WeekController weeks;
    final HoursController hours;
    final ListController lists;
    final PlaceController places;
    final PointAskController asks;

    /** Whoever is signed in may do everything everywhere. */
    PlannedShop() {
        this(signedIn(), everywhere());
    }

    /** Whoever is signed in may do what the first says, where the second does. */
    PlannedShop(SecurityVerifier security, StaffRemits remits) {
        this(security, new PointRights(security, remits));
    }

    /** The same of rights that are known already. */
    public PlannedShop(SecurityVerifier security, PointRights pointRights) {
        this.security = security;
        this.rights = new PlanningRights(pointRights);
        PointOverview overview = new PointOverview(schema.transactions());
        PlanCopies copies = new PlanCopies(schema.points(), schema.transactions());
        PointLists pointLists = new PointLists(schema.points(), new FastCsvSheets(), schema.transactions());
        overview.setEntityManager(schema.em());
        keeper.setEntityManager(schema.em());
        copies.setEntityManager(schema.em());
        pointLists.setEntityManager(schema.em());
        PointTable table = schema.points();
        WeekKeeper weekKeeper = new WeekKeeper(table, schema.transactions());
        weekKeeper.setEntityManager(schema.em());
        hours = new HoursController(rights, weekKeeper, overview, words, new ProblemWords(messages()), clock);
        PointSnapshots snapshots = new PointSnapshots(table, schema.transactions(), clock, new SphericalGeodesic());
        JpaPickupPoints points = new JpaPickupPoints(table, snapshots);
        planning = new PlanningController(rights, overview, keeper, words, new ProblemWords(messages()), clock);
        weeks = new WeekController(
                rights,
                points,
                overview,
                new JpaSlotPlans(table, snapshots),
                schema.ledger(),
                copies,
                schema.transactions(),
                words,
                clock);
        lists = new ListController(
                rights,
                new ListDesk(
                        pointLists,
                        new ImportStock(schema.stock(), points, new FastCsvSheets(), schema.transactions()),
                        new ExportStock(schema.stock(), points, new FastCsvSheets())),
                words);
        places = new PlaceController(
                rights,
                keeper,
                query -> query.text().contains("quai")
                        ? Collections.singletonList(GeocodedPlace.at(GeoPoint.of(48.8701, 2.3661), 50)
                                .label("1 Quai, 75010 Paris")
                                .build())
                        : Collections.emptyList(),
                new MapTiles(""),
                words);
        AdminSecurityService users = mock(AdminSecurityService.class);
        asks = new PointAskController(
                rights,
                overview,
                new RequestAsking(schema.askings(), schema.transactions(), clock),
                ChoiceTerms.standard(),
                new AskingViews(
                        schema.askings(),
                        schema.transactions(),
                        new OwnViews(null, Treatments.usual(), points, users),
                        points),
                words,
                clock);
        schema.empty();
        drawNumbers(pointLists);
        schema.empty();
        schema.insertPoint(1);
        for (String day : new String[] {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) {
            schema.sql()
                    .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) VALUES ("
                            + day.hashCode() + ", 1, '" + day + "', '09:00', '10:00')");
        }
    }

    static SecurityVerifier signedIn() {
        SecurityVerifier verifier = mock(SecurityVerifier.class);
        AdminUser user = mock(AdminUser.class);
        when(user.getId()).thenReturn(7L);
        when(verifier.getPersistentAdminUser()).thenReturn(user);
        return verifier;
    }

    private static StaffRemits everywhere() {
        AdminSecurityService users = mock(AdminSecurityService.class);
        when(users.isUserQualifiedForOperationOnCeilingEntity(any(), any(), any()))
                .thenReturn(true);
        return new StaffRemits(users, new InMemoryStaffPoints());
    }

    public void insertPoint(long id) {
        schema.insertPoint(id);
    }

    /** Somebody is awaited here for half an hour from then on. */
    void bookOn(String start, long id) {
        bookOn(start, id, "CONFIRMED");
    }

    /** A hold runs out an hour after any of these tests. */
    void bookOn(String start, long id, String state) {
        schema.sql()
                .update(
                        "INSERT INTO CRN_RESERVATION (RESERVATION_ID, TOKEN, SLOT_LOCAL, SLOT_MINUTES, POINT_NAME, STATE, CODE,"
                                + " ORDER_ID, POINT_ID, SLOT_START, GROUP_ID, HELD_AT, EXPIRES_AT, LOAD_ITEMS, LOAD_MINUTES, DISTANCE_BAND, ROW_VERSION)"
                                + " VALUES (" + id + ", 't" + id + "', 'x', 30, 'x', '" + state + "', 'C" + id + "', "
                                + id
                                + ", 1, " + Instant.parse(start).toEpochMilli() + ", " + id
                                + ", 0, " + clock.instant().plusSeconds(3600).toEpochMilli() + ", 0, 0, 'UNKNOWN', 0)");
    }

    public List<Object> controllers() {
        return List.of(planning, weeks, hours, places, lists, asks);
    }

    /** Whatever an operation could have changed. */
    public String state() {
        return schema.sql()
                        .queryForList("SELECT * FROM CRN_POINT ORDER BY POINT_ID")
                        .toString()
                + schema.sql().queryForList("SELECT * FROM CRN_POINT_CLOSURE")
                + schema.sql().queryForList("SELECT * FROM CRN_ASKING ORDER BY ASKING_ID")
                + schema.sql().queryForList("SELECT * FROM CRN_POINT_HOURS ORDER BY HOURS_ID");
    }

    /** So that the rows with numbers of their own are in nobody's way. */
    private static void drawNumbers(PointLists lists) {
        Sheet points = () -> new StringReader(
                "point,name,address1,postcode,city,latitude,longitude\n" + ",A,a,1,b,1,1\n,B,a,1,b,1,1\n,C,a,1,b,1,1");
        lists.bring(
                PointLists.Kind.POINTS,
                points,
                lists.look(PointLists.Kind.POINTS, points).fingerprint());
    }

    /** Whoever is signed in reads French; to be called with null when the test is over. */
    static void speak(Locale language) {
        BroadleafRequestContext.setBroadleafRequestContext(
                language == null
                        ? null
                        : new BroadleafRequestContext() {
                            @Override
                            public java.util.Locale getJavaLocale() {
                                return language;
                            }
                        });
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        return messages;
    }
}
