// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Properties;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.creneau.broadleaf.guard.JpaSecrets;
import org.creneau.broadleaf.store.JpaTransactions;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.VerifyLog;
import org.creneau.reservation.guard.ConfiguredSecrets;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** The shop's database, as a command reaches it that runs outside of the shop: the plugin's tables alone. For one thread; to be closed. */
final class LogDatabase implements AutoCloseable {

    private static final String SECRETS = "select count(s) from SecretEntity s where s.name = 'current'";

    private final LocalContainerEntityManagerFactoryBean bean;
    private final EntityManager em;
    private final JpaTransactions transactions;

    /** Throws an exception of Spring's or Hibernate's if the database cannot be reached. */
    LogDatabase(String url, String user, String password) {
        this.bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceXmlLocation("classpath:META-INF/persistence-creneau.xml");
        bean.setPersistenceUnitName("blPU");
        bean.setDataSource(new DriverManagerDataSource(url, user, password));
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        Properties properties = new Properties();
        properties.setProperty("javax.persistence.validation.mode", "none");
        bean.setJpaProperties(properties);
        bean.afterPropertiesSet();
        EntityManagerFactory factory = bean.getObject();
        this.em = SharedEntityManagerCreator.createSharedEntityManager(factory);
        this.transactions = new JpaTransactions(new JpaTransactionManager(factory));
        transactions.setEntityManager(em);
    }

    /**
     * The check of this log, with the secret of the shop's properties or, if that is empty, the one that is stored.
     *
     * @throws IllegalArgumentException if there is neither: nobody could say whether the ends are signed, and none is made here
     */
    VerifyLog verifyLog(String secret, String previous, Clock clock) {
        if (secret.isEmpty()
                && transactions.separate(
                                () -> em.createQuery(SECRETS, Long.class).getSingleResult())
                        == 0) {
            throw new IllegalArgumentException(
                    "no secret is stored in CRN_SECRET, allowed is one in " + VerifyLogCommand.SECRET);
        }
        JpaSecrets stored = new JpaSecrets(transactions, new SecureRandom(), clock);
        stored.setEntityManager(em);
        JpaSaleLog log = new JpaSaleLog();
        log.setEntityManager(em);
        return new VerifyLog(log, new ChainSigner(ConfiguredSecrets.orElse(secret, previous, stored)), transactions);
    }

    @Override
    public void close() {
        bean.destroy();
    }
}
