// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Gives this installation's administrator a password: the one asked for, or sixteen random characters. Who works at the counter, {@code
 * comptoir}, gets the same.
 */
final class AdminPassword {
    private static final int[] ACCOUNTS = {-1, -2};

    private AdminPassword() {}

    static String set(DemoOptions options) {
        String password = options.adminPassword() == null ? random() : options.adminPassword();
        try (Connection connection = DriverManager.getConnection(
                        options.database(), options.databaseUser(), options.databasePassword());
                PreparedStatement update =
                        connection.prepareStatement("UPDATE BLC_ADMIN_USER SET PASSWORD = ? WHERE ADMIN_USER_ID = ?")) {
            for (int account : ACCOUNTS) {
                update.setString(1, hash(password, account));
                update.setInt(2, account);
                update.executeUpdate();
            }
            return password;
        } catch (SQLException e) {
            throw new DemoProblem("The administrator's password could not be stored: " + e.getMessage());
        }
    }

    private static String random() {
        return new BigInteger(80, new SecureRandom()).setBit(80).toString(32).toLowerCase(Locale.ROOT);
    }

    /** As Spring Security's ShaPasswordEncoder(256) with the user's id for salt, which the admin's context configures. */
    private static String hash(String password, int account) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((password + "{" + account + "}").getBytes(StandardCharsets.UTF_8));
            return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
