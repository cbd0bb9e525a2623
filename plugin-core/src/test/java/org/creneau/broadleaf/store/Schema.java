// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Properties;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.creneau.broadleaf.after.BehindGroups;
import org.creneau.broadleaf.after.JpaOrderFates;
import org.creneau.broadleaf.asking.JpaAskings;
import org.creneau.broadleaf.board.JpaOrderFaces;
import org.creneau.broadleaf.board.JpaPlacedOrders;
import org.creneau.broadleaf.board.JpaPointRushes;
import org.creneau.broadleaf.board.JpaStaffPoints;
import org.creneau.broadleaf.choice.JpaChoices;
import org.creneau.broadleaf.compliance.JpaSaleLog;
import org.creneau.broadleaf.goods.JpaGoodsTerms;
import org.creneau.broadleaf.goods.JpaKnownSkus;
import org.creneau.broadleaf.guard.JpaCodeGuesses;
import org.creneau.broadleaf.guard.JpaSecrets;
import org.creneau.broadleaf.message.JpaMessages;
import org.creneau.broadleaf.message.JpaOutbox;
import org.creneau.broadleaf.overview.JpaOutcomes;
import org.creneau.broadleaf.overview.JpaRefusalCounts;
import org.creneau.broadleaf.overview.JpaTakenOrders;
import org.creneau.broadleaf.picking.JpaCounterPayments;
import org.creneau.broadleaf.picking.JpaOrderBalances;
import org.creneau.broadleaf.picking.JpaOrderLines;
import org.creneau.broadleaf.picking.JpaPickings;
import org.creneau.broadleaf.picking.JpaUncollectedPickups;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.pricing.JpaCollectFees;
import org.creneau.broadleaf.regime.JpaOwnRegimes;
import org.creneau.broadleaf.reservation.JpaHistory;
import org.creneau.broadleaf.reservation.JpaReservations;
import org.creneau.broadleaf.reservation.JpaVisits;
import org.creneau.broadleaf.reservation.SlotLabels;
import org.creneau.broadleaf.slot.JpaSlotLedger;
import org.creneau.broadleaf.stock.JpaPointStock;
import org.creneau.broadleaf.waitlist.JpaWaitEntries;
import org.creneau.memory.FixedPoints;
import org.creneau.reservation.OrderTerms;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** The plugin's tables alone in a database, and the adapters on them. */
public final class Schema {

    private final DataSource source;
    private final CountedSource counted;
    private final EntityManagerFactory factory;
    private final EntityManager em;
    private final JpaTransactions transactions;

    /** Tables that Hibernate makes, for the mapping of now. */
    public Schema(DataSource source, String dialect) {
        this(source, dialect, "create");
    }

    /** What Hibernate does about the tables is what a shop has in {@code hbm2ddl.auto}: {@code create}, {@code validate}. */
    public Schema(DataSource source, String dialect, String hbm2ddl) {
        this.source = source;
        this.counted = new CountedSource(source);
        this.factory = factory(counted, dialect, hbm2ddl);
        this.em = SharedEntityManagerCreator.createSharedEntityManager(factory);
        JpaTransactionManager manager = new JpaTransactionManager(factory);
        manager.setDataSource(source);
        this.transactions = new JpaTransactions(manager);
        this.transactions.setEntityManager(em);
    }

    private static EntityManagerFactory factory(DataSource source, String dialect, String hbm2ddl) {
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceXmlLocation("classpath:META-INF/persistence-creneau.xml");
        bean.setPersistenceUnitName("blPU");
        bean.setDataSource(source);
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        Properties properties = new Properties();
        properties.setProperty("hibernate.dialect", dialect);
        properties.setProperty("hibernate.hbm2ddl.auto", hbm2ddl);
        properties.setProperty("javax.persistence.validation.mode", "none");
        bean.setJpaProperties(properties);
        bean.afterPropertiesSet();
        return bean.getObject();
    }

    public JpaTransactions transactions() {
        return transactions;
    }

    /** Bound to the running transaction, as the one Spring hands out. */
    public EntityManager em() {
        return em;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** How many statements the adapters send while that runs; those of {@link #sql()} are not among them. */
    public long statementsIn(Runnable work) {
        return counted.statementsIn(work);
    }

    /** How many the work that is counted just now has sent so far; 0 if none is. */
    long statementsSent() {
        return counted.sent();
    }

    public JdbcTemplate sql() {
        return new JdbcTemplate(source);
    }

    public JpaPointStock stock() {
        return stock(points());
    }

    /** What is expected of points comes along with what is read of that table. */
    public JpaPointStock stock(PointTable points) {
        JpaPointStock stock = new JpaPointStock(points);
        stock.setEntityManager(em);
        return stock;
    }

    public JpaSlotLedger ledger() {
        return ledger(points());
    }

    /** What it reads of points along with the counters, that table remembers. */
    public JpaSlotLedger ledger(PointTable points) {
        JpaSlotLedger ledger = new JpaSlotLedger(points);
        ledger.setEntityManager(em);
        return ledger;
    }

    /** Labels are made of no points: the number and UTC. */
    public JpaReservations reservations() {
        return reservations(new SlotLabels(new FixedPoints()));
    }

    public JpaReservations reservations(SlotLabels labels) {
        RowClaims claims = new RowClaims(transactions, "auto");
        claims.setEntityManager(em);
        JpaReservations reservations = new JpaReservations(labels, claims);
        reservations.setEntityManager(em);
        return reservations;
    }

    public JpaVisits visits() {
        JpaVisits visits = new JpaVisits(new SlotLabels(new FixedPoints()));
        visits.setEntityManager(em);
        return visits;
    }

    public JpaHistory history() {
        JpaHistory history = new JpaHistory();
        history.setEntityManager(em);
        return history;
    }

    public JpaKnownSkus knownSkus() {
        JpaKnownSkus skus = new JpaKnownSkus();
        skus.setEntityManager(em);
        return skus;
    }

    public JpaOrderFates orderFates() {
        JpaOrderFates fates = new JpaOrderFates();
        fates.setEntityManager(em);
        return fates;
    }

    public JpaOrderFaces orderFaces() {
        JpaOrderFaces faces = new JpaOrderFaces();
        faces.setEntityManager(em);
        return faces;
    }

    public JpaPlacedOrders placedOrders() {
        JpaPlacedOrders orders = new JpaPlacedOrders(OrderTerms.standard());
        orders.setEntityManager(em);
        return orders;
    }

    public JpaSaleLog saleLog() {
        JpaSaleLog log = new JpaSaleLog();
        log.setEntityManager(em);
        return log;
    }

    public JpaOutcomes outcomes() {
        JpaOutcomes outcomes = new JpaOutcomes();
        outcomes.setEntityManager(em);
        return outcomes;
    }

    public JpaTakenOrders takenOrders() {
        JpaTakenOrders orders = new JpaTakenOrders();
        orders.setEntityManager(em);
        return orders;
    }

    public JpaRefusalCounts refusalCounts() {
        JpaRefusalCounts counts = new JpaRefusalCounts();
        counts.setEntityManager(em);
        return counts;
    }

    public JpaOrderLines orderLines() {
        JpaOrderLines made = new JpaOrderLines();
        made.setEntityManager(em);
        return made;
    }

    public JpaOrderBalances orderBalances() {
        JpaOrderBalances made = new JpaOrderBalances("COD");
        made.setEntityManager(em);
        return made;
    }

    public JpaPickings pickings() {
        JpaPickings made = new JpaPickings();
        made.setEntityManager(em);
        return made;
    }

    public JpaOwnRegimes ownRegimes() {
        JpaOwnRegimes made = new JpaOwnRegimes(transactions());
        made.setEntityManager(em);
        return made;
    }

    public JpaCounterPayments counterPayments() {
        JpaCounterPayments made = new JpaCounterPayments();
        made.setEntityManager(em);
        return made;
    }

    public JpaUncollectedPickups uncollected() {
        JpaUncollectedPickups made = new JpaUncollectedPickups();
        made.setEntityManager(em);
        return made;
    }

    public JpaPointRushes pointRushes() {
        JpaPointRushes rushes = new JpaPointRushes();
        rushes.setEntityManager(em);
        return rushes;
    }

    public JpaStaffPoints staffPoints() {
        JpaStaffPoints staffPoints = new JpaStaffPoints();
        staffPoints.setEntityManager(em);
        return staffPoints;
    }

    public BehindGroups behindGroups() {
        BehindGroups behind = new BehindGroups();
        behind.setEntityManager(em);
        return behind;
    }

    public JpaChoices choices() {
        RowClaims claims = new RowClaims(transactions, "auto");
        claims.setEntityManager(em);
        JpaChoices choices = new JpaChoices(claims);
        choices.setEntityManager(em);
        return choices;
    }

    public JpaAskings askings() {
        JpaAskings askings = new JpaAskings();
        askings.setEntityManager(em);
        return askings;
    }

    public JpaMessages messages() {
        JpaMessages messages = new JpaMessages();
        messages.setEntityManager(em);
        return messages;
    }

    public JpaOutbox outbox() {
        JpaOutbox outbox = new JpaOutbox();
        outbox.setEntityManager(em);
        return outbox;
    }

    /** One node of many, which has read nothing yet. */
    public JpaSecrets secrets(Clock clock) {
        JpaSecrets secrets = new JpaSecrets(transactions, new SecureRandom(), clock);
        secrets.setEntityManager(em);
        return secrets;
    }

    public JpaCollectFees collectFees() {
        JpaCollectFees fees = new JpaCollectFees();
        fees.setEntityManager(em);
        return fees;
    }

    public JpaWaitEntries waitEntries() {
        RowClaims claims = new RowClaims(transactions, "auto");
        claims.setEntityManager(em);
        JpaWaitEntries entries = new JpaWaitEntries(claims);
        entries.setEntityManager(em);
        return entries;
    }

    public JpaGoodsTerms goodsTerms() {
        JpaGoodsTerms terms = new JpaGoodsTerms();
        terms.setEntityManager(em);
        return terms;
    }

    public JpaCodeGuesses codeGuesses() {
        JpaCodeGuesses guesses = new JpaCodeGuesses();
        guesses.setEntityManager(em);
        return guesses;
    }

    public ForgottenSessions forgottenSessions() {
        ForgottenSessions forgotten = new ForgottenSessions(transactions);
        forgotten.setEntityManager(em);
        return forgotten;
    }

    public PointTable points() {
        PointTable table = new PointTable();
        table.setEntityManager(em);
        return table;
    }

    /** A car park in Paris that nothing is wrong with: slots of 20 minutes for 7 orders, no lead, a year ahead. */
    public void insertPoint(long id) {
        sql().update("INSERT INTO CRN_POINT (POINT_ID, NAME, ADDRESS1, ADDRESS2, POSTCODE, CITY, DEPARTMENT_CODE,"
                + " COUNTRY_CODE, LATITUDE, LONGITUDE, ZONE_NAME, PHONE, HANDOVER_MODE, IS_ACTIVE, SLOT_MINUTES,"
                + " CAPACITY_ORDERS, LEAD_MINUTES, HORIZON_DAYS, ROW_VERSION) VALUES (" + id
                + ", 'Le Quai', '1 quai', 'Bat. B', '75010', 'Paris', '75', 'FR', 48.87, 2.366, 'Europe/Paris',"
                + " '01 99 00 00 00', 'CAR_BOOT', TRUE, 20, 7, 0, 366, 0)");
    }

    public void empty() {
        for (String table : new String[] {
            "CRN_SECRET",
            "CRN_CODE_GUESS",
            "CRN_RESERVATION",
            "CRN_RESERVATION_HISTORY",
            "CRN_SALE",
            "CRN_REFUSAL",
            "CRN_SALE_CHAIN",
            "CRN_MESSAGE",
            "CRN_CHOICE",
            "CRN_WAIT",
            "CRN_WAIT_TICKET",
            "CRN_SLOT_COUNTER",
            "CRN_POINT_STOCK",
            "CRN_POINT_HOURS",
            "CRN_POINT_SPECIAL_DAY",
            "CRN_POINT_CLOSURE",
            "CRN_POINT_PLAN",
            "CRN_POINT_BREAK",
            "CRN_POINT_PRICE",
            "CRN_POINT_PRIORITY",
            "CRN_POINT_CUTOFF",
            "CRN_LEAD_RULE",
            "CRN_COLLECT_TERMS",
            "CRN_TURN",
            "CRN_POINT_STAFF",
            "CRN_PICKING",
            "CRN_PICKING_LINE",
            "CRN_COUNTER_PAYMENT",
            "CRN_REGIME_EDITION",
            "CRN_REGIME_TEXT",
            "CRN_ASKING",
            "CRN_ASKING_FAILURE",
            "CRN_POINT"
        }) {
            sql().execute("DELETE FROM " + table);
        }
    }
}
