// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.criteria.CriteriaBuilder;
import javax.persistence.criteria.CriteriaQuery;
import javax.persistence.criteria.Order;
import javax.persistence.criteria.Predicate;
import javax.persistence.criteria.Root;
import javax.persistence.metamodel.EntityType;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.creneau.admin.rights.ShippedRights.Role;
import org.creneau.broadleaf.board.RowPoints;
import org.creneau.broadleaf.goods.CollectTermsEntity;
import org.creneau.broadleaf.point.BreakEntity;
import org.creneau.broadleaf.point.LeadRuleEntity;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.reservation.ReservationEntity;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sections of the admin show, save and delete the rows of one's own points and no others, and nothing is added to those of
 * others: for whoever may see points or pickups at all and is not at every one. Point 12 is their own, 13 is not. And whoever has no
 * right to a type does nothing with it, by whatever way the request comes.
 */
class RowsOfOwnPointsTest {
    private static final long OWN = 12;
    private static final long OTHER = 13;

    /** Maintain Pickup Points, View Pickups, Maintain Preparation Times: what a shop may give whoever works at one point. */
    private static final int[] GIVEN_BESIDES = {-77011, -77012, -77014};

    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");

    private final Schema schema = Databases.hsqldb();
    private final ShippedRights rights = new ShippedRights();
    private final AdminSecurityService security = rights.service();
    private final InMemoryStaffPoints staffPoints = new InMemoryStaffPoints();
    private final AdminUser user = mock(AdminUser.class);
    private final RowPoints rowPoints = new RowPoints();
    private final StaffRemits remits = new StaffRemits(security, staffPoints);
    private final TypeRights types = new TypeRights(security);
    private final PointRows rows = new PointRows(types, remits, rowPoints);
    private final AddingRows adding = new AddingRows(rights.verifier(user), types, remits, rowPoints);

    @BeforeEach
    void two_points() {
        schema.empty();
        rowPoints.setEntityManager(schema.em());
        when(user.getId()).thenReturn(7L);
        for (int permission : GIVEN_BESIDES) {
            rights.giveBesides(Role.COUNTER, permission);
        }
        rights.signIn(Role.COUNTER);
        staffPoints.assign(PointId.of(OWN), 7, Actor.staff(-1), TEN);
        for (long point : new long[] {OWN, OTHER}) {
            schema.insertPoint(point);
            schema.sql()
                    .update("INSERT INTO CRN_POINT_BREAK (BREAK_ID, POINT_ID, OPENS, CLOSES) VALUES (" + (point + 100)
                            + ", " + point + ", '12:00', '13:00')");
            schema.transactions().separate(() -> {
                schema.reservations().add(placedAt(PointId.of(point)));
                return point;
            });
        }
    }

    static Stream<Class<?>> shown() {
        return Databases.hsqldb().factory().getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(
                        org.broadleafcommerce.common.presentation.AdminPresentationClass.class));
    }

    static Stream<Class<?>> entities() {
        return Databases.hsqldb().factory().getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type.getName().startsWith("org.creneau."));
    }

    @Test
    void whatever_the_admin_shows_belongs_to_a_point_but_for_the_rules_of_the_whole_shop() {
        assertThat(shown().filter(type -> rowPoints.pathOf(type).isEmpty()))
                .as("rows without a point are shown to whoever has the right, at whatever point they are")
                .containsExactlyInAnyOrder(LeadRuleEntity.class, CollectTermsEntity.class);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void no_list_shows_rows_of_other_points(Class<?> type) {
        if (rowPoints.pathOf(type).isPresent()) {
            assertThat(pointsSeen(type)).as(type.getSimpleName()).isSubsetOf(OWN);
        }
    }

    @Test
    void points_breaks_and_pickups_of_their_own_are_seen() {
        for (Class<?> type : List.of(PointEntity.class, BreakEntity.class, ReservationEntity.class)) {
            assertThat(pointsSeen(type)).as(type.getSimpleName()).containsExactly(OWN);
        }
    }

    @Test
    void who_is_at_every_point_sees_all_and_who_is_at_none_sees_nothing() {
        rights.signIn(Role.CUSTOMER_SERVICE);
        assertThat(pointsSeen(ReservationEntity.class)).containsExactly(OWN, OTHER);
        rights.signIn(Role.COUNTER);
        staffPoints.withdraw(PointId.of(OWN), 7);
        assertThat(pointsSeen(ReservationEntity.class)).isEmpty();
        assertThat(pointsSeen(PointEntity.class)).isEmpty();
    }

    @Test
    void rows_of_other_points_are_neither_saved_nor_deleted() {
        for (Class<?> type : List.of(PointEntity.class, BreakEntity.class)) {
            long offset = type == BreakEntity.class ? 100 : 0;
            assertThat(isAllowed(sent(type, OWN + offset)))
                    .as(type.getSimpleName())
                    .isTrue();
            assertThat(isAllowed(sent(type, OTHER + offset)))
                    .as(type.getSimpleName())
                    .isFalse();
            assertThat(isAllowed(sent(type, 999))).as("no such row").isFalse();
        }
        rights.signIn(Role.PICKUP_MANAGER);
        assertThat(isAllowed(sent(PointEntity.class, OTHER))).isTrue();
    }

    @Test
    void it_is_the_stored_row_that_counts_and_not_what_the_request_says_of_it() {
        Entity lying = sent(BreakEntity.class, OTHER + 100);
        lying.setProperties(new Property[] {property("id", OTHER + 100), property("point", OWN)});
        assertThat(isAllowed(lying)).isFalse();
    }

    @Test
    void what_is_not_the_plugins_is_left_alone() {
        assertThat(isAllowed(sent(String.class, 1))).isTrue();
        assertThat(isAllowed(sent(LeadRuleEntity.class, 1))).isTrue();
        assertThat(adding.canHandleAdd(packed(added(LeadRuleEntity.class)))).isFalse();
        assertThat(adding.canHandleAdd(packed(null))).isFalse();
    }

    @Test
    void whoever_only_looks_saves_and_deletes_nothing_whatever_way_the_request_names() {
        rights.signIn(Role.CUSTOMER_SERVICE);
        for (Class<?> type : List.of(PointEntity.class, BreakEntity.class, LeadRuleEntity.class)) {
            assertThat(isAllowed(sent(type, type == BreakEntity.class ? OWN + 100 : OWN)))
                    .as(type.getSimpleName())
                    .isFalse();
        }
        assertThat(adding.canHandleAdd(packed(part(OWN)))).isTrue();
        assertThat(adding.canHandleAdd(packed(added(LeadRuleEntity.class)))).isTrue();
        assertThat(rows.validateUpdateRequest(user, sent(PointEntity.class, OWN), null)
                        .getErrorMessage())
                .isEqualTo("creneau.rights.none");
        assertThat(pointsSeen(PointEntity.class)).containsExactly(OWN, OTHER);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void whoever_has_no_right_to_a_type_does_nothing_with_it(Class<?> type) {
        rights.signIn(Role.MERCHANDISER);
        Entity sent = sent(type, OWN);
        assertThat(isAllowed(sent)).isFalse();
        assertThat(adding.canHandleAdd(packed(added(type)))).isTrue();
        assertThat(restrictionsOn(type)).hasSize(1);
        if (type == PointEntity.class || type == ReservationEntity.class) {
            assertThat(pointsSeen(type)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("entities")
    void what_no_form_shows_is_changed_by_nobody_not_even_the_admin(Class<?> type) {
        rights.signIn(Role.ADMIN);
        if (shown().noneMatch(type::equals)) {
            assertThat(isAllowed(sent(type, OWN))).isFalse();
            assertThat(adding.canHandleAdd(packed(added(type)))).isTrue();
            assertThat(restrictionsOn(type)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_admin_does_with_what_is_shown_what_the_sections_are_for(Class<?> type) {
        rights.signIn(Role.ADMIN);
        Entity sent = sent(type, OWN);
        assertThat(rows.canUpdate(user, sent)).isTrue();
        assertThat(rows.canRemove(user, sent)).isEqualTo(type != ReservationEntity.class);
        assertThat(adding.canHandleAdd(packed(added(type)))).isEqualTo(type == ReservationEntity.class);
        assertThat(restrictionsOn(type)).isEmpty();
    }

    @Test
    void a_shops_own_merchandiser_with_collect_terms_maintains_those_and_nothing_else() {
        rights.signIn(Role.MERCHANDISER);
        rights.giveBesides(Role.MERCHANDISER, -77043);
        assertThat(isAllowed(sent(CollectTermsEntity.class, 1))).isTrue();
        assertThat(adding.canHandleAdd(packed(added(CollectTermsEntity.class)))).isFalse();
        assertThat(restrictionsOn(CollectTermsEntity.class)).isEmpty();
        assertThat(isAllowed(sent(LeadRuleEntity.class, 1))).isFalse();
    }

    @Test
    void nobody_signed_in_does_nothing() {
        assertThat(types.isGiven(null, PermissionType.READ, PointEntity.class)).isFalse();
        when(user.getId()).thenReturn(null);
        assertThat(isAllowed(sent(PointEntity.class, OWN))).isFalse();
    }

    @Test
    void nothing_is_added_to_other_points_and_no_new_one() {
        assertThat(adding.canHandleAdd(packed(part(OWN)))).isFalse();
        PersistencePackage foreign = packed(part(OTHER));
        assertThat(adding.canHandleAdd(foreign)).isTrue();
        assertThatThrownBy(() -> adding.add(foreign, null, null)).isInstanceOf(ServiceException.class);
        assertThat(adding.canHandleAdd(packed(part(-1)))).isTrue();
        assertThat(adding.canHandleAdd(packed(added(PointEntity.class)))).isTrue();
        rights.signIn(Role.PICKUP_MANAGER);
        assertThat(adding.canHandleAdd(packed(part(OTHER)))).isFalse();
        assertThat(adding.canHandleAdd(packed(added(PointEntity.class)))).isFalse();
    }

    /** Broadleaf's own add changes the row of an id that is sent, and asks no row-level security then. */
    @ParameterizedTest
    @MethodSource("shown")
    void nothing_is_added_with_the_id_of_a_row_not_even_by_the_admin(Class<?> type) {
        rights.signIn(Role.ADMIN);
        assertThat(adding.canHandleAdd(packed(sent(type, OTHER)))).isTrue();
    }

    @Test
    void a_row_of_another_point_is_not_changed_by_adding_it_to_ones_own() {
        Entity lying = part(OWN);
        lying.addProperty(property("id", OTHER + 100));
        PersistencePackage changed = packed(lying);
        assertThat(adding.canHandleAdd(changed)).isTrue();
        assertThatThrownBy(() -> adding.add(changed, null, null)).isInstanceOf(ServiceException.class);
        lying.findProperty("id").setValue(" ");
        assertThat(adding.canHandleAdd(changed)).as("as an empty form sends it").isFalse();
    }

    private boolean isAllowed(Entity sent) {
        boolean updates = rows.canUpdate(user, sent);
        assertThat(rows.canRemove(user, sent)).isEqualTo(updates);
        assertThat(rows.validateUpdateRequest(user, sent, null).isValid()).isEqualTo(updates);
        assertThat(rows.validateRemoveRequest(user, sent, null).isValid()).isEqualTo(updates);
        return updates;
    }

    /** Read as Broadleaf's criteria are, with what the provider adds. */
    private Set<Long> pointsSeen(Class<?> type) {
        return schema.transactions()
                .separate(() -> found(type).stream()
                        .map(id -> rowPoints.ofRow(type, id).orElseThrow().value())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private <T> List<Predicate> restrictionsOn(Class<T> type) {
        CriteriaBuilder builder = schema.em().getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        List<Predicate> restrictions = new ArrayList<>();
        rows.addFetchRestrictions(
                user, type.getName(), restrictions, new ArrayList<>(), query.from(type), query, builder);
        return restrictions;
    }

    private <T> List<Long> found(Class<T> type) {
        CriteriaBuilder builder = schema.em().getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<T> root = query.from(type);
        List<Predicate> restrictions = new ArrayList<>();
        List<Order> sorts = new ArrayList<>();
        rows.addFetchRestrictions(user, type.getName(), restrictions, sorts, root, query, builder);
        query.select(root.<Long>get("id")).where(restrictions.toArray(new Predicate[0]));
        return schema.em().createQuery(query).getResultList();
    }

    private static Entity sent(Class<?> type, long id) {
        Entity entity = new Entity();
        entity.setType(new String[] {type.getName()});
        entity.setProperties(new Property[] {property("id", id)});
        return entity;
    }

    private static Entity added(Class<?> type) {
        Entity entity = sent(type, 0);
        entity.setProperties(new Property[0]);
        return entity;
    }

    private static Entity part(long point) {
        Entity entity = added(BreakEntity.class);
        entity.setProperties(new Property[] {property("opens", 12), property("point", point)});
        return entity;
    }

    private static PersistencePackage packed(Entity entity) {
        PersistencePackage saved = new PersistencePackage();
        saved.setEntity(entity);
        return saved;
    }

    private static Property property(String name, long value) {
        Property property = new Property();
        property.setName(name);
        property.setValue(Long.toString(value));
        return property;
    }

    private static Reservation placedAt(PointId point) {
        return Reservation.builder()
                .token(ReservationToken.generate(new SecureRandom()))
                .slotId(SlotId.of(point, TEN, 30))
                .holder(Holder.of(point.value(), 1))
                .state(ReservationState.CONFIRMED)
                .code(PickupCode.generate(new SecureRandom()))
                .heldAt(TEN)
                .expiresAt(TEN)
                .build();
    }
}
