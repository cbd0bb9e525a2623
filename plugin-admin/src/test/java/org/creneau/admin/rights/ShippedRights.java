// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;

/** The rights of each role as the SQL that is shipped gives them, and Broadleaf's two services that answer by them. */
public final class ShippedRights {

    /** Roles that the SQL gives rights to, by their number. */
    public enum Role {
        ADMIN(-1),
        PICKUP_MANAGER(-77060),
        COUNTER(-77061),
        CUSTOMER_SERVICE(-4),
        /** Somebody with no right of the plugin's. */
        MERCHANDISER(-2);

        private final String id;

        Role(int id) {
            this.id = Integer.toString(id);
        }
    }

    private static final Pattern INSERT = Pattern.compile("INSERT INTO (\\w+) \\(([^)]*)\\) VALUES \\((.*)\\);");
    private static final Map<EntityOperationType, String> TYPES = Map.of(
            EntityOperationType.ADD, "CREATE",
            EntityOperationType.FETCH, "READ",
            EntityOperationType.INSPECT, "READ",
            EntityOperationType.UPDATE, "UPDATE",
            EntityOperationType.REMOVE, "DELETE");

    private final Map<String, List<Map<String, String>>> tables;
    private Role signedIn = Role.MERCHANDISER;

    public ShippedRights() {
        this.tables = read("/config/bc/sql/load_creneau_admin_security.sql");
    }

    private static Map<String, List<Map<String, String>>> read(String resource) {
        try (InputStream stream = ShippedRights.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(INSERT::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.groupingBy(
                            line -> line.group(1),
                            Collectors.mapping(
                                    line -> row(line.group(2), line.group(3)),
                                    Collectors.toCollection(ArrayList::new))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String columns, String values) {
        String[] names = columns.split(", ");
        String[] texts = values.split(", (?=(?:[^']*'[^']*')*[^']*$)");
        return Stream.iterate(0, i -> i < names.length, i -> i + 1)
                .collect(Collectors.toMap(i -> names[i], i -> texts[i].replace("'", "")));
    }

    private Stream<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of()).stream();
    }

    private List<String> column(String table, String where, String is, String column) {
        return rows(table)
                .filter(row -> row.get(where).equals(is))
                .map(row -> row.get(column))
                .toList();
    }

    /** Everything that rights are given to. */
    public Set<String> ceilings() {
        return rows("BLC_ADMIN_PERMISSION_ENTITY")
                .map(row -> row.get("CEILING_ENTITY"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each section is of, by its key; {@code NULL} for a page of its own. */
    public Map<String, String> sections() {
        return rows("BLC_ADMIN_SECTION")
                .collect(Collectors.toMap(row -> row.get("SECTION_KEY"), row -> row.get("CEILING_ENTITY")));
    }

    /** The numbers of the roles that are given any. */
    public Set<String> roles() {
        return rows("BLC_ADMIN_ROLE_PERMISSION_XREF")
                .map(row -> row.get("ADMIN_ROLE_ID"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<String> knownRoles() {
        return Arrays.stream(Role.values()).map(role -> role.id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As Broadleaf counts: a permission of the role, or one that it includes, of that type or of all, on that very name. */
    public boolean may(Role role, String type, String ceiling) {
        List<String> permissions = new ArrayList<>();
        for (String given : column("BLC_ADMIN_ROLE_PERMISSION_XREF", "ADMIN_ROLE_ID", role.id, "ADMIN_PERMISSION_ID")) {
            permissions.add(given);
            permissions.addAll(
                    column("BLC_ADMIN_PERMISSION_XREF", "ADMIN_PERMISSION_ID", given, "CHILD_PERMISSION_ID"));
        }
        return permissions.stream()
                .filter(id -> column("BLC_ADMIN_PERMISSION", "ADMIN_PERMISSION_ID", id, "PERMISSION_TYPE").stream()
                        .anyMatch(each -> each.equals(type) || each.equals("ALL")))
                .flatMap(id ->
                        column("BLC_ADMIN_PERMISSION_ENTITY", "ADMIN_PERMISSION_ID", id, "CEILING_ENTITY").stream())
                .anyMatch(ceiling::equals);
    }

    public boolean may(Role role, EntityOperationType operation, String ceiling) {
        return may(role, TYPES.get(operation), ceiling);
    }

    /** What a shop may do: gives a role a permission besides those that are shipped, by its number. */
    public void giveBesides(Role role, int permission) {
        tables.computeIfAbsent("BLC_ADMIN_ROLE_PERMISSION_XREF", table -> new ArrayList<>())
                .add(Map.of("ADMIN_ROLE_ID", role.id, "ADMIN_PERMISSION_ID", Integer.toString(permission)));
    }

    public void signIn(Role role) {
        this.signedIn = role;
    }

    /** For the user that whoever is signed in is. */
    public SecurityVerifier verifier(AdminUser user) {
        SecurityVerifier verifier = mock(SecurityVerifier.class);
        when(verifier.getPersistentAdminUser()).thenReturn(user);
        try {
            doAnswer(asked -> {
                        if (!may(signedIn, asked.getArgument(1, EntityOperationType.class), asked.getArgument(0))) {
                            throw new ServiceException("no");
                        }
                        return null;
                    })
                    .when(verifier)
                    .securityCheck(anyString(), any());
        } catch (ServiceException e) {
            throw new AssertionError(e);
        }
        return verifier;
    }

    public AdminSecurityService service() {
        AdminSecurityService service = mock(AdminSecurityService.class);
        when(service.isUserQualifiedForOperationOnCeilingEntity(any(), any(), anyString()))
                .thenAnswer(asked ->
                        may(signedIn, asked.getArgument(1, PermissionType.class).getType(), asked.getArgument(2)));
        return service;
    }
}
