// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.reservation.guard.Secrets;

/**
 * Knows customers by their number once they have an account, guests by their e-mail, households by the street and postcode
 * of the bill. E-mail and address become codes under a key of the installation: who lacks its secret learns neither. After
 * a change of that secret the words differ, and who had a reservation may have a second. Thread-safe.
 */
public final class HouseholdWords implements Households {

    private static final String PURPOSE = "household";

    private final Secrets secrets;
    private final boolean byAddress;

    private HouseholdWords(Secrets secrets, boolean byAddress) {
        this.secrets = secrets;
        this.byAddress = byAddress;
    }

    /**
     * What that word of the property {@code creneau.oneActive} stands for: {@code no}, {@code customer} or {@code
     * household}; throws {@link IllegalArgumentException} for another.
     */
    public static Households of(String who, Secrets secrets) {
        switch (who.trim()) {
            case "no":
                return Households.unlimited();
            case "customer":
                return new HouseholdWords(secrets, false);
            case "household":
                return new HouseholdWords(secrets, true);
            default:
                throw new IllegalArgumentException(
                        "creneau.oneActive is '" + who + "', allowed is no, customer or household");
        }
    }

    @Override
    public String of(Order order) {
        Optional<String> address = byAddress ? addressOf(order) : Optional.<String>empty();
        return address.map(this::coded).orElseGet(() -> customerOf(order));
    }

    private String customerOf(Order order) {
        Customer customer = order.getCustomer();
        if (customer != null && customer.isRegistered() && customer.getId() != null) {
            return "customer " + customer.getId();
        }
        String email = order.getEmailAddress();
        return email == null || email.trim().isEmpty()
                ? ""
                : coded("e-mail " + email.trim().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> addressOf(Order order) {
        return order.getPayments() == null
                ? Optional.<String>empty()
                : order.getPayments().stream()
                        .map(OrderPayment::getBillingAddress)
                        .flatMap(HouseholdWords::texts)
                        .findFirst();
    }

    private static Stream<String> texts(Address address) {
        String street = address == null ? "" : plain(address.getAddressLine1());
        String postcode = address == null ? "" : plain(address.getPostalCode());
        return street.isEmpty() || postcode.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("address " + postcode.replace(" ", "") + " " + street);
    }

    /** Without case, accents and punctuation, so that one door is not two for being typed twice. */
    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .trim();
    }

    private String coded(String text) {
        return secrets.current().keyFor(PURPOSE).word(text);
    }
}
