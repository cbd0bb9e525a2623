// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.creneau.proof.Quiet;
import org.creneau.reservation.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** What a caller is told of a database that is away: before, within and at the end of a transaction. */
@ExtendWith(Quiet.class)
class UnreachableDatabaseTest {
    private static final RuntimeException BROKEN =
            new IllegalStateException(new SQLException("An I/O error occurred", "08006"));

    private RuntimeException atBegin;
    private RuntimeException atCommit;
    private RuntimeException atRollback;

    private final JpaTransactions transactions = new JpaTransactions(new AbstractPlatformTransactionManager() {
        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            throwIfAny(atBegin);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            throwIfAny(atCommit);
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            throwIfAny(atRollback);
        }
    });

    private static void throwIfAny(RuntimeException thrown) {
        if (thrown != null) {
            throw thrown;
        }
    }

    @Test
    void where_no_transaction_can_be_had_nothing_was_changed() {
        atBegin = new CannotCreateTransactionException("no connection", new SQLException("all are lent"));
        assertThat(told(() -> true)).hasMessageContaining("nothing was changed: all are lent");
        assertThat(told(() -> true).isInDoubt()).isFalse();
    }

    @Test
    void where_a_statement_finds_nobody_nothing_was_changed() {
        assertThat(told(UnreachableDatabaseTest::breaks))
                .hasMessageContaining("nothing was changed: An I/O error occurred")
                .hasCause(BROKEN);
    }

    @Test
    void the_error_of_a_rollback_that_finds_nobody_either_is_told_in_the_same_way() {
        atRollback = new TransactionSystemException("could not roll back", BROKEN);
        assertThat(told(UnreachableDatabaseTest::breaks).isInDoubt()).isFalse();
    }

    @Test
    void where_the_commit_finds_nobody_the_change_is_in_doubt() {
        atCommit = new TransactionSystemException("could not commit", BROKEN);
        assertThat(told(() -> true)).hasMessageContaining("the change was made or not: An I/O error occurred");
        assertThat(told(() -> true).isInDoubt()).isTrue();
    }

    @Test
    void what_is_told_within_is_told_outside_as_it_is() {
        StoreUnavailable within = StoreUnavailable.inDoubt("it broke", BROKEN);
        assertThatThrownBy(() -> transactions.required(() -> {
                    throw within;
                }))
                .isSameAs(within);
    }

    private StoreUnavailable told(Supplier<Boolean> work) {
        return catchThrowableOfType(StoreUnavailable.class, () -> transactions.separate(work));
    }

    private static boolean breaks() {
        throw BROKEN;
    }
}
