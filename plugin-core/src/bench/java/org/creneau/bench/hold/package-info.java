// SPDX-License-Identifier: Apache-2.0
/** Holding and releasing against bare JDBC on a real PostgreSQL. Entry type: {@link org.creneau.bench.hold.HoldBenchmark}. */
package org.creneau.bench.hold;
