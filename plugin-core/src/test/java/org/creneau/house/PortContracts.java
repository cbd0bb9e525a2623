// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creneau.board.OrderFaces;
import org.creneau.board.OrderFacesContract;
import org.creneau.board.PlacedOrders;
import org.creneau.board.PlacedOrdersContract;
import org.creneau.board.PointRushes;
import org.creneau.board.PointRushesContract;
import org.creneau.board.StaffPoints;
import org.creneau.board.StaffPointsContract;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.SaleLogContract;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.OwnRegimesContract;
import org.creneau.confinement.Regimes;
import org.creneau.eligibility.Journeys;
import org.creneau.notice.CalendarFiles;
import org.creneau.notice.CalendarFilesContract;
import org.creneau.notice.Outbox;
import org.creneau.notice.OutboxContract;
import org.creneau.notice.QrCodes;
import org.creneau.notice.QrCodesContract;
import org.creneau.overview.Outcomes;
import org.creneau.overview.OutcomesContract;
import org.creneau.overview.RefusalCounts;
import org.creneau.overview.RefusalCountsContract;
import org.creneau.overview.TakenOrders;
import org.creneau.overview.TakenOrdersContract;
import org.creneau.picking.AgeLimits;
import org.creneau.picking.CounterPayments;
import org.creneau.picking.CounterPaymentsContract;
import org.creneau.picking.OrderBalances;
import org.creneau.picking.OrderBalancesContract;
import org.creneau.picking.OrderLines;
import org.creneau.picking.OrderLinesContract;
import org.creneau.picking.PickPapers;
import org.creneau.picking.Pickings;
import org.creneau.picking.PickingsContract;
import org.creneau.point.OpeningHoursText;
import org.creneau.point.OpeningHoursTextContract;
import org.creneau.point.PickupPoints;
import org.creneau.point.PickupPointsContract;
import org.creneau.reservation.Choices;
import org.creneau.reservation.ChoicesContract;
import org.creneau.reservation.CodeGuesses;
import org.creneau.reservation.CodeGuessesContract;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryContract;
import org.creneau.reservation.Messages;
import org.creneau.reservation.MessagesContract;
import org.creneau.reservation.OrderFates;
import org.creneau.reservation.OrderFatesContract;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.ReservationsContract;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.TransactionsContract;
import org.creneau.reservation.UncollectedPickups;
import org.creneau.reservation.UncollectedPickupsContract;
import org.creneau.reservation.WaitEntries;
import org.creneau.reservation.WaitlistContract;
import org.creneau.reservation.asking.Askings;
import org.creneau.reservation.asking.AskingsContract;
import org.creneau.reservation.guard.Secrets;
import org.creneau.reservation.guard.SecretsContract;
import org.creneau.reservation.privacy.PersonalRecords;
import org.creneau.reservation.privacy.Purge;
import org.creneau.reservation.stock.SheetFormat;
import org.creneau.reservation.visit.Visits;
import org.creneau.reservation.visit.VisitsContract;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.GoodsTermsContract;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotLedgerContract;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotPlansContract;
import org.creneau.stock.PointStock;
import org.creneau.stock.PointStockContract;
import org.creneau.territory.Communes;
import org.creneau.territory.Geocoder;
import org.creneau.territory.GeocoderContract;
import org.creneau.territory.Geodesic;
import org.creneau.territory.GeodesicContract;
import org.junit.jupiter.api.Disabled;

/**
 * Which implementations of a port go without its contract. A stub written inside one test, as an anonymous or local
 * class, needs none; every class with a name does.
 */
final class PortContracts {
    /** The contract of each port that has one. */
    static final Map<Class<?>, Class<?>> CONTRACTS = Map.ofEntries(
            Map.entry(Geodesic.class, GeodesicContract.class),
            Map.entry(GoodsTerms.class, GoodsTermsContract.class),
            Map.entry(OrderLines.class, OrderLinesContract.class),
            Map.entry(OrderBalances.class, OrderBalancesContract.class),
            Map.entry(OwnRegimes.class, OwnRegimesContract.class),
            Map.entry(Pickings.class, PickingsContract.class),
            Map.entry(CounterPayments.class, CounterPaymentsContract.class),
            Map.entry(UncollectedPickups.class, UncollectedPickupsContract.class),
            Map.entry(OrderFaces.class, OrderFacesContract.class),
            Map.entry(PlacedOrders.class, PlacedOrdersContract.class),
            Map.entry(SaleLog.class, SaleLogContract.class),
            Map.entry(TakenOrders.class, TakenOrdersContract.class),
            Map.entry(Outcomes.class, OutcomesContract.class),
            Map.entry(RefusalCounts.class, RefusalCountsContract.class),
            Map.entry(PointRushes.class, PointRushesContract.class),
            Map.entry(StaffPoints.class, StaffPointsContract.class),
            Map.entry(PickupPoints.class, PickupPointsContract.class),
            Map.entry(SlotPlans.class, SlotPlansContract.class),
            Map.entry(SlotLedger.class, SlotLedgerContract.class),
            Map.entry(Reservations.class, ReservationsContract.class),
            Map.entry(Transactions.class, TransactionsContract.class),
            Map.entry(History.class, HistoryContract.class),
            Map.entry(Visits.class, VisitsContract.class),
            Map.entry(Askings.class, AskingsContract.class),
            Map.entry(Choices.class, ChoicesContract.class),
            Map.entry(OrderFates.class, OrderFatesContract.class),
            Map.entry(Messages.class, MessagesContract.class),
            Map.entry(Secrets.class, SecretsContract.class),
            Map.entry(CodeGuesses.class, CodeGuessesContract.class),
            Map.entry(QrCodes.class, QrCodesContract.class),
            Map.entry(Outbox.class, OutboxContract.class),
            Map.entry(CalendarFiles.class, CalendarFilesContract.class),
            Map.entry(WaitEntries.class, WaitlistContract.class),
            Map.entry(PointStock.class, PointStockContract.class),
            Map.entry(Geocoder.class, GeocoderContract.class),
            Map.entry(OpeningHoursText.class, OpeningHoursTextContract.class));

    /** The ports without a contract, and why. */
    static final Map<Class<?>, String> EXEMPT = Map.of(
            Regimes.class, "files and own regimes are put together by one class each, which have tests of their own",
            PickPapers.class, "one class makes the papers, which has tests of its own",
            AgeLimits.class, "one class asks the catalogue's terms, which has tests of its own",
            SheetFormat.class, "one class reads and writes lists, which has tests of its own",
            Communes.class, "there is one table of communes, which has tests of its own",
            Journeys.class, "one session keeps them, which the storefront tests with its pages",
            PersonalRecords.class,
                    "each brings records of its own kind; PrivacyContract runs them all on each database",
            Purge.class, "each takes out its own kind; PrivacyContract runs them all on each database");

    /** How the Javadoc of a port begins. */
    private static final Pattern PORT = Pattern.compile("/\\*\\*\\s+(?:\\* )?Port(?: and SPI)?: ");

    private PortContracts() {}

    /** The types that say of themselves that they are ports and have neither a contract nor a reason to have none. */
    static List<String> unlisted(List<Sources> sources) {
        Set<String> listed = Stream.of(CONTRACTS, EXEMPT)
                .flatMap(ports -> ports.keySet().stream())
                .map(port -> "/" + port.getName().replace('.', '/') + ".java")
                .collect(Collectors.toSet());
        return sources.stream()
                .filter(source -> PORT.matcher(source.text()).find())
                .map(source -> source.file().toString())
                .filter(file -> listed.stream().noneMatch(file::endsWith))
                .map(file -> file + " is a port without a contract. Add it to CONTRACTS, or to EXEMPT with a reason.")
                .sorted()
                .toList();
    }

    /** One line for each implementation among the classes that no contract run names, sorted. */
    static List<String> missing(JavaClasses classes, JavaClasses runs) {
        return CONTRACTS.entrySet().stream()
                .flatMap(entry -> missing(implementationsOf(entry.getKey(), classes), entry.getValue(), runs))
                .sorted()
                .toList();
    }

    private static Stream<String> missing(List<JavaClass> implementations, Class<?> contract, JavaClasses runs) {
        Set<String> covered = runs.stream()
                .filter(run -> run.isAssignableTo(contract) && isRun(run))
                .map(run -> run.getAnnotationOfType(ContractRun.class).value().getName())
                .collect(Collectors.toSet());
        return implementations.stream()
                .filter(implementation -> !covered.contains(implementation.getName()))
                .map(implementation -> implementation.getName() + " has no run of " + contract.getSimpleName()
                        + ". Maybe its test lacks @ContractRun.");
    }

    static List<JavaClass> implementationsOf(Class<?> port, JavaClasses classes) {
        return classes.stream()
                .filter(found -> found.isAssignableTo(port) && isConcrete(found))
                .filter(found -> !found.isAnonymousClass() && !found.isLocalClass())
                .toList();
    }

    private static boolean isRun(JavaClass run) {
        return isConcrete(run) && run.isAnnotatedWith(ContractRun.class) && !run.isAnnotatedWith(Disabled.class);
    }

    private static boolean isConcrete(JavaClass found) {
        return !found.isInterface() && !found.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
