// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Every operation of the pages about points, whoever asks for it: made of the list of operations, so that none is forgotten. */
class PlanningRightsTest {
    private static final List<EntityOperationType> LOOK = List.of(EntityOperationType.FETCH);
    private static final List<EntityOperationType> CHANGE = List.of(EntityOperationType.UPDATE);
    private static final List<EntityOperationType> ADD = List.of(EntityOperationType.ADD, EntityOperationType.UPDATE);

    private static final Map<String, List<EntityOperationType>> WANTED = new TreeMap<>(Map.ofEntries(
            Map.entry("PlanningController.points", LOOK),
            Map.entry("PlanningController.point", LOOK),
            Map.entry("PlanningController.copy", ADD),
            Map.entry("PlanningController.stop", CHANGE),
            Map.entry("PlanningController.take", CHANGE),
            Map.entry("PlanningController.close", CHANGE),
            Map.entry("PlanningController.archive", CHANGE),
            Map.entry("PlanningController.restore", CHANGE),
            Map.entry("WeekController.week", LOOK),
            Map.entry("WeekController.plan", CHANGE),
            Map.entry("WeekController.look", CHANGE),
            Map.entry("WeekController.copy", CHANGE),
            Map.entry("HoursController.hours", CHANGE),
            Map.entry("HoursController.change", CHANGE),
            Map.entry("PlaceController.place", LOOK),
            Map.entry("PlaceController.find", CHANGE),
            Map.entry("PlaceController.move", CHANGE),
            Map.entry("ListController.lists", LOOK),
            Map.entry("ListController.export", LOOK),
            Map.entry("ListController.check", ADD),
            Map.entry("ListController.bring", ADD)));

    private final PlannedShop shop = new PlannedShop();
    private final List<EntityOperationType> missing = new ArrayList<>();

    @Test
    void each_operation_is_refused_to_whoever_lacks_one_of_its_rights_and_to_nobody_else() throws Exception {
        doAnswer(call -> {
                    if (missing.contains((EntityOperationType) call.getArgument(1))) {
                        throw new ServiceException("no");
                    }
                    return null;
                })
                .when(shop.security)
                .securityCheck(eq(PointEntity.class.getName()), any(EntityOperationType.class));
        Map<String, List<EntityOperationType>> asked = new TreeMap<>();
        for (Object controller : new Object[] {shop.planning, shop.weeks, shop.hours, shop.places, shop.lists}) {
            for (Method method : operations(controller)) {
                List<EntityOperationType> needs = new ArrayList<>();
                for (EntityOperationType right : List.of(
                        EntityOperationType.FETCH,
                        EntityOperationType.ADD,
                        EntityOperationType.UPDATE,
                        EntityOperationType.REMOVE)) {
                    missing.clear();
                    missing.add(right);
                    if (isRefused(controller, method)) {
                        needs.add(right);
                    }
                }
                asked.put(controller.getClass().getSimpleName() + "." + method.getName(), needs);
            }
        }
        assertThat(asked).isEqualTo(WANTED);
    }

    @Test
    void somebody_at_some_points_finds_no_others_and_gets_no_lists_of_all() {
        InMemoryStaffPoints staff = new InMemoryStaffPoints();
        staff.assign(PointId.of(1), 7, Actor.staff(-1), Instant.EPOCH);
        PlannedShop some =
                new PlannedShop(PlannedShop.signedIn(), new StaffRemits(mock(AdminSecurityService.class), staff));
        some.schema.insertPoint(2);
        ExtendedModelMap model = new ExtendedModelMap();
        MockHttpServletResponse response = new MockHttpServletResponse();
        RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
        some.planning.points("", "", "", model, response);
        assertThat((List<?>) model.get("points")).hasSize(1);
        assertThat(some.planning.archive("1", flash)).endsWith("/1");
        assertThatThrownBy(() -> some.planning.archive("2", flash)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> some.weeks.week("2", "", model, response)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> some.places.move("2", "1", "1", "0", flash)).isInstanceOf(NoSuchPlan.class);
        assertThat(some.weeks.look("1", List.of("2"), model, response, flash)).endsWith("/plan");
        some.weeks.copy("1", List.of("2"), "any", flash);
        assertThat(flash.getFlashAttributes()).containsKey("problem");
        assertThatThrownBy(() -> some.lists.lists("", new MockHttpSession(), model, response))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> some.lists.export("POINTS", "", response)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> some.planning.copy("1", "New", flash)).isInstanceOf(AccessDeniedException.class);
    }

    private static List<Method> operations(Object controller) {
        return Stream.of(controller.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(RequestMapping.class))
                .toList();
    }

    /** The arguments are nonsense, so that nothing else happens. */
    private boolean isRefused(Object controller, Method method) throws IllegalAccessException {
        Object[] arguments = Stream.of(method.getParameterTypes())
                .map(PlanningRightsTest::nonsense)
                .toArray();
        try {
            method.invoke(controller, arguments);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof AccessDeniedException;
        }
    }

    private static Object nonsense(Class<?> type) {
        if (type == String.class) {
            return "x";
        }
        return Stream.<Object>of(
                        new ExtendedModelMap(),
                        new RedirectAttributesModelMap(),
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new MockHttpSession())
                .filter(type::isInstance)
                .findFirst()
                .orElse(null);
    }
}
